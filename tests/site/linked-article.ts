import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findExact } from '../../src/passage/guess/find-exact.ts'
import { passagesOf } from '../../src/passage/history/history.ts'
import { type Ledger, parseLedger } from '../../src/permalinks/ledger.ts'
import { build, createProject, type TestProject } from './build.ts'
import { build as keepEdition, ledgers } from './ledgers.ts'
import { once } from './once.ts'

/** The passages of the first edition that the tests link to, by what becomes of them. */
export const PASSAGES = {
  removed: 'This paragraph was a mistake of the editors.',
  moved: 'A cow was seen on the bridge, which was a surprise to everybody who had come there early.',
  merged: 'Nobody else was asked about it.',
  standing: 'The minister said on Monday that the grain deal would hold, whatever happens in the autumn.',
} as const

const RIVER = 'The river rose again in the night, for the third time this year.'
const FOOTNOTE = '[^b]: Sunflower oil followed.'

/** Words that are on the page more than once, in blocks of many kinds. */
const REPEATED = `
| Ship | Port | Tonnes |
| --- | --- | --- |
| Razoni | Odesa | 100 |
| Polarnet | Odesa | 100 |
| Star Helena | Odesa | 200 |

- Wheat for Cairo
- Barley[^b] for Tunis
- Wheat for Cairo

> A sailor never counts the sacks.

Some words between the quotations, which part them.

> A sailor never counts the sacks.

Wheat for Cairo and barley for Tunis were loaded[^b] at night, and nobody saw it.

Two equal paragraphs stand here.

Two equal paragraphs stand here.

${FOOTNOTE}
`

/** The headlines of both editions. */
export const HEADLINES = ['The ships in Odesa', 'The ships of Odesa'] as const

/** The standfirsts of both editions. */
export const STANDFIRSTS = ['Grain for three ports.', 'Grain for four ports.'] as const

const FIRST = `---
title: ${HEADLINES[0]}
summary: ${STANDFIRSTS[0]}
date: 2024-01-01
---

${RIVER}

${PASSAGES.removed}

${PASSAGES.standing}

## The old town

Only the mayor knew of it, and the mayor said nothing.

${PASSAGES.merged}

${PASSAGES.moved}
`

const SECOND = `---
title: ${HEADLINES[1]}
summary: ${STANDFIRSTS[1]}
date: 2024-01-01
---

${RIVER}

${PASSAGES.moved}

${PASSAGES.standing}

Only the mayor knew of it, and the mayor said nothing. ${PASSAGES.merged}
${REPEATED}`

/** A site with an article in its second edition. */
export interface LinkedArticle {
  readonly project: TestProject
  readonly ledger: Ledger
  /** Relative to the root of the site. */
  readonly address: string
}

/** Builds the site, once for all test files. */
export function linkedArticle(): Promise<LinkedArticle> {
  return once('linked', async () => {
    const project = await createProject('linked', { 'ships.md': FIRST })
    if ((await keepEdition(project.root)) === 'stopped') throw new Error('The seed is refused.')
    await writeFile(join(project.root, 'seeds/ships.md'), SECOND)
    const { code, output } = await build(project)
    if (code !== 0) throw new Error(output)
    const ledger = parseLedger(ledgers(project.root)['ships.json'] ?? '')
    if ('found' in ledger) throw new Error(ledger.found)
    return { project, ledger, address: `/articles/${ledger.slug}/` }
  })
}

/** Returns the id that a passage has in the first edition. */
export function idOf({ ledger }: LinkedArticle, text: string): string {
  const passages = passagesOf(ledger, 1)
  const found = findExact(passages, { exact: text })
  const id = found && passages[found.start.passage]?.id
  if (id === undefined) throw new Error(`“${text}” stands nowhere.`)
  return id
}

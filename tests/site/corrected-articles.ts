import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildSite, createSeeds, type TestProject } from './build.ts'
import { build as keepEdition } from './ledgers.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** A paragraph that the correction removes. */
const REMOVED: Readonly<Record<string, string>> = {
  nato: 'This paragraph was a mistake.',
  harbour: 'This paragraph was a mistake.',
  island: 'This paragraph was a mistake.',
  deiche: 'Dieser Absatz war ein Irrtum.',
  sepidrud: 'این بند اشتباه بود.',
  yunhe: '这一段是错误的。',
}

/** All kinds of blocks besides paragraphs, and elements with their own ids within and around them. */
const OTHER_BLOCKS = `
- Wheat for Cairo, ~~forty~~ <ins>thirty</ins> <u>heavy</u> sacks in a hold—“dry”—<mark>sealed</mark> by <bdi>Ionescu</bdi>
- <u>Underlined…</u>
- Barley[^barley] for Tunis, **loaded** at night

> A sailor never counts the sacks.

| Ship | Tonnes |
| --- | --- |
| Razoni | 26527 |
| Polarnet | 12000 |

[^barley]: Sunflower oil followed, says the [harbour office](https://example.org/office).

    It left in August.
`

/**
 * Builds a site of six corrected articles. Their earlier headings were removed or renamed, and a paragraph was removed.
 * The first edition is only in the ledger: its pages are not built.
 */
export async function buildCorrectedArticles(name: string): Promise<TestProject> {
  const texts = await readTexts()
  const before = await createSeeds(name, seedsOf(texts, firstEdition))
  await keepEdition(before)
  const ledgers = Object.fromEntries(
    await Promise.all(
      Object.keys(texts).map(async (article) => {
        const path = `.permalinks/${article}.json`
        return [path, await readFile(join(before, 'seeds', path))] as const
      }),
    ),
  )
  return buildSite(name, { ...seedsOf(texts, lastEdition), ...ledgers })
}

type Texts = Readonly<Record<string, readonly string[]>>

/** The paragraphs of the articles, by the names of the articles. */
async function readTexts(): Promise<Texts> {
  const paths = [
    ['nato', 'seeds/000_abd6853839a1e8d9.txt'],
    ...['harbour', 'island', 'deiche', 'sepidrud', 'yunhe'].map((name) => [
      name,
      `tests/fixtures/seeds/${name}.txt`,
    ]),
  ] as const
  return Object.fromEntries(
    await Promise.all(
      paths.map(async ([name = '', path = '']) => {
        const text = await readFile(join(ROOT, path), 'utf8')
        return [name, text.replace(/^\s*date \S+\s+/, '').split(/\n\s*\n/)] as const
      }),
    ),
  )
}

function seedsOf(
  texts: Texts,
  edition: (name: string, paragraphs: readonly string[]) => readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, paragraphs]) => {
      const body = edition(name, paragraphs).join('\n\n')
      return [`${name}.md`, `---\ntitle: The article ${name}\n---\n\n${body}\n`]
    }),
  )
}

/** Adds a heading before each paragraph. */
function firstEdition(name: string, paragraphs: readonly string[]): readonly string[] {
  const [first = '', ...others] = paragraphs
  return [first, REMOVED[name] ?? '', ...others].flatMap((text, index) => [`## Heading ${index + 1}`, text])
}

/** Renames the second heading, and removes the others. */
function lastEdition(name: string, paragraphs: readonly string[]): readonly string[] {
  const [first = '', ...others] = paragraphs
  return [first, '## Another heading', ...others, ...(name === 'harbour' ? [OTHER_BLOCKS] : [])]
}

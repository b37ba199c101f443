import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { remarkLanguage } from '../../../src/ingest/enrich/language.ts'
import { remarkSections } from '../../../src/ingest/enrich/sections.ts'
import { remarkTitle } from '../../../src/ingest/enrich/title.ts'
import { parseText } from '../../../src/ingest/parse/text/parse-text.ts'
import { successors } from '../../../src/permalinks/edition/successors.ts'
import type { Ledger } from '../../../src/permalinks/ledger.ts'
import { cut } from '../../bench/passages/revisions.ts'

/** What became of the derived sections of articles when they were corrected. */
export interface Stability {
  /** Sections of either edition that begin at a passage which stands unchanged among unchanged neighbours. */
  readonly sections: number
  /** Those of them that begin there in both editions. */
  readonly boundaries: number
  /** And have the same heading in both, if its words still stand in the article. */
  readonly headings: number
}

/** The paragraphs of a text without its author's headings. */
export function withoutHeadings(text: string): readonly string[] {
  const file = new VFile({ path: 'seeds/article.txt', value: new TextEncoder().encode(text) })
  const { tree, declared } = parseText(file, {})
  const headings = tree.children.filter(({ type }) => type === 'heading')
  const taken = new Set([...headings.map((heading) => textOf(heading)), declared.title])
  return cut(text).texts.filter((paragraph) => !taken.has(paragraph))
}

/** Compares the derived sections of two editions, outside of what was changed and its neighbours. */
export function stabilityOf(earlier: readonly string[], later: readonly string[]): Stability {
  const before = sectionsOf(earlier)
  const after = sectionsOf(later, ledgerOf(earlier, before))
  const { continues } = successors(
    earlier.map((text) => ({ text })),
    later.map((text) => ({ text })),
  )
  const isSame = (to: number) => later[to] !== undefined && earlier[continues[to] ?? -1] === later[to]
  const isApart = (to: number) => {
    const from = continues[to] ?? -1
    const neighbours = [-1, 1].filter(
      (step) => later[to + step] !== undefined || earlier[from + step] !== undefined,
    )
    return isSame(to) && neighbours.every((step) => isSame(to + step) && continues[to + step] === from + step)
  }
  // A heading is a run of its section's words: one whose words were corrected cannot stay.
  const isGone = (heading: string) => !later.some((text) => text.includes(heading.replace(/…$/, '')))
  const found = later.flatMap((_, to) => {
    const [old, now] = [before.get(continues[to] ?? -1), after.get(to)]
    return isApart(to) && (old !== undefined || now !== undefined) ? [{ old, now }] : []
  })
  return {
    sections: found.length,
    boundaries: found.filter(({ old, now }) => old !== undefined && now !== undefined).length,
    headings: found.filter(
      ({ old, now }) => old === now || (old !== undefined && now !== undefined && isGone(old)),
    ).length,
  }
}

/** The sum of several. */
export function sum(figures: readonly Stability[]): Stability {
  const total = (key: keyof Stability) => figures.reduce((result, figure) => result + figure[key], 0)
  return { sections: total('sections'), boundaries: total('boundaries'), headings: total('headings') }
}

const derive = unified().use(remarkLanguage, { fallback: 'en' }).use(remarkTitle).use(remarkSections).freeze()

/** The sections of first editions, with which several tests begin. */
const firstSections = new WeakMap<readonly string[], ReadonlyMap<number, string>>()

/**
 * The derived headings of an article of paragraphs alone, by the index of the paragraph that each stands above.
 *
 * @param ledger Of the edition before.
 */
export function sectionsOf(paragraphs: readonly string[], ledger?: Ledger): ReadonlyMap<number, string> {
  const known = ledger ? undefined : firstSections.get(paragraphs)
  if (known) return known
  const tree: Root = {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
  const sections = new Map<number, string>()
  let passed = 0
  for (const block of derive.runSync(tree, new VFile({ data: { ledger } })).children) {
    if (block.type === 'heading') sections.set(passed, textOf(block))
    else passed++
  }
  if (!ledger) firstSections.set(paragraphs, sections)
  return sections
}

/** What is remembered of an article of paragraphs alone that was published once. */
export function ledgerOf(paragraphs: readonly string[], sections: ReadonlyMap<number, string>): Ledger {
  const passages = paragraphs.map((text, index) => ({ id: `p${index}`, texts: { 1: text } }))
  const slugger = new GithubSlugger()
  return {
    slug: 'article',
    earlierSlugs: [],
    editions: [{ sha256: '', passages: passages.map(({ id }) => id).join(' ') }],
    passages,
    headings: Array.from(sections, ([index, heading]) => ({
      id: slugger.slug(heading),
      passage: `p${index}`,
    })),
  }
}

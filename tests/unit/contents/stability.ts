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

/** Counts of derived sections that stayed the same when articles were corrected. */
export interface Stability {
  /** Sections of either edition that begin at an unchanged passage between unchanged neighbours. */
  readonly sections: number
  /** Those that begin there in both editions. */
  readonly boundaries: number
  /** Those that also have the same heading in both, or whose heading contained words that were corrected. */
  readonly headings: number
}

/** Returns the paragraphs of a text without the author's headings. */
export function withoutHeadings(text: string): readonly string[] {
  const file = new VFile({ path: 'seeds/article.txt', value: new TextEncoder().encode(text) })
  const { tree, declared } = parseText(file, {})
  const headings = tree.children.filter(({ type }) => type === 'heading')
  const taken = new Set([...headings.map((heading) => textOf(heading)), declared.title])
  return cut(text).texts.filter((paragraph) => !taken.has(paragraph))
}

/** Compares the derived sections of two editions, except at changed passages and beside them. */
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
  // A heading consists of words of its section, so it cannot stay if these words were corrected.
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

/** Adds several counts. */
export function sum(figures: readonly Stability[]): Stability {
  const total = (key: keyof Stability) => figures.reduce((result, figure) => result + figure[key], 0)
  return { sections: total('sections'), boundaries: total('boundaries'), headings: total('headings') }
}

const derive = unified().use(remarkLanguage, { fallback: 'en' }).use(remarkTitle).use(remarkSections).freeze()

/** Caches the sections of first editions, with which several tests begin. */
const firstSections = new WeakMap<readonly string[], ReadonlyMap<number, string>>()

/**
 * Returns the derived headings of an article that consists of paragraphs, by the index of the paragraph below.
 *
 * @param ledger The ledger of the previous edition.
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

/** Returns the ledger of an article that consists of paragraphs, after its first edition. */
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

import { type ArticleHit, articleHit } from '../article-hit.ts'
import { ADDED_HEADINGS, formatAddedHeadings } from '../hit-section.ts'
import { type PassageHit, passageHits } from '../hits.ts'
import { type Mark, merge } from '../mark.ts'
import type { ArticleFragment, FragmentAnchor } from '../pagefind/article-fragment.ts'
import type { FilterCounts } from '../pagefind/engine.ts'
import type { Query } from '../query.ts'
import type { PassageDocument } from './passage-document.ts'
import { MARK_END, MARK_START } from './search-request.ts'

/** The part that we use of the answer to `searchRequest`. */
export interface ServerResponse {
  readonly hits: { readonly hits: readonly ServerHit[] }
  readonly aggregations?: Readonly<
    Record<string, { readonly value?: number; readonly buckets?: readonly Bucket[] }>
  >
}

interface ServerHit {
  readonly inner_hits: {
    readonly passages: { readonly hits: { readonly hits: readonly PassageServerHit[] } }
  }
}

interface PassageServerHit {
  readonly _source: PassageDocument
  /** The text with marks around the words that were found, by field. */
  readonly highlight?: Readonly<Record<string, readonly string[]>>
}

interface Bucket {
  readonly key: string | number
  readonly key_as_string?: string
  readonly articles: { readonly value: number }
}

const MARKS = new RegExp(`[${MARK_START}${MARK_END}]`, 'g')

/** Returns the articles of an answer, with their passages, the best first. */
export function hitsOf({ hits }: ServerResponse, query: Query): readonly ArticleHit[] {
  return hits.hits.flatMap(({ inner_hits: { passages } }) => hitOf(passages.hits.hits, query))
}

/** Returns how many articles there are in all. */
export function articleCount({ aggregations }: ServerResponse): number {
  return aggregations?.articles?.value ?? 0
}

/** Returns how many articles have each value of each filter, and each language as `language`. */
export function countsOf({ aggregations = {} }: ServerResponse): FilterCounts {
  return Object.fromEntries(
    Object.entries(aggregations).flatMap(([name, { buckets }]) => {
      const counts = buckets?.map(({ key, key_as_string, articles }) => [
        key_as_string ?? key,
        articles.value,
      ])
      return counts ? [[name, Object.fromEntries(counts)] as const] : []
    }),
  )
}

function hitOf(found: readonly PassageServerHit[], query: Query): readonly ArticleHit[] {
  const [first] = found
  if (!first) return []
  const fragment = fragmentOf(found.map(({ _source }) => _source))
  // Words of the query in other forms are marked by the server, which knows their stems, and spellings here.
  const own = new Map(passageHits(fragment, query)?.passages.map((hit) => [hit.id, hit]))
  const hits = found.flatMap(({ _source, highlight }): PassageHit | readonly [] => {
    const text = textOf(_source)
    const known = own.get(_source.passage)
    const marks = merge([...(known?.marks ?? []), ...marksIn(Object.values(highlight ?? {}).flat(), text)])
    const rest = known ?? { terms: query.terms.length, fit: 0, score: 0 }
    return marks.length > 0 ? { ...rest, id: _source.passage, text, marks } : []
  })
  return [articleHit(fragment, hits)]
}

/** Reads the marks of a highlighted text. */
function marksIn(highlighted: readonly string[], text: string): readonly Mark[] {
  return highlighted.flatMap((marked) => {
    if (marked.replace(MARKS, '') !== text) return []
    const marks: { start: number; end: number }[] = []
    let offset = 0
    for (const part of marked.split(/([\uE000\uE001])/)) {
      const last = marks.at(-1)
      if (part === MARK_START) marks.push({ start: offset, end: offset })
      else if (part === MARK_END && last) last.end = offset
      else offset += part.length
    }
    return marks
  })
}

/** Returns what an index has of an article: the passages that were found, in order, each after its heading. */
function fragmentOf(documents: readonly PassageDocument[]): ArticleFragment {
  const sorted = documents.toSorted((a, b) => a.order - b.order)
  const [article] = sorted
  if (!article) throw new Error('An article without passages was found.')
  const added: { readonly id: string; readonly text: string }[] = []
  const anchors = sorted.flatMap(({ passage, section, ...document }): readonly FragmentAnchor[] => {
    const words = { element: 'p', id: passage, text: textOf(document), location: 0 }
    if (!section) return [words]
    const id = `section of ${passage}`
    if (section.isGenerated) added.push({ id, text: section.heading })
    return [{ element: 'h2', id, text: section.isGenerated ? '' : section.heading, location: 0 }, words]
  })
  const { title, isTitleGenerated, standfirst, isExcerpt, language, date, byline, publisher, place } = article
  const meta = {
    title,
    ...(isTitleGenerated && { generated: 'yes' }),
    standfirst,
    ...(isExcerpt && { excerpt: 'yes' }),
    language,
    ...(date !== undefined && { date, dates: date }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(place !== undefined && { place }),
    topics: article.topics.join(', '),
    [ADDED_HEADINGS]: formatAddedHeadings(added),
  }
  return { url: `/${article.article}`, meta, content: '', anchors }
}

function textOf({ text }: Pick<PassageDocument, 'text'>): string {
  return Object.values(text)[0] ?? ''
}

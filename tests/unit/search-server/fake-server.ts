import type { PassageDocument } from '../../../src/search/server/passage-document.ts'
import { MARK_END, MARK_START, type searchRequest } from '../../../src/search/server/search-request.ts'
import type { AskServer } from '../../../src/search/server/server-search.ts'

// A server has no types for what it is sent, so the parts that are read here are cast to what they must be.

type Request = Partial<ReturnType<typeof searchRequest>>

/**
 * A server that answers the part of the `_search` interface of Elasticsearch and OpenSearch that the site uses, with the
 * documents of an export. It knows only that `s`, `ing` and `ed` are endings.
 *
 * @param requests Receives each request.
 */
export function fakeServer(documents: readonly PassageDocument[], requests: unknown[]): AskServer {
  return (request) => {
    requests.push(request)
    const { query, sort = [], from = 0, size = 0 } = request as Request
    const found = documents.filter((document) => !query || holds(query, document))
    if (sort.length > 1) found.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    const articles = [...Map.groupBy(found, ({ article }) => article).values()]
    const words = wordsOf(query)
    return Promise.resolve({
      hits: {
        hits: articles.slice(from, from + size).map((own) => ({
          inner_hits: { passages: { hits: { hits: own.map((document) => hitOf(document, words)) } } },
        })),
      },
      aggregations: {
        articles: { value: articles.length },
        language: bucketsOf(found, ({ language }) => language),
        year: bucketsOf(found, ({ date }) => date?.slice(0, 4)),
        excluded: bucketsOf(found, ({ article }) => article),
      },
    })
  }
}

function bucketsOf(
  found: readonly PassageDocument[],
  read: (document: PassageDocument) => string | undefined,
) {
  const groups = Map.groupBy(found, read)
  const buckets = [...groups].flatMap(([key, own]) =>
    key === undefined ? [] : [{ key, articles: { value: new Set(own.map(({ article }) => article)).size } }],
  )
  return { buckets }
}

function hitOf(document: PassageDocument, words: ReadonlySet<string>) {
  const [[language = '', text = ''] = []] = Object.entries(document.text)
  const marked = text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    words.has(stemOf(word)) ? MARK_START + word + MARK_END : word,
  )
  return { _source: document, ...(marked !== text && { highlight: { [`text.${language}`]: [marked] } }) }
}

/** The stems of all words that a query wants. */
function wordsOf(query: unknown): ReadonlySet<string> {
  const wanted = JSON.stringify((query as { bool?: { must?: unknown } } | undefined)?.bool?.must ?? [])
  return new Set(Array.from(wanted.matchAll(/"query":"([^"]*)"/g), ([, text = '']) => stemsOf(text)).flat())
}

function holds(clause: unknown, document: PassageDocument): boolean {
  const [[kind, value] = []] = Object.entries(
    clause as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  )
  const list = (name: string) => (value?.[name] ?? []) as readonly unknown[]
  const [[field = '', wanted] = []] = Object.entries(value ?? {})
  const own = (document as unknown as Readonly<Record<string, unknown>>)[field.replace('.keyword', '')]
  switch (kind) {
    case 'bool':
      return (
        [...list('must'), ...list('filter')].every((each) => holds(each, document)) &&
        !list('must_not').some((each) => holds(each, document)) &&
        (list('should').length === 0 || list('should').some((each) => holds(each, document)))
      )
    case 'multi_match':
      return hasWords(document, stemsOf(String(value?.query)), value?.type === 'phrase')
    case 'term':
      return own === wanted
    case 'terms':
      return [own].flat().some((each) => (wanted as readonly unknown[]).includes(each))
    case 'prefix':
      return String(own).startsWith(String(wanted))
    case 'range':
      return String(own).startsWith(String((wanted as { gte: string }).gte))
    default:
      throw new Error(`The server knows no “${kind}”.`)
  }
}

function hasWords(document: PassageDocument, words: readonly string[], isPhrase: boolean): boolean {
  const { text, title, byline = '', publisher = '', place = '', topics } = document
  return [...Object.values(text), title, byline, publisher, place, ...topics].some((field) => {
    const stems = stemsOf(field)
    return isPhrase
      ? ` ${stems.join(' ')} `.includes(` ${words.join(' ')} `)
      : words.every((word) => stems.includes(word))
  })
}

function stemsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf)
}

function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?:s|ing|ed)$/u, '')
}

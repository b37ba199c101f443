import type { Restrictions } from '../pagefind/language-index.ts'
import type { Query } from '../query.ts'
import { analysedLanguage } from './passage-document.ts'

/** What is asked of a search server. */
export interface ServerQuery extends Restrictions {
  readonly query: Query
  /** The addresses of articles that are left out, see `excludedRequest`. */
  readonly excluded: readonly string[]
  /** A language to which the search is restricted. */
  readonly language?: string | undefined
  /** The number of articles that were shown before. */
  readonly from: number
  readonly size: number
}

/** What stands around a word that was found, in `highlight`. No text has these characters. */
export const [MARK_START, MARK_END] = ['\uE000', '\uE001']
/** At most this many passages of an article are asked for. */
const MAX_PASSAGES = 20
/** At most this many values of a filter are counted. */
const MAX_VALUES = 200
/** At most this many articles are left out, so that the request stays small. */
const MAX_EXCLUDED = 10_000
/** Where words are searched. Those in the headline count twice. */
const FIELDS = ['text.*', 'title^2', 'standfirst', 'byline', 'publisher', 'place', 'topics']
/** The fields by whose values results are filtered, by the names of the filters. */
const FILTER_FIELDS: Readonly<Record<string, string>> = {
  place: 'place.keyword',
  topic: 'topics.keyword',
  author: 'byline.keyword',
  publisher: 'publisher.keyword',
}

/** Returns the body of a `_search` request of Elasticsearch and OpenSearch, with a result for each article. */
export function searchRequest(asked: ServerQuery) {
  const { query, excluded, language, filters, newestFirst, withCounts, from, size } = asked
  return {
    from,
    size,
    query: {
      bool: {
        must: [...query.terms.map(({ written }) => words(written)), ...query.phrases.map(phrase)],
        must_not: excluded.length > 0 ? [{ terms: { article: excluded } }] : [],
        filter: [
          ...Object.entries(filters).map(([name, values]) => filterOf(name, values)),
          ...(language === undefined ? [] : [languageFilter(language)]),
        ],
      },
    },
    sort: newestFirst ? [{ date: { order: 'desc', missing: '_last' } }, '_score'] : ['_score'],
    collapse: {
      field: 'article',
      inner_hits: {
        name: 'passages',
        size: MAX_PASSAGES,
        highlight: {
          fields: { 'text.*': { number_of_fragments: 0 } },
          pre_tags: [MARK_START],
          post_tags: [MARK_END],
        },
      },
    },
    aggs: {
      articles: countOfArticles(),
      language: countsOf('language'),
      ...(withCounts && {
        year: {
          date_histogram: { field: 'date', calendar_interval: 'year', format: 'yyyy', min_doc_count: 1 },
          aggs: { articles: countOfArticles() },
        },
        ...Object.fromEntries(Object.entries(FILTER_FIELDS).map(([name, field]) => [name, countsOf(field)])),
      }),
    },
  } as const
}

/** Returns the body of a request for the articles in which a word or phrase is that must not be in them. */
export function excludedRequest({ excluded }: Query) {
  return {
    size: 0,
    query: { bool: { should: excluded.map(phrase) } },
    aggs: { excluded: countsOf('article', MAX_EXCLUDED) },
  } as const
}

/** Returns the body of a request for the languages of all articles. */
export function languagesRequest() {
  return { size: 0, aggs: { language: countsOf('language') } } as const
}

function filterOf(name: string, values: readonly string[]) {
  if (name === 'year')
    return {
      bool: { should: values.map((year) => ({ range: { date: { gte: year, lte: `${year}||/y` } } })) },
    }
  return { terms: { [FILTER_FIELDS[name] ?? name]: values } }
}

/** A language has its regional variants. */
function languageFilter(tag: string) {
  const language = analysedLanguage(tag)
  return { bool: { should: [{ term: { language } }, { prefix: { language: `${language}-` } }] } }
}

function words(text: string) {
  return { multi_match: { query: text, fields: FIELDS, operator: 'and' } } as const
}

function phrase({ parts }: Query['phrases'][number]) {
  const text = parts.map(({ form }) => form).join(' ')
  return { multi_match: { query: text, fields: FIELDS, type: 'phrase' } } as const
}

function countsOf(field: string, size = MAX_VALUES) {
  return { terms: { field, size }, aggs: { articles: countOfArticles() } }
}

function countOfArticles() {
  return { cardinality: { field: 'article' } }
}

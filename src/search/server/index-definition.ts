/**
 * The analysers that Elasticsearch and OpenSearch have for languages, by BCP 47 tag. Texts in other languages are divided
 * into words, without stems (Elasticsearch, "Language analyzers").
 */
const ANALYSERS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  bn: 'bengali',
  ca: 'catalan',
  ckb: 'sorani',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  gl: 'galician',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  ja: 'cjk',
  ko: 'cjk',
  lt: 'lithuanian',
  lv: 'latvian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
  zh: 'cjk',
}

const WORDS = { type: 'text' } as const
const NAME = { type: 'text', fields: { keyword: { type: 'keyword' } } } as const

/**
 * Returns the body with which an index for `PassageDocument` is created: `PUT /pincite`.
 *
 * @param languages The languages of the texts, see `analysedLanguage`.
 */
export function indexDefinition(languages: Iterable<string>) {
  const texts = [...new Set(languages)]
    .sort()
    .map((language) => [language, { type: 'text', analyzer: ANALYSERS[language] ?? 'standard' }] as const)
  return {
    mappings: {
      dynamic: 'strict',
      properties: {
        article: { type: 'keyword' },
        passage: { type: 'keyword' },
        order: { type: 'integer' },
        text: { properties: Object.fromEntries(texts) },
        section: { properties: { heading: WORDS, isGenerated: { type: 'boolean' } } },
        title: WORDS,
        isTitleGenerated: { type: 'boolean' },
        standfirst: WORDS,
        isExcerpt: { type: 'boolean' },
        language: { type: 'keyword' },
        date: { type: 'date', format: 'yyyy-MM-dd||yyyy-MM||yyyy' },
        byline: NAME,
        publisher: NAME,
        place: NAME,
        topics: NAME,
      },
    },
  } as const
}

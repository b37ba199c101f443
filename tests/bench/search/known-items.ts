import { foldWords } from '../../../src/passage/fold-words.ts'
import type { CorpusArticle } from './corpus.ts'
import { type Random, random } from './random.ts'

/** A query whose answer is known. */
export interface KnownItem {
  readonly query: string
  /** The id of the article, or the last part of its address. */
  readonly article: string
  /** Words of the passage that was meant; empty if the article was meant. */
  readonly words: string
  readonly kind?: Kind
  readonly language?: string
}

/** The kinds of queries. */
export const KINDS = ['phrase', 'two words', 'slip', 'author and year', 'date and place'] as const

/** See `KINDS`. */
export type Kind = (typeof KINDS)[number]

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const PHRASE_WORDS = 5
const MIN_CONTENT_LENGTH = 6
/** So often is something else tried, on average, if what was chosen stands in several places. */
const MAX_TRIES = 60
const NAME = /(?<=\p{Ll}[\s,] ?)\p{Lu}\p{Ll}{5,}(?=[\s,.])/gu

/** Makes queries of each kind for each article in turn, until there are enough. */
export function knownItems(articles: readonly CorpusArticle[], count: number): readonly KnownItem[] {
  const chance = random(2)
  const places = placesOf(articles)
  const makers: Readonly<Record<Kind, (article: CorpusArticle) => KnownItem | undefined>> = {
    phrase: (article) => phraseOf(article, places, chance),
    'two words': (article) => pairOf(article, places, chance),
    slip: (article) => slipOf(article, places, chance),
    'author and year': ({ id, author, date }) => ({
      query: `${author} ${date.slice(0, 4)}`,
      article: id,
      words: '',
    }),
    'date and place': ({ id, date, place }) => ({
      query: `${writtenDate(date)} ${place}`,
      article: id,
      words: '',
    }),
  }
  const items: KnownItem[] = []
  for (let round = 0; items.length < count && round < count * MAX_TRIES; round++) {
    const article = chance.pick(articles)
    const kind = KINDS[items.length % KINDS.length] ?? 'phrase'
    const made = makers[kind](article)
    if (made && isOnly(made, kind, articles)) items.push({ ...made, kind, language: article.language })
  }
  return items
}

/** The numbers of the passages with a word, by word. */
type Places = ReadonlyMap<string, ReadonlySet<string>>

function placesOf(articles: readonly CorpusArticle[]): Places {
  const places = new Map<string, Set<string>>()
  for (const { id, paragraphs } of articles) {
    for (const [index, text] of paragraphs.entries()) {
      for (const { form } of foldWords(text)) {
        const known = places.get(form) ?? new Set()
        places.set(form, known.add(`${id} ${index}`))
      }
    }
  }
  return places
}

function common(forms: readonly string[], places: Places): number {
  const [first, ...others] = forms.map((form) => places.get(form) ?? new Set<string>())
  return [...(first ?? [])].filter((place) => others.every((other) => other.has(place))).length
}

function phraseOf(article: CorpusArticle, places: Places, chance: Random): KnownItem | undefined {
  const text = chance.pick(article.paragraphs)
  const parts = foldWords(text)
  const first = Math.floor(chance.next() * Math.max(1, parts.length - PHRASE_WORDS))
  const own = parts.slice(first, first + PHRASE_WORDS)
  const words = text.slice(own[0]?.start, own.at(-1)?.end)
  const isUnique =
    common(
      own.map(({ form }) => form),
      places,
    ) === 1
  if (own.length < PHRASE_WORDS || !isUnique || /["“”„«»「」]/u.test(words)) return undefined
  return { query: `"${words}"`, article: article.id, words }
}

function pairOf(article: CorpusArticle, places: Places, chance: Random): KnownItem | undefined {
  const text = chance.pick(article.paragraphs)
  const long = foldWords(text).filter(
    ({ form, isCharacter }) => form.length >= MIN_CONTENT_LENGTH && !isCharacter,
  )
  if (long.length < 2) return undefined
  const [one, other] = [chance.pick(long), chance.pick(long)]
  if (one.form === other.form || common([one.form, other.form], places) !== 1) return undefined
  const [a, b] = [text.slice(one.start, one.end), text.slice(other.start, other.end)]
  return { query: `${a} ${b}`, article: article.id, words: a }
}

/** A name with two letters exchanged, one left out, one doubled or one changed, so that it is no word of the site. */
function slipOf(article: CorpusArticle, places: Places, chance: Random): KnownItem | undefined {
  const names = chance.pick(article.paragraphs).match(NAME)
  if (!names) return undefined
  const name = chance.pick(names)
  const at = 1 + Math.floor(chance.next() * (name.length - 2))
  const [before, letter, next, behind] = [
    name.slice(0, at),
    name.charAt(at),
    name.charAt(at + 1),
    name.slice(at + 2),
  ]
  const query = chance.pick([
    before + next + letter + behind,
    before + next + behind,
    before + letter + letter + next + behind,
    `${before}${letter === 'x' ? 'z' : 'x'}${next}${behind}`,
  ])
  const [key = ''] = foldWords(query).map(({ form }) => form)
  const [own = ''] = foldWords(name).map(({ form }) => form)
  const articles = new Set(Array.from(places.get(own) ?? [], (place) => place.split(' ')[0]))
  if (query === name || articles.size !== 1) return undefined
  if ([...places.keys()].some((form) => form.startsWith(key))) return undefined
  return { query, article: article.id, words: name }
}

/** Whether only one article has the facts of a query. */
function isOnly({ article }: KnownItem, kind: Kind, articles: readonly CorpusArticle[]): boolean {
  const own = articles.find(({ id }) => id === article)
  if (kind === 'author and year')
    return (
      articles.filter(
        ({ author, date }) => author === own?.author && date.slice(0, 4) === own.date.slice(0, 4),
      ).length === 1
    )
  if (kind === 'date and place')
    return articles.filter(({ date, place }) => date === own?.date && place === own.place).length === 1
  return true
}

function writtenDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

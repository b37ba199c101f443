import { type WordClass, wordClasses } from '../../../src/languages/words/word-classes.ts'
import type { Word, WordReader } from '../../../src/languages/words/words.ts'
import { foldedText } from '../../../src/passage/fold.ts'
import { type Place, placesOf } from './places.ts'

/** A derived heading or title, and what it has to fit. */
export interface Phrase {
  readonly text: string
  /** The paragraphs of its section, or of the article. White space is one space. */
  readonly paragraphs: readonly string[]
  /** BCP 47 tag. */
  readonly language: string
  readonly readWords: WordReader
  /** The fewest and most words that it may have. */
  readonly size: readonly [fewest: number, most: number]
  /** The headings beside it, and the title. */
  readonly others: readonly string[]
}

/** Classes of words with which no phrase begins or ends; an article is left dangling at its end alone. */
const NEVER_AT_AN_EDGE: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'adposition',
  'conjunction',
  'coordinator',
  'pronoun',
  'auxiliary',
])
const BRACKETS = ['()', '[]', '{}', '«»', '（）', '【】', '「」', '『』', '《》']
/** Classes of words that are no part of a name, whatever their first letter. */
const NEVER_OF_A_NAME: ReadonlySet<WordClass | undefined> = new Set<WordClass>(['determiner', 'pronoun'])

/** What is demanded, each with whether a phrase fails it. */
export const RULES = {
  'stands in its text': (phrase) => placesIn(phrase).length === 0,
  'has its size': (phrase) => {
    const count = phrase.readWords(phrase.text).length
    return count < phrase.size[0] || count > phrase.size[1]
  },
  'has content at its edges': (phrase) => {
    const classes = classesOf(phrase)
    const [first, last] = [classes[0], classes.at(-1)]
    const isLeftOpen = last === 'determiner' || NEVER_AT_AN_EDGE.has(last)
    return NEVER_AT_AN_EDGE.has(first) || (isLeftOpen && !endsASentence(phrase))
  },
  'ends with no adverb': (phrase) => classesOf(phrase).at(-1) === 'adverb',
  'holds no pronoun': (phrase) => pronounsOf(phrase).length > 0,
  'cuts no name': cutsName,
  'has no lone mark': ({ text }) => hasLoneMark(text),
  'is told from its neighbours': ({ text, others }) =>
    others.some((other) => foldedText(other).toLowerCase() === foldedText(text).toLowerCase()),
} as const satisfies Readonly<Record<string, (phrase: Phrase) => boolean>>

/** The name of something that is demanded of a phrase. */
export type Rule = keyof typeof RULES

/** What the beginning of a text has to fit, too, if an ellipsis says that it is one. */
const OF_BEGINNINGS: ReadonlySet<Rule> = new Set<Rule>([
  'stands in its text',
  'has no lone mark',
  'is told from its neighbours',
])

/**
 * The rules that a derived heading or title fails. They are told from the text anew, by nothing that chose the phrase
 * but the lists of words.
 */
export function failedRules(phrase: Phrase): readonly Rule[] {
  // The keys of an object literal are those of its type.
  const rules = Object.keys(RULES) as Rule[]
  const demanded = isBeginning(phrase) ? rules.filter((rule) => OF_BEGINNINGS.has(rule)) : rules
  return demanded.filter((rule) => RULES[rule](phrase))
}

/** Where a phrase stands in its text, without its ellipsis. */
function placesIn({ text, paragraphs, readWords }: Phrase): readonly Place[] {
  return placesOf(withoutEllipsis(text), paragraphs, readWords)
}

/** Whether a phrase says by an ellipsis that it is where the text begins, and is. */
function isBeginning({ text, paragraphs: [first = ''] }: Phrase): boolean {
  return text.endsWith('…') && first.replace(/^[^\p{L}\p{Nd}]+/u, '').startsWith(withoutEllipsis(text))
}

/** A sentence is complete, whatever it ends with. */
function endsASentence(phrase: Phrase): boolean {
  return placesIn(phrase).some(({ behind }) => /^\s*(?:[.!?…。．।۔！？؟]|$)/u.test(behind))
}

function withoutEllipsis(text: string): string {
  return text.replace(/…$/u, '')
}

function classesOf({ text, language, readWords }: Phrase): readonly (WordClass | undefined)[] {
  const classes = wordClasses(language)
  return readWords(text).map(({ start, end }) => classOf(text.slice(start, end), classes))
}

/** The `One` of `Xbox One` is none. */
function pronounsOf({ text, language, readWords }: Phrase): readonly Word[] {
  const classes = wordClasses(language)
  return readWords(text).filter(({ start, end }) => {
    const word = text.slice(start, end)
    const isName = /^\p{Lu}\p{Ll}/u.test(word) && /(?:^|\s)\p{Lu}[^\s.!?]* $/u.test(text.slice(0, start))
    return !isName && classOf(word, classes) === 'pronoun'
  })
}

function classOf(word: string, classes: ReadonlyMap<string, WordClass>): WordClass | undefined {
  // `IT` and `US` are no pronouns.
  if (/^\p{Lu}{2,}$/u.test(word)) return undefined
  const key = word.toLowerCase().replaceAll('’', "'")
  return classes.get(key) ?? classes.get(key.replace(/'s$/, ''))
}

/** Whether wherever a phrase stands, a capitalised word stands beside it that is of the same name. */
function cutsName(phrase: Phrase): boolean {
  const classes = wordClasses(phrase.language)
  // `I` and the German `Ihr` have capitals of their own, and an article may be left out.
  const isName = (word: string) => !NEVER_OF_A_NAME.has(classOf(word, classes))
  const isFirstCapital = /^\p{Lu}/u.test(phrase.text)
  const isLastCapital = /(?:^|[\s-])\p{Lu}\S*$/u.test(phrase.text)
  const isCut = ({ before, behind }: Place) => {
    const wordBefore = /(?<!\S)\p{Lu}\S* $/u.exec(before)?.[0]
    const wordBehind = /^ \p{Lu}[\p{L}\p{M}\p{Nd}]*/u.exec(behind)?.[0]
    return (
      (isFirstCapital && wordBefore !== undefined && isName(wordBefore.trim()) && isWithinSentence(before)) ||
      (isLastCapital && wordBehind !== undefined && isName(wordBehind.trim()))
    )
  }
  const places = placesIn(phrase)
  return places.length > 0 && places.every(isCut)
}

/** Whether the last word of a text stands behind another one of its sentence, or behind its comma, and ends none. */
function isWithinSentence(text: string): boolean {
  return /[\p{L}\p{M}\p{Nd}),;”"»]\s+\S*[\p{L}\p{M}\p{Nd}] $/u.test(text)
}

function hasLoneMark(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  const isLone = ([open = '', close = '']: string) => count(open) !== count(close)
  // German quotations end with the mark with which English ones begin.
  const [low, left, right] = [count('„'), count('“'), count('”')]
  const isLoneQuotation = low > 0 ? low !== left + right : left !== right
  return BRACKETS.some(isLone) || isLoneQuotation || count('"') % 2 === 1
}

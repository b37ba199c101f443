import { type WordClass, wordClasses } from '../../../src/languages/words/word-classes.ts'
import type { Word, WordReader } from '../../../src/languages/words/words.ts'
import { foldedText } from '../../../src/passage/fold.ts'
import { type Place, placesOf } from './places.ts'

/** A derived heading or title, with its context. */
export interface Phrase {
  readonly text: string
  /** The paragraphs of its section, or of the article. All white space is single spaces. */
  readonly paragraphs: readonly string[]
  /** BCP 47 tag. */
  readonly language: string
  readonly readWords: WordReader
  /** The minimum and maximum number of words. */
  readonly size: readonly [fewest: number, most: number]
  /** The other headings, and the title. */
  readonly others: readonly string[]
}

/** Classes of words with which a phrase must not begin or end. An article must only not be at the end. */
const NEVER_AT_AN_EDGE: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'adposition',
  'conjunction',
  'coordinator',
  'pronoun',
  'auxiliary',
])
const BRACKETS = ['()', '[]', '{}', '«»', '（）', '【】', '「」', '『』', '《》']
/** Classes of words that are not part of a name, even if they are capitalised. */
const NEVER_OF_A_NAME: ReadonlySet<WordClass | undefined> = new Set<WordClass>(['determiner', 'pronoun'])

/** The rules, each with a function that says whether a phrase fails it. */
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

/** The name of a rule. */
export type Rule = keyof typeof RULES

/** The rules that also apply to the beginning of a text, which ends with an ellipsis. */
const OF_BEGINNINGS: ReadonlySet<Rule> = new Set<Rule>([
  'stands in its text',
  'has no lone mark',
  'is told from its neighbours',
])

/**
 * Returns the rules that a derived heading or title fails. They are checked in the text, without the code that chose
 * the phrase, except for the word lists.
 */
export function failedRules(phrase: Phrase): readonly Rule[] {
  // `Object.keys` returns `string[]`, but an object literal has only the keys of its type.
  const rules = Object.keys(RULES) as Rule[]
  const demanded = isBeginning(phrase) ? rules.filter((rule) => OF_BEGINNINGS.has(rule)) : rules
  return demanded.filter((rule) => RULES[rule](phrase))
}

/** Returns the places of a phrase, without its ellipsis, in its text. */
function placesIn({ text, paragraphs, readWords }: Phrase): readonly Place[] {
  return placesOf(withoutEllipsis(text), paragraphs, readWords)
}

/** Whether a phrase is the beginning of the text, cut with an ellipsis or up to the end of a sentence. */
function isBeginning(phrase: Phrase): boolean {
  const { text, paragraphs } = phrase
  const [first = ''] = paragraphs
  const isWhole = phrase.size[1] === Number.POSITIVE_INFINITY && endsASentence(phrase)
  return (text.endsWith('…') || isWhole) && bare(first).startsWith(bare(withoutEllipsis(text)))
}

/** Returns a text without the marks at its beginning. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{Nd}]+/u, '')
}

/** Whether a phrase is at the end of a sentence. Then it is complete, whatever its last word. */
function endsASentence(phrase: Phrase): boolean {
  if (/[.!?…。．！？؟]$/u.test(phrase.text)) return true
  return placesIn(phrase).some(({ behind }) => /^\s*(?:[.!?…。．।۔！？؟]|$)/u.test(behind))
}

function withoutEllipsis(text: string): string {
  return text.replace(/…$/u, '')
}

function classesOf({ text, language, readWords }: Phrase): readonly (WordClass | undefined)[] {
  const classes = wordClasses(language)
  return readWords(text).map(({ start, end }) => classOf(text.slice(start, end), classes))
}

/**
 * Returns the pronouns in a phrase that it does not explain. `One` in `Xbox One` is no pronoun. A relative pronoun, or
 * a pronoun behind a verb (`the minister said he will go`), refers to what is named before it.
 */
function pronounsOf({ text, language, readWords }: Phrase): readonly Word[] {
  const classes = wordClasses(language)
  return readWords(text).filter(({ start, end }) => {
    const word = text.slice(start, end)
    const isName = /^\p{Lu}\p{Ll}/u.test(word) && /(?:^|\s)\p{Lu}[^\s.!?]* $/u.test(text.slice(0, start))
    const before = text.slice(0, start)
    const isBound = /^(?:who|whom|(?:him|her|it)self|themselves)$/.test(word)
      ? before !== ''
      : /\b(?:said|says|told|warned|announced|claimed|added|confirmed|wrote)\b[^.!?]*$/.test(before)
    const isNumber = word === 'one' && text.slice(end).startsWith(' of ')
    return !isName && !isNumber && !isBound && classOf(word, classes) === 'pronoun'
  })
}

function classOf(word: string, classes: ReadonlyMap<string, WordClass>): WordClass | undefined {
  // `IT` and `US` are not pronouns.
  if (/^\p{Lu}{2,}$/u.test(word)) return undefined
  const key = word.toLowerCase().replaceAll('’', "'")
  return classes.get(key) ?? classes.get(key.replace(/'s$/, ''))
}

/** Whether there is a capitalised word of the same name beside a phrase in all its places. */
function cutsName(phrase: Phrase): boolean {
  const classes = wordClasses(phrase.language)
  // `I` and German `Ihr` are always capitalised, and an article may be left out.
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

/** Whether the last word of a text follows another word or a comma in its sentence, and does not end the sentence. */
function isWithinSentence(text: string): boolean {
  return /[\p{L}\p{M}\p{Nd}),;”"»]\s+\S*[\p{L}\p{M}\p{Nd}] $/u.test(text)
}

function hasLoneMark(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  const isLone = ([open = '', close = '']: string) => count(open) !== count(close)
  // German quotations end with the mark that opens English ones.
  const [low, left, right] = [count('„'), count('“'), count('”')]
  const isLoneQuotation = low > 0 ? low !== left + right : left !== right
  return BRACKETS.some(isLone) || isLoneQuotation || count('"') % 2 === 1
}

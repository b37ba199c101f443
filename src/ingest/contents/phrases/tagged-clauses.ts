import { wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import type { PartOfSpeech } from './parts-of-speech.ts'
import { isReporting } from './reporting.ts'
import { shortName } from './short-name.ts'
import { gapBefore, type Phrase, type WordRun } from './word-run.ts'

const pastWords = wordSets('pastWords')
const conditionWords = wordSets('conditionWords')
const additionWords = wordSets('additionWords')

/** The parts of speech with which an introduction such as `On Monday,` or `Besides that,` begins. */
const OPENINGS: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  'ADP',
  'ADV',
  'CCONJ',
  'SCONJ',
])
/** The parts of speech with which an addition begins after a comma. */
const ADDED: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  'VERB',
  'PRON',
  'SCONJ',
  'ADP',
  'ADV',
])
const COMMA = /[,;–—]/u
/** A clause is cut only after one of these. */
const NOUNS: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  'NOUN',
  'PROPN',
  'NUM',
])

/**
 * Finds the parts of a tagged sentence that make sense by themselves: without introductions (`On Monday,`), and without
 * additions at the end. Words that attribute the sentence to a speaker, or that state a condition, are never cut off.
 *
 * @param tags One for each word of the sentence.
 * @returns Ranges of the sentence's words.
 */
export function taggedClauses(sentence: WordRun, tags: readonly PartOfSpeech[]): readonly Phrase[] {
  const ends = [sentence.words.length, ...cutsOf(sentence, tags)]
  return startsOf(sentence, tags).flatMap((start) => ends.map((end) => ({ start, end })))
}

/** Returns the indexes of words at which a part can begin: the first word, and the one after each introduction. */
function startsOf(sentence: WordRun, tags: readonly PartOfSpeech[]): readonly number[] {
  const { words, language } = sentence
  const starts = [0]
  let from = 0
  for (const index of commasOf(sentence)) {
    const isOpening = OPENINGS.has(tags[from]) || pastWords(language).has(at(words, index - 1).key)
    if (!isOpening || !isAddition(words.slice(from, index), language)) break
    starts.push(index)
    from = index
  }
  return [...new Set(starts.map((start) => shortName(sentence, start) ?? start))]
}

/** Returns the indexes of words before which the sentence could end. */
function cutsOf(sentence: WordRun, tags: readonly PartOfSpeech[]): readonly number[] {
  const { words, language } = sentence
  const commas = commasOf(sentence)
  return words.flatMap(({ key }, index) => {
    const begins = commas.includes(index)
      ? isAddedClause(tags, index, commas)
      : additionWords(language).has(key) && gapBefore(sentence, index) === ' '
    return begins && NOUNS.has(tags[index - 1]) && isAddition(words.slice(index), language) ? index : []
  })
}

/** Whether an addition follows a comma: `…, and the parliament voted` does, but not `…, and students`. */
function isAddedClause(tags: readonly PartOfSpeech[], index: number, commas: readonly number[]): boolean {
  if (tags[index] !== 'CCONJ') return ADDED.has(tags[index])
  const behind = commas.find((comma) => comma > index)
  return tags.slice(index, behind).some((tag) => tag === 'VERB' || tag === 'AUX')
}

/** Returns the indexes of the words that follow a comma or a dash. */
function commasOf(sentence: WordRun): readonly number[] {
  return sentence.words.flatMap((_, index) => (COMMA.test(gapBefore(sentence, index)) ? index : []))
}

/** Whether the rest of a sentence stays true without these words. */
function isAddition(words: readonly Word[], language: string): boolean {
  return !words.some(({ key }) => conditionWords(language).has(key)) && !isReporting(words, language)
}

import { wordSets } from '../../../languages/word-lists.ts'
import { at } from '../../../passage/at.ts'
import type { PartOfSpeech } from '../phrases/parts-of-speech.ts'
import { gapBefore, isCapitalised, type Phrase, type WordRun } from '../phrases/word-run.ts'
import { isFiniteVerb, OPEN_CLASSES, type TaggedRun } from './clause-verbs.ts'

const conditionWords = wordSets('conditionWords')
const additionWords = wordSets('additionWords')
const reportingWords = wordSets('reportingWords')
const relativeWords = wordSets('relativeWords')

type Tags = ReadonlySet<PartOfSpeech | undefined>

/** The parts of speech with which an addition begins after a comma. */
const ADDED: Tags = new Set<PartOfSpeech | undefined>(['VERB', 'PRON', 'SCONJ', 'ADP', 'ADV', 'DET'])
/** A clause is cut only after one of these. */
const NOUNS: Tags = new Set<PartOfSpeech | undefined>(['NOUN', 'PROPN', 'NUM'])
/** Nor at a comma after one of these. */
const OPEN: Tags = new Set<PartOfSpeech | undefined>(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'])
const COMMA = /[,;:–—]/u

/** Returns the indexes of words before which a clause can end, and the number of words. */
export function clauseEnds(sentence: TaggedRun): readonly number[] {
  const { words, tags, language, text } = sentence
  const commas = commasOf(sentence)
  const cuts = words.flatMap(({ key }, index) => {
    const isOpen = OPEN.has(tags[index - 1]) || OPEN_CLASSES.has(words[index - 1]?.wordClass)
    if (isOpen || (!commas.includes(index) && !NOUNS.has(tags[index - 1]))) return []
    const isName = isCapitalised(text, words[index - 1]) && isCapitalised(text, words[index])
    const begins = commas.includes(index)
      ? isAddedClause(sentence, index, commas)
      : !isName &&
        gapBefore(sentence, index) === ' ' &&
        (additionWords(language).has(key) || tags[index] === 'PART')
    return begins && !attributes(sentence, index, commas) ? index : []
  })
  return [words.length, ...cuts, ...afterSpeaker(sentence, commas)]
}

/** Returns the index of the word after `officials said` in `…, officials said late on Thursday`. */
function afterSpeaker(sentence: TaggedRun, commas: readonly number[]): readonly number[] {
  const { words, language } = sentence
  const last = commas.at(-1)
  if (last === undefined || !namesSpeaker(sentence, { start: last, end: words.length })) return []
  const verb = words.findLastIndex(({ key }) => reportingWords(language).has(key))
  return verb > last && verb + 1 < words.length && isFiniteVerb(sentence, verb) ? [verb + 1] : []
}

/** Whether an addition follows a comma: `…, and the parliament voted` does, but not `…, and students`. */
function isAddedClause({ words, tags }: TaggedRun, index: number, commas: readonly number[]): boolean {
  const behind = commas.find((comma) => comma > index) ?? words.length
  const hasVerb = (from: number, to: number) =>
    tags.slice(from, to).some((tag) => tag === 'VERB' || tag === 'AUX')
  if (tags[index] === 'CCONJ') return hasVerb(index, words.length)
  if (!ADDED.has(tags[index])) return false
  // In `…, a mill and a bridge`, the comma separates items of a list.
  return tags[index] !== 'DET' || !tags.slice(index, behind + 1).includes('CCONJ')
}

/** Whether the words from an index on say who says the words before, or on what condition they are true. */
function attributes(sentence: TaggedRun, index: number, commas: readonly number[]): boolean {
  const { words, language } = sentence
  if (words.slice(index, index + 2).some(({ key }) => conditionWords(language).has(key))) return true
  const segments = [index, ...commas.filter((comma) => comma > index), words.length]
  return segments.some((from, nth) => {
    const to = segments[nth + 1]
    return to !== undefined && namesSpeaker(sentence, { start: from, end: to })
  })
}

/** Whether a part of a sentence only names who says the rest: `officials said on Monday`, `according to the police`. */
function namesSpeaker(sentence: TaggedRun, { start, end }: Phrase): boolean {
  const { words, tags, language } = sentence
  const isNewClause =
    tags[start] === 'CCONJ' || tags[start] === 'SCONJ' || relativeWords(language).has(at(words, start).key)
  const reporting = words.findLastIndex(({ key }, index) => index < end && reportingWords(language).has(key))
  if (reporting < start || isNewClause) return false
  // `according to`, `reportedly`.
  const { key } = at(words, reporting)
  if (!isFiniteVerb(sentence, reporting)) return key === 'according' || tags[reporting] === 'ADV'
  return !words.slice(reporting + 1, end).some((_, offset) => isFiniteVerb(sentence, reporting + 1 + offset))
}

/** Returns the indexes of the words that follow a comma or a dash. */
export function commasOf(sentence: WordRun): readonly number[] {
  return sentence.words.flatMap((_, index) => (COMMA.test(gapBefore(sentence, index)) ? index : []))
}

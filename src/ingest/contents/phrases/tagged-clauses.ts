import { wordSets } from '../../../languages/word-lists.ts'
import type { WordClass } from '../../../languages/words/word-classes.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import type { PartOfSpeech } from './parts-of-speech.ts'
import { isReporting } from './reporting.ts'
import { shortName } from './short-name.ts'
import { gapBefore, isCapitalised, isInitials, type Phrase, type WordRun } from './word-run.ts'

const pastWords = wordSets('pastWords')
const conditionWords = wordSets('conditionWords')
const additionWords = wordSets('additionWords')
const subordinators = wordSets('subordinators')
const reportingWords = wordSets('reportingWords')
const subjectPronouns = wordSets('subjectPronouns')
const relativeWords = wordSets('relativeWords')
const reflexiveWords = wordSets('reflexiveWords')
const backwardPossessives = wordSets('backwardPossessives')
const speakerAndReaderWords = wordSets('speakerAndReaderWords')

type Tags = ReadonlySet<PartOfSpeech | undefined>

/** The parts of speech with which an introduction such as `On Monday,` or `Besides that,` begins. */
const OPENINGS: Tags = new Set<PartOfSpeech | undefined>(['ADP', 'ADV', 'SCONJ', 'VERB'])
/** The parts of speech with which an addition begins after a comma. */
const ADDED: Tags = new Set<PartOfSpeech | undefined>(['VERB', 'PRON', 'SCONJ', 'ADP', 'ADV', 'DET'])
/** The parts of speech with which a clause begins that names its subject. */
const NAMING: Tags = new Set<PartOfSpeech | undefined>(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN', 'ADV'])
/** A clause is cut only after one of these. */
const NOUNS: Tags = new Set<PartOfSpeech | undefined>(['NOUN', 'PROPN', 'NUM'])
/** Nor at a comma after one of these. */
const OPEN: Tags = new Set<PartOfSpeech | undefined>(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'])
/** `SACRAMENTO —`, `Coronavirus:` */
const LABEL = /[:–—]/u
const MAX_LABEL_WORDS = 3
const COMMA = /[,;:–—]/u

/** The classes of words that no clause begins with, and with which none is cut. */
const OPEN_CLASSES: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'adposition',
  'auxiliary',
  'conjunction',
  'coordinator',
  'pronoun',
])

/** The words of an English sentence with their parts of speech. */
export interface TaggedRun extends WordRun {
  readonly tags: readonly PartOfSpeech[]
}

/**
 * Finds the clauses of a tagged sentence that make sense by themselves: they name their subject, have a finite verb
 * with something behind it, and refer to nothing outside. Introductions (`On Monday,`) and additions at the end can be
 * left out, but never words that attribute the sentence to a speaker, or that state a condition.
 *
 * @returns Ranges of the sentence's words.
 */
export function taggedClauses(sentence: TaggedRun): readonly Phrase[] {
  const { tags } = sentence
  const ends = endsOf(sentence)
  return startsOf(sentence).flatMap((start) => {
    const verb = mainVerb(sentence, start)
    // In `Through tricks, colours, and lights, shops …`, a comma does not end the introduction.
    const isList = (at: number) => tags[at] === 'CCONJ' && COMMA.test(gapBefore(sentence, at))
    if (verb === undefined || (start > 1 && tags.keys().some((at) => at > start && at < verb && isList(at))))
      return []
    return ends.flatMap((end) => {
      const isClause =
        end > verb + 1 &&
        isComplete(sentence, verb, end) &&
        !refersOutside(sentence, verb, { start, end }) &&
        !isIdiom(sentence, verb, end)
      return isClause ? [{ start, end }] : []
    })
  })
}

/** Whether a tag and a word are those of a finite verb, as far as they show it. */
export function isFiniteVerb({ words, tags }: Pick<TaggedRun, 'words' | 'tags'>, index: number): boolean {
  const { key } = at(words, index)
  if (tags[index] === 'AUX') return !/^(?:be|been|being|having)$/.test(key)
  const before = tags[index - 1] === 'ADV' ? tags[index - 2] : tags[index - 1]
  return tags[index] === 'VERB' && !key.endsWith('ing') && before !== 'PART'
}

/** Returns the index of the verb of the subject with which a clause begins; `undefined` if it has none. */
function mainVerb(sentence: TaggedRun, start: number): number | undefined {
  const { text, words, tags, language } = sentence
  const first = at(words, start)
  if (!NAMING.has(tags[start]) || OPEN_CLASSES.has(first.wordClass)) return undefined
  // `No, the minister …`
  if (/^[,;]/u.test(gapBefore(sentence, start + 1))) return undefined
  const isInitial = isInitials(text.slice(first.start, first.end))
  if (!isInitial && speakerAndReaderWords(language).has(first.key)) return undefined
  let relatives = 0
  let hasNoun = false
  let participle: number | undefined
  for (let index = start; index < words.length; index++) {
    const tag = tags[index]
    if (hasNoun && relativeWords(language).has(at(words, index).key)) {
      if (participle !== undefined) return participle
      relatives++
    } else if (isFiniteVerb(sentence, index)) {
      if (relatives > 0) {
        relatives--
        while (tags[index + 1] === 'VERB' || tags[index + 1] === 'AUX' || tags[index + 1] === 'ADV') index++
        continue
      }
      if (!hasNoun) return undefined
      // In `the man arrested on Monday has fled`, the participle describes the man.
      const describes = tag === 'VERB' && /e[dn]$/.test(at(words, index).key) && tags[index + 1] === 'ADP'
      if (!describes || participle !== undefined)
        return participle !== undefined && describes ? participle : index
      participle = index
    } else if (
      tag === 'SCONJ' ||
      (tag === 'PRON' && !(hasNoun && backwardPossessives(language).has(at(words, index).key))) ||
      subordinators(language).has(at(words, index).key) ||
      (tag === 'CCONJ' && participle !== undefined)
    ) {
      if (relatives === 0) return participle
    } else if (relatives === 0 && (tag === 'NOUN' || tag === 'PROPN')) hasNoun = true
  }
  return participle
}

/** Returns the indexes of words at which a clause can begin: the first word, and the one after each introduction. */
function startsOf(sentence: TaggedRun): readonly number[] {
  const { words, tags, language } = sentence
  let from = tags[0] === 'CCONJ' ? 1 : 0
  let starts = [from]
  for (const index of commasOf(sentence)) {
    const isLabel = index - from <= MAX_LABEL_WORDS && LABEL.test(gapBefore(sentence, index))
    const isOpening =
      isLabel ||
      OPENINGS.has(tags[from]) ||
      pastWords(language).has(at(words, index - 1).key) ||
      words.slice(from, index).some(({ key }) => subordinators(language).has(key))
    if (!isOpening || !isAddition(words.slice(from, index), language)) break
    starts = isLabel ? [index] : [...starts, index]
    from = index
  }
  return [...new Set(starts.map((start) => shortName(sentence, start) ?? start))].filter(
    (start) => start < words.length,
  )
}

/** Returns the indexes of words before which a clause can end, and the number of words. */
function endsOf(sentence: TaggedRun): readonly number[] {
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
function commasOf(sentence: WordRun): readonly number[] {
  return sentence.words.flatMap((_, index) => (COMMA.test(gapBefore(sentence, index)) ? index : []))
}

/** Whether the rest of a sentence stays true without these words. */
function isAddition(words: readonly Word[], language: string): boolean {
  return !words.some(({ key }) => conditionWords(language).has(key)) && !isReporting(words, language)
}

/** Whether a clause contains a pronoun for something that it does not name. */
function refersOutside(
  { text, words, tags, language }: TaggedRun,
  verb: number,
  { start, end }: Phrase,
): boolean {
  return words.slice(start, end).some((word, offset) => {
    const index = start + offset
    const isName =
      isInitials(text.slice(word.start, word.end)) ||
      (isCapitalised(text, word) && isCapitalised(text, words[index - 1]))
    if (isName || tags[index] === 'NUM' || (index > start && backwardPossessives(language).has(word.key)))
      return false
    if (speakerAndReaderWords(language).has(word.key)) return true
    if (word.wordClass !== 'pronoun' && tags[index] !== 'PRON') return false
    // In `the minister said he will resign`, the pronoun refers to the subject.
    if (index > verb && isReporting([at(words, verb)], language) && subjectPronouns(language).has(word.key))
      return false
    const isBound =
      relativeWords(language).has(word.key) || (index > verb && reflexiveWords(language).has(word.key))
    return !isBound || index === start || index === end - 1
  })
}

/** Whether the clauses that depend on a verb have their verbs, too: `said a contract` and `said that in May` do not. */
function isComplete(sentence: TaggedRun, verb: number, end: number): boolean {
  const { words, tags, language } = sentence
  const own = tags.slice(0, end)
  const needed = Math.max(own.lastIndexOf('SCONJ'), isReporting([at(words, verb)], language) ? verb : -1)
  if (needed < verb) return true
  for (let index = needed + 1; index < end; index++) if (isFiniteVerb(sentence, index)) return true
  return false
}

/** Whether a clause is cut after the verb and a bare noun, which often belong together: `took aim at the government`. */
function isIdiom({ words, tags }: TaggedRun, verb: number, end: number): boolean {
  return end < words.length && end === verb + 2 && tags[end - 1] === 'NOUN'
}

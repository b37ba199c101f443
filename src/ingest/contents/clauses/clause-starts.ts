import { wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import type { PartOfSpeech } from '../phrases/parts-of-speech.ts'
import { gapBefore } from '../phrases/word-run.ts'
import { commasOf } from './clause-ends.ts'
import type { TaggedRun } from './clause-verbs.ts'
import { isReporting } from './reporting.ts'
import { shortName } from './short-name.ts'

const pastWords = wordSets('pastWords')
const conditionWords = wordSets('conditionWords')
const subordinators = wordSets('subordinators')

/** The parts of speech with which an introduction such as `On Monday,` or `Besides that,` begins. */
const OPENINGS: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  'ADP',
  'ADV',
  'SCONJ',
  'VERB',
])
/** `SACRAMENTO —`, `Coronavirus:` */
const LABEL = /[:–—]/u
const MAX_LABEL_WORDS = 3

/** Returns the indexes of words at which a clause can begin: the first word, and the one after each introduction. */
export function clauseStarts(sentence: TaggedRun): readonly number[] {
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

/** Whether the rest of a sentence stays true without these words. */
function isAddition(words: readonly Word[], language: string): boolean {
  return !words.some(({ key }) => conditionWords(language).has(key)) && !isReporting(words, language)
}

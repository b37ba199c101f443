import { wordSets } from '../../../languages/word-lists.ts'
import type { WordClass } from '../../../languages/words/word-classes.ts'
import { at } from '../../../passage/at.ts'
import type { PartOfSpeech } from '../phrases/parts-of-speech.ts'
import { gapBefore, isInitials, type WordRun } from '../phrases/word-run.ts'

const subordinators = wordSets('subordinators')
const relativeWords = wordSets('relativeWords')
const backwardPossessives = wordSets('backwardPossessives')
const speakerAndReaderWords = wordSets('speakerAndReaderWords')

/** The parts of speech with which a clause begins that names its subject. */
const NAMING: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  'ADJ',
  'DET',
  'NOUN',
  'NUM',
  'PROPN',
  'ADV',
])

/** The classes of words that no clause begins with, and with which none is cut. */
export const OPEN_CLASSES: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
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

/** Whether a tag and a word are those of a finite verb, as far as they show it. */
export function isFiniteVerb({ words, tags }: Pick<TaggedRun, 'words' | 'tags'>, index: number): boolean {
  const { key } = at(words, index)
  if (tags[index] === 'AUX') return !/^(?:be|been|being|having)$/.test(key)
  const before = tags[index - 1] === 'ADV' ? tags[index - 2] : tags[index - 1]
  return tags[index] === 'VERB' && !key.endsWith('ing') && before !== 'PART'
}

/** Returns the index of the verb of the subject with which a clause begins; `undefined` if it has none. */
export function mainVerb(sentence: TaggedRun, start: number): number | undefined {
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

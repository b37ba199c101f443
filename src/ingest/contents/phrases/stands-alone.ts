import { QUESTION_MARKS } from '../../../languages/characters.ts'
import { wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import type { PartOfSpeech } from './parts-of-speech.ts'
import { isCapitalised, isInitials, type Phrase, type WordRun } from './word-run.ts'

const speakerAndReaderWords = wordSets('speakerAndReaderWords')
const backwardPossessives = wordSets('backwardPossessives')
const QUESTION = new RegExp(`^[${QUESTION_MARKS}]`, 'u')
/** The parts of speech with which a clause begins that names its subject. */
const NAMING: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  'ADJ',
  'DET',
  'NOUN',
  'NUM',
  'PROPN',
])
/** The parts of speech that can precede the verb. */
const IN_SUBJECT: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  ...NAMING,
  'ADP',
  'ADV',
  'CCONJ',
  'PART',
  'SYM',
  'X',
])

/**
 * Whether a clause of a sentence makes sense by itself: it names its subject, has a verb, asks no question, and refers
 * to neither speaker nor reader.
 */
export function standsAlone(sentence: WordRun, { start, end }: Phrase): boolean {
  const { text, tags, language } = sentence
  const speakerOrReader = speakerAndReaderWords(language)
  if (QUESTION.test(text.slice(sentence.words.at(-1)?.end))) return false
  const words = sentence.words.slice(start, end)
  // `US` is a name, not a pronoun, and so is `One` in `Xbox One`.
  const isNamed = (word: Word, index: number) =>
    isInitials(text.slice(word.start, word.end)) ||
    (isCapitalised(text, word) && isCapitalised(text, words[index - 1]))
  const isPronoun = (word: Word, index: number) =>
    (word.wordClass === 'pronoun' || speakerOrReader.has(word.key)) && !isNamed(word, index)
  if (words.some(isPronoun)) return false
  const isCut = end < sentence.words.length
  return tags
    ? isTaggedClause(words, tags.slice(start, end), isCut, backwardPossessives(language))
    : isClause(words, isCut)
}

function isClause(words: readonly Word[], isCut: boolean): boolean {
  const [first] = words
  const beginsWithName =
    first?.wordClass === undefined || first.wordClass === 'determiner' || first.wordClass === 'function'
  return (
    beginsWithName &&
    !(isCut && words.at(-1)?.isContent === false) &&
    words.some(({ wordClass }) => wordClass === 'auxiliary' || wordClass === 'verb')
  )
}

function isTaggedClause(
  words: readonly Word[],
  tags: readonly PartOfSpeech[],
  isCut: boolean,
  pointingBack: ReadonlySet<string>,
): boolean {
  const verb = tags.findIndex((tag) => !IN_SUBJECT.has(tag))
  if (verb === -1) return false
  const subject = tags.slice(0, verb)
  const { key } = at(words, verb)
  const isVerb = tags[verb] === 'AUX' || (tags[verb] === 'VERB' && !key.endsWith('ing'))
  // In `the man arrested on Monday`, the participle describes the man. The verb may have been cut off.
  const mayDescribe = isCut && tags[verb] === 'VERB' && /e[dn]$/.test(key) && tags[verb + 1] === 'ADP'
  return (
    NAMING.has(tags[0]) &&
    (subject.includes('NOUN') || subject.includes('PROPN')) &&
    isVerb &&
    // A subordinate clause needs a verb, too: `said that in addition to him` has none.
    tags.lastIndexOf('SCONJ') < Math.max(tags.lastIndexOf('VERB'), tags.lastIndexOf('AUX')) &&
    !mayDescribe &&
    words.every(({ key }, index) => tags[index] !== 'PRON' || (index > verb && pointingBack.has(key)))
  )
}

import type { Word } from '../../../languages/words/words.ts'
import type { PartOfSpeech } from './parts-of-speech.ts'
import { isCapitalised, isInitials, type Phrase, type WordRun } from './word-run.ts'

/** Words by which an article speaks of itself and its readers, which a headline does not, by ISO 639-1 code. */
const SPEAKER_OR_READER: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  de: new Set('ich mich mir mein wir uns unser sie ihr euch'.split(' ')),
  en: new Set('i me my mine we us our ours you your yours this these here'.split(' ')),
  es: new Set('yo mi nosotros nuestro usted tu su'.split(' ')),
  fr: new Set('je me mon nous notre vous votre ce'.split(' ')),
  it: new Set('io mio noi nostro voi'.split(' ')),
  pt: new Set('eu meu nós nosso você'.split(' ')),
  ru: new Set('я мы нас наш вы вас ваш'.split(' ')),
}
const QUESTION = /^[?？؟]/u
/** They point back at what the clause has named. */
const POINTING_BACK: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])
/** A clause begins with these, if it names whom or what it speaks of. */
const NAMING: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  'ADJ',
  'DET',
  'NOUN',
  'NUM',
  'PROPN',
])
/** Of these is what stands before its verb. */
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
 * Whether a clause of a sentence names whom or what it speaks of and says what they do, and neither asks nor speaks of its
 * reader.
 *
 * @param language BCP 47 tag.
 */
export function standsAlone(sentence: WordRun, { start, end }: Phrase, language: string): boolean {
  const { text, tags } = sentence
  const speakerOrReader = SPEAKER_OR_READER[new Intl.Locale(language).language]
  if (QUESTION.test(text.slice(sentence.words.at(-1)?.end))) return false
  const words = sentence.words.slice(start, end)
  // `US` is a name, and so is `Xbox One`.
  const isNamed = (word: Word, index: number) =>
    isInitials(text.slice(word.start, word.end)) ||
    (isCapitalised(text, word) && isCapitalised(text, words[index - 1]))
  const isPronoun = (word: Word, index: number) =>
    (word.wordClass === 'pronoun' || speakerOrReader?.has(word.key)) && !isNamed(word, index)
  if (words.some(isPronoun)) return false
  const isCut = end < sentence.words.length
  return tags ? isTaggedClause(words, tags.slice(start, end), isCut) : isClause(words, isCut)
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

function isTaggedClause(words: readonly Word[], tags: readonly PartOfSpeech[], isCut: boolean): boolean {
  const verb = tags.findIndex((tag) => !IN_SUBJECT.has(tag))
  const subject = tags.slice(0, verb)
  const key = words[verb]?.key ?? ''
  const isVerb = tags[verb] === 'AUX' || (tags[verb] === 'VERB' && !key.endsWith('ing'))
  // `the man arrested on Monday`: its verb may follow.
  const mayDescribe = isCut && tags[verb] === 'VERB' && /e[dn]$/.test(key) && tags[verb + 1] === 'ADP'
  return (
    NAMING.has(tags[0]) &&
    (subject.includes('NOUN') || subject.includes('PROPN')) &&
    isVerb &&
    // `said that in addition to him`: what follows has to have a verb, too.
    tags.lastIndexOf('SCONJ') < Math.max(tags.lastIndexOf('VERB'), tags.lastIndexOf('AUX')) &&
    !mayDescribe &&
    words.every(({ key }, index) => tags[index] !== 'PRON' || (index > verb && POINTING_BACK.has(key)))
  )
}

import model from 'wink-eng-lite-web-model'
import winkNLP, { type PartOfSpeech, type WinkMethods } from 'wink-nlp'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'

/** A universal part-of-speech tag (de Marneffe et al. 2021), such as `NOUN`. */
export type { PartOfSpeech }

/** The one language that the tagger knows. */
const TAGGED_LANGUAGE = 'en'

/**
 * The longest sentence that is tagged, and the longest run without a space in it, in UTF-16 code units. The tagger takes
 * time that grows with the square of a run, up to a millisecond for one of 100. Such a run is no word of English.
 */
const MAX_TAGGED_LENGTH = 2000
const MAX_TAGGED_RUN_LENGTH = 100
const LONG_RUN = new RegExp(`\\S{${MAX_TAGGED_RUN_LENGTH + 1}}`)

/** The headline and the headings of an article are chosen from the same sentences, so the last ones are remembered. */
const MAX_REMEMBERED = 200

/** Created when it is first needed, because that takes 0.2 seconds. */
let tagger: WinkMethods | undefined
const remembered = new Map<string, readonly Token[]>()

/** A token of the tagger. */
interface Token {
  readonly tag: PartOfSpeech
  /** Where it ends in the sentence. */
  readonly end: number
}

/**
 * Tags each word of a sentence with its part of speech. The tagger divides some words into several tokens (`can’t`);
 * such a word gets the tag of its first token.
 *
 * @param text The paragraph.
 * @param words All words of the sentence.
 * @param language BCP 47 tag.
 * @returns One tag for each word, or `undefined` if there is no tagger for the language or the sentence is too long.
 */
export function partsOfSpeech(
  text: string,
  words: readonly Word[],
  language: string,
): readonly PartOfSpeech[] | undefined {
  if (language.split('-', 1)[0] !== TAGGED_LANGUAGE) return undefined
  const [first] = words
  if (!first) return []
  const sentence = text.slice(first.start, words.at(-1)?.end)
  if (sentence.length > MAX_TAGGED_LENGTH || LONG_RUN.test(sentence)) return undefined
  const tokens = tokensOf(sentence)
  let token = 0
  return words.map(({ start }) => {
    while (token < tokens.length - 1 && at(tokens, token).end <= start - first.start) token++
    return tokens[token]?.tag ?? 'X'
  })
}

function tokensOf(sentence: string): readonly Token[] {
  const known = remembered.get(sentence) ?? tagged(sentence)
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(sentence, known)
  return known
}

function tagged(sentence: string): readonly Token[] {
  tagger ??= winkNLP(model, ['pos'])
  const { its } = tagger
  const tokens = tagger.readDoc(sentence).tokens()
  // The declared return type does not depend on the function that is passed, and is too wide.
  const tags = tokens.out(its.pos) as readonly PartOfSpeech[]
  let end = 0
  return tokens.out(its.value).map((value, index) => {
    const start = sentence.indexOf(value, end)
    end = start < 0 ? end : start + value.length
    return { tag: tags[index] ?? 'X', end }
  })
}

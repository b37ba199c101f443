import model from 'wink-eng-lite-web-model'
import winkNLP, { type PartOfSpeech, type WinkMethods } from 'wink-nlp'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'

/** A universal part-of-speech tag (de Marneffe et al. 2021), as `NOUN`. */
export type { PartOfSpeech }

/** The one language that the tagger knows. */
const TAGGED_LANGUAGE = 'en'

/** It is made when first needed: that takes a fifth of a second. */
let tagger: WinkMethods | undefined

/**
 * What each word of a sentence does in it; nothing in a language of which that is not known. The tagger parts words in
 * its own way, where `can’t` is two: a word does what its first part does.
 *
 * @param text The paragraph.
 * @param words Of the sentence, all of them.
 * @param language BCP 47 tag.
 */
export function partsOfSpeech(
  text: string,
  words: readonly Word[],
  language: string,
): readonly PartOfSpeech[] | undefined {
  if (language.split('-', 1)[0] !== TAGGED_LANGUAGE) return undefined
  const [first] = words
  if (!first) return []
  tagger ??= winkNLP(model, ['pos'])
  const { its } = tagger
  let from = first.start
  const tokens = tagger.readDoc(text.slice(from, words.at(-1)?.end)).tokens()
  // Typed as if it could leave the function out that it is given.
  const tags = tokens.out(its.pos) as readonly PartOfSpeech[]
  const ends = tokens.out(its.value).map((value) => {
    const start = text.indexOf(value, from)
    from = start < 0 ? from : start + value.length
    return from
  })
  let token = 0
  return words.map(({ start }) => {
    while (token < ends.length - 1 && at(ends, token) <= start) token++
    return tags[token] ?? 'X'
  })
}

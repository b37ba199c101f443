import type { ComparablePassage } from './same-passages.ts'
import { type Token, type Tokeniser, tokensOf } from './tokens.ts'

/** A token in a list of texts. */
export interface PlacedToken extends Token {
  /** The index of its text. */
  readonly text: number
}

/** A passage that can be aligned. */
export interface AlignablePassage {
  readonly text: string
  /** Its id, if it has one. The same id means the same passage in both editions. */
  readonly id?: string | undefined
  /** Its element, unless it is a paragraph: `h2`, `li`. It distinguishes copies of one text. */
  readonly tag?: string | undefined
}

/** The passages of an edition, and their tokens in one list. */
export interface PlacedPassages {
  readonly passages: readonly ComparablePassage[]
  readonly tokens: readonly PlacedToken[]
  /** The index of each passage's first token, followed by the number of all tokens. */
  readonly starts: readonly number[]
}

/** Splits the passages of an edition into tokens. */
export function placePassages(passages: readonly AlignablePassage[], tokenise: Tokeniser): PlacedPassages {
  const tokens: PlacedToken[] = []
  const starts = [0]
  const comparable = passages.map(({ text, id, tag }, index): ComparablePassage => {
    const own = tokenise(text)
    for (const token of own) tokens.push({ ...token, text: index })
    starts.push(tokens.length)
    return { form: own.map(({ form }) => form).join(' '), id, tag }
  })
  return { passages: comparable, tokens, starts }
}

/** Returns the tokens of a list of texts, in order. */
export function placedTokens(texts: readonly string[]): readonly PlacedToken[] {
  return texts.flatMap((text, index) => tokensOf(text).map((token) => ({ ...token, text: index })))
}

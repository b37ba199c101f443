import { type Token, type Tokeniser, tokensOf } from './tokens.ts'

/** A token in a list of texts. */
export interface PlacedToken extends Token {
  /** The index of its text. */
  readonly text: number
}

/** The tokens of a list of texts, in order. */
export interface PlacedTexts {
  readonly tokens: readonly PlacedToken[]
  /** The index of each text's first token, followed by the number of all tokens. */
  readonly starts: readonly number[]
  /** The form in which each text is compared: the forms of its tokens, joined by spaces. */
  readonly forms: readonly string[]
}

/** Splits a list of texts into tokens and keeps track of where each text begins. */
export function placeTexts(texts: readonly string[], tokenise: Tokeniser): PlacedTexts {
  const tokens: PlacedToken[] = []
  const starts = [0]
  const forms: string[] = []
  texts.forEach((text, index) => {
    const own = tokenise(text)
    for (const token of own) tokens.push({ ...token, text: index })
    starts.push(tokens.length)
    forms.push(own.map(({ form }) => form).join(' '))
  })
  return { tokens, starts, forms }
}

/** The tokens of a list of texts, in order. */
export function placedTokens(texts: readonly string[]): readonly PlacedToken[] {
  return placeTexts(texts, tokensOf).tokens
}

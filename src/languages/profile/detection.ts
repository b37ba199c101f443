import type { Words } from './lists.ts'

/** A form of a word by which a text shows that it is in a language, and not in one that looks like it. */
export interface DistinctiveWords {
  /** The script (ISO 15924) or the language that the text was taken for. */
  readonly among: string
  /** Matches a word that has a letter none of the lookalikes has, or that is frequent in this language alone. */
  readonly pattern: RegExp
  /** More than this share of the words must match, 0 to 1: one word is no proof. */
  readonly share: number
  /** Other languages of the script have these letters besides letters of their own, so those are tried first. */
  readonly isShared?: true
}

/** How a language, and the encoding of a text in it, is told from others. */
export interface DetectionFields {
  /** What shows it among lookalikes: among Arabic letters, *پ* and *چ* show Persian. */
  readonly distinctiveWords?: readonly DistinctiveWords[]
  /**
   * Encodings in Latin letters that were made for the language before Unicode, where the Western ones lack some of its
   * letters: *windows-1250* for Polish.
   */
  readonly legacyEncodings?: Words
}

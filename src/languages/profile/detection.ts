import type { Words } from './lists.ts'

/** Words that distinguish a language from languages that look similar. */
export interface DistinctiveWords {
  /** The script (ISO 15924) or the language from which it must be distinguished. */
  readonly among: string
  /** Matches a word with a letter that no lookalike has, or a word that is frequent only in this language. */
  readonly pattern: RegExp
  /** More than this share of the words must match, 0 to 1, because a single word proves nothing. */
  readonly share: number
  /**
   * Whether other languages of the script also have these letters. Languages with letters of their own are tried first.
   */
  readonly isShared?: true
}

/** What distinguishes a language, and the encoding of texts in it, from others. */
export interface DetectionFields {
  /** Words that distinguish it from its lookalikes: in Arabic script, *پ* and *چ* indicate Persian. */
  readonly distinctiveWords?: readonly DistinctiveWords[]
  /**
   * Encodings for Latin letters that were used for the language before Unicode, if the Western ones lack some of its
   * letters: *windows-1250* for Polish.
   */
  readonly legacyEncodings?: Words
}

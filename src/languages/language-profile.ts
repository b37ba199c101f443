/** Words in lower case with white space between them. */
export type Words = string

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

/**
 * The words of one language of texts, and how it is told from others. A profile is data: what it leaves empty is not
 * known, and the steps that would use it do without.
 */
export interface LanguageProfile {
  /** BCP 47. Texts in its variants (`pt-BR`, `zh-Hant`) have the same profile unless they have their own. */
  readonly tag: string
  /** Other tags that the language goes by. */
  readonly otherTags: readonly string[]

  // Words that say little of a text's subject. A word stands in one list alone.

  readonly determiners: Words
  readonly adpositions: Words
  /** Subordinating conjunctions, and the words that ask. */
  readonly conjunctions: Words
  readonly pronouns: Words
  readonly auxiliaries: Words
  /** Adverbs that carry no meaning of their own. */
  readonly adverbs: Words
  /** The commonest verbs, in the forms that news uses. */
  readonly verbs: Words
  /** Words of any of these classes, where nobody has sorted them. */
  readonly functionWords: Words
  /** Words that carry meaning, but come in texts about anything. */
  readonly commonWords: Words

  // How the language is told from others.

  readonly distinctiveWords: readonly DistinctiveWords[]
}

/** What is known of a language of which nothing is known. */
export const EMPTY_PROFILE: LanguageProfile = {
  tag: 'und',
  otherTags: [],
  determiners: '',
  adpositions: '',
  conjunctions: '',
  pronouns: '',
  auxiliaries: '',
  adverbs: '',
  verbs: '',
  functionWords: '',
  commonWords: '',
  distinctiveWords: [],
}

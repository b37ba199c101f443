import type { Phrases, Words } from './lists.ts'

/** The words of datelines. The words of all languages are used for every text. */
export interface DatelineFields {
  /** Words in capitals that can be at the beginning of a text, but are not places: *BREAKING*, *NATO*. */
  readonly capitalWords?: Words
  /** Words within names of places that are not capitalised: *Stratford **upon** Avon*. */
  readonly placeParticles?: Words
  /** Cities in datelines, for scripts without capital letters: *القاهرة*. */
  readonly cityNames?: Phrases
  /** News agencies that write in the language, by their names in datelines: *reuters*, *新华社*. */
  readonly agencyNames?: Phrases
  /** Prefixes with which a paper attributes an article to an agency: ***据**新华社北京7月27日电*. */
  readonly attributionPrefixes?: Words
  /** Suffixes at the end of an agency’s dateline: *新华社北京7月27日**电***. */
  readonly dispatchSuffixes?: Words
  /** Words for the paper itself, instead of an agency: ***本报**北京7月27日电*. */
  readonly ownPaperWords?: Words
  /** Words for a reporter, whose name can be in the dateline: ***记者**李明*. */
  readonly reporterWords?: Words
}

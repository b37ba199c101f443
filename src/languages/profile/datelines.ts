import type { Phrases, Words } from './lists.ts'

/** What the datelines of agencies and papers are made of. All languages count in every text. */
export interface DatelineFields {
  /** Words in capitals that stand where a dateline would and name no place, in capitals: *BREAKING*, *NATO*. */
  readonly capitalWords?: Words
  /** Words within names of places that keep their small letters: *Stratford **upon** Avon*. */
  readonly placeParticles?: Words
  /** Cities that datelines name, where no capital letter tells a place: *القاهرة*. */
  readonly cityNames?: Phrases
  /** News agencies that write in the language, by the names that datelines have: *reuters*, *新华社*. */
  readonly agencyNames?: Phrases
  /** What stands before the agency where a paper tells its source: ***据**新华社北京7月27日电*. */
  readonly attributionPrefixes?: Words
  /** What marks the end of an agency’s dateline: *新华社北京7月27日**电***. */
  readonly dispatchSuffixes?: Words
  /** Words for the paper itself, in the place of an agency: ***本报**北京7月27日电*. */
  readonly ownPaperWords?: Words
  /** Words for a reporter, whose name may stand in the dateline: ***记者**李明*. */
  readonly reporterWords?: Words
}

import type { Heading } from '../../article.ts'
import type { EditionRecord } from '../../passage/history/history.ts'
import type { ArticleHistory, Ledger } from '../../permalinks/ledger.ts'
import type { LocalImage, Seed } from '../../seed.ts'
import type { Choice } from '../contents/phrases/choice.ts'
import type { StatedSections } from '../contents/stated/stated-sections.ts'
import type { Division } from '../enrich/sections.ts'
import type { LeftOut } from '../parse/html/left-out.ts'
import type { KnownEncoding } from '../read/decode.ts'
import type { StatedDate } from './dates.ts'
import type { StatedMetadata } from './stated.ts'

/** What the pipeline's steps learn of an article on the way; each step adds its part to `file.data`. */
export interface ArticleMetadata {
  /** How its bytes were read; the parser's part, for formats that are text. */
  encoding?: KnownEncoding
  /** What the file states of itself; the parser's part. */
  stated?: StatedMetadata
  /**
   * The pieces of the source that stand as metadata and not in the body, as they stand there, in order; for the proof
   * that no word was lost, and for who asks what became of them.
   */
  taken?: readonly string[]
  /** The blocks of a saved page that were not taken for the article. */
  leftOut?: readonly LeftOut[]
  date?: StatedDate
  /** Where it was published; links are relative to it. */
  source?: string
  /** Where the article was written, by its dateline where nothing else is stated. */
  place?: string
  /** The agency of a dateline: `Reuters`. */
  agency?: string
  /** BCP 47 tag. */
  language?: string
  languageIsStated?: boolean
  /** Whether passages of it may be in another language. */
  mayBeMixed?: boolean
  /** The headline; `generated` where the seed states none and it was chosen from its words. */
  title?: { readonly text: string; readonly generated: boolean }
  /** The sections that its owner states. */
  sections?: StatedSections | undefined
  /** The headline that was chosen, and out of what. */
  chosenTitle?: Choice
  /** The sections that were made, and why. */
  divisions?: readonly Division[]
  /** How many words each section has, in the order of their headings; see `remarkSectionWords`. */
  sectionWords?: readonly number[]
  /** Filled while the page's HTML is made. */
  headings?: Heading[]
  /** What is remembered of its earlier editions. */
  ledger?: Ledger | undefined
  /** What is stated of the present edition. */
  edition?: Omit<EditionRecord, 'passages'>
  /** All editions, the present one among them; filled when its passages are named. */
  history?: ArticleHistory
  /** Looks a picture up by its path relative to the folder of seeds. */
  image?: Seed['image']
  /** The pictures that the page shows. */
  images?: readonly LocalImage[]
}

declare module 'vfile' {
  interface DataMap extends ArticleMetadata {}
}

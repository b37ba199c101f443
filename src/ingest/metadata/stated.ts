import type { DateReading } from './dates.ts'
import type { Places } from './places.ts'

/**
 * What an article's owner, its file or its page states of it. Nothing in here was derived or guessed. Texts are one
 * line each, without spaces at the ends.
 */
export interface StatedMetadata {
  title?: string
  /** Ambiguous until the language is known. */
  date?: DateReading
  place?: string
  /** Who wrote it, as it stands there: `Zoë Müller and Jan de Vries`. */
  byline?: string
  /** The agency, paper or site that published it. */
  publisher?: string
  /** Where it was published: an http(s) address, or the words of a `Source:` line. */
  source?: string
  /** BCP 47 tag. */
  language?: string
  /** The article in a sentence or two, its standfirst. */
  summary?: string
  tags?: readonly string[]
  /** The last part of its address. */
  slug?: string
  licence?: string
  /** Not to be published yet. */
  draft?: boolean
  /** When its text was corrected last. */
  corrected?: DateReading
  /** Why it was. */
  correction?: string
  /** A mistake is an error where an owner made it, and a warning where a text or page has it. */
  places?: Places
}

/** A section as an owner states it. */
export interface StatedHeading {
  /** The first words of the passage that it begins at. */
  readonly at: string
  /** What it is called; without it the site chooses a heading from its words. */
  readonly heading?: string | undefined
}

/** What the owner's sidecar states: the article's metadata, and how its file is to be read. */
export interface SidecarMetadata extends StatedMetadata {
  /** The encoding of the seed, a label of the Encoding Standard: `windows-1252`. */
  encoding?: string
  /** A CSS selector for the article's part of a saved page. */
  select?: string
  /** All sections that the article gets besides its author's. */
  headings?: readonly StatedHeading[]
}

import { z } from 'zod'
import { HEADLINE_ID, STANDFIRST_ID } from './passage/link/head-ids.ts'
import { historySchema } from './permalinks/ledger.ts'

/** The id of the note on an article's page that says what the site added. */
export const GENERATED_NOTE_ID = 'generated-note'
/** The id of the label before an article's footnotes. */
export const FOOTNOTES_ID = 'footnote-label'
/** The ids on an article's page that belong to neither headings nor passages. */
export const PAGE_IDS = [
  'content',
  'contents-label',
  'contents-list',
  'reader-settings',
  'related-heading',
  FOOTNOTES_ID,
  GENERATED_NOTE_ID,
  HEADLINE_ID,
  STANDFIRST_ID,
  'search-heading',
] as const

/** An entry in an article's table of contents. */
const headingSchema = z.strictObject({
  /** The id of its element, from rehype-slug. */
  id: z.string().min(1),
  /** 2 for a section, 3 for a subsection, and so on. */
  depth: z.int().min(2).max(6),
  text: z.string().min(1),
  /** Whether the seed has no heading here: the build chose one from the section's words, or the owner declared one. */
  generated: z.boolean(),
  /** Whether the owner declared this heading in the sidecar. */
  declared: z.literal(true).optional(),
  /** The number of words in its section, including subsections. */
  words: z.int().nonnegative(),
})

/** Where an article's bytes came from. */
const sourceSchema = z.strictObject({
  /** The file name of the seed. */
  name: z.string().min(1),
  /** The extension of the file name, without the dot. */
  extension: z.string().min(1),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Whether the file itself is part of the site. */
  published: z.boolean(),
})

/** What an article is about, in its own words. The most frequent ones are first. */
const termsSchema = z.strictObject({
  /** Names of people, places and organisations, as they are written. */
  names: z.array(z.string().min(1)),
  /** Topical words, in lower case. */
  words: z.array(z.string().min(1)),
})

/** A date in the precision of its source, see `DeclaredDate`. */
export const dateSchema = z.strictObject({
  /** ISO 8601, in the Gregorian calendar: `2022`, `2022-07`, `2022-07-27`, `2022-07-27T06:00+02:00`. */
  iso: z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/),
  /** The calendar in which the source gives the date, if it is not the Gregorian one. */
  calendar: z.literal('persian').optional(),
})

/**
 * The schema of the content collection `articles`. An article has everything that a page needs except the body, which
 * the collection keeps as rendered HTML.
 */
export const articleSchema = z.strictObject({
  title: z.strictObject({ text: z.string().min(1), generated: z.boolean() }),
  /** The id of the passage with the words of a headline that was chosen from the text. */
  titleFrom: z.string().min(1).optional(),
  /** The last part of its address. */
  slug: z.string().min(1),
  /** Slugs that the article had before. Their addresses redirect to the current one. */
  earlierSlugs: z.array(z.string().min(1)).readonly(),
  /** All editions; only if the article was corrected. */
  history: historySchema.optional(),
  /** BCP 47 tag. */
  language: z.string().min(2),
  direction: z.enum(['ltr', 'rtl']),
  date: dateSchema.optional(),
  /** The place from which it was reported, usually from the dateline. */
  place: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  /** The agency, paper or site that published it first. */
  publisher: z.string().min(1).optional(),
  /** Where it was first published: a web address, or words. */
  published: z.string().min(1).optional(),
  tags: z.array(z.string().min(1)),
  licence: z.string().min(1).optional(),
  /** Whether it is left out of the published site. */
  draft: z.boolean(),
  /** The introduction in lists and descriptions: the declared summary, or sentences from the text. */
  standfirst: z.strictObject({
    text: z.string(),
    generated: z.boolean(),
    /** Whether the page shows it above the text, because it is declared and not a part of the text. */
    shown: z.literal(true).optional(),
  }),
  words: z.int().nonnegative(),
  /** What it is about; see `termsOf`. */
  terms: termsSchema,
  headings: z.array(headingSchema),
  /** The paths of the pictures in the body, relative to the folder of seeds. */
  images: z.array(z.string().min(1)),
  source: sourceSchema,
})

/** See `articleSchema`. */
export type Article = z.infer<typeof articleSchema>

/** What can be derived from a seed alone. The slug also depends on the ledger and on the other articles. */
export type SeedArticle = Omit<Article, 'slug' | 'earlierSlugs' | 'history'>

/** Words of a passage in quotation marks, or the part of a longer quotation that is in this passage. */
export interface QuotationRecord {
  /** The number of the quotation in the article, counted from 1. Records of one number are parts of one quotation. */
  readonly quotation: number
  /** The id of the passage. */
  readonly passage: string
  /** Where the words begin in the passage's text, without the quotation mark, in UTF-16 code units. */
  readonly start: number
  /** Where the words end. */
  readonly end: number
  readonly words: string
  /** 1 for a quotation, 2 for one within it, and so on. */
  readonly level: number
}

/** See `termsSchema`. */
export type Terms = z.infer<typeof termsSchema>

/** See `headingSchema`. */
export type Heading = z.infer<typeof headingSchema>

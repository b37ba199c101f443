import { z } from 'zod'
import { historySchema } from './permalinks/ledger.ts'

/** The id of the note on an article's page that says what the site chose. */
export const GENERATED_NOTE_ID = 'generated-note'
/** The id of what is said before an article's footnotes. */
export const FOOTNOTES_ID = 'footnote-label'
/** The ids that an article's page has besides its headings and passages. */
export const PAGE_IDS = [
  'content',
  'contents-label',
  FOOTNOTES_ID,
  GENERATED_NOTE_ID,
  'search-heading',
] as const

/** An entry of an article's contents: a heading that rehype-slug named. */
const headingSchema = z.strictObject({
  /** The id of its element. */
  id: z.string().min(1),
  /** 2 for a section, 3 for a section within one, and so on. */
  depth: z.int().min(2).max(6),
  text: z.string().min(1),
  /** The seed has no heading there: the build chose one from the section's words, or its owner states one. */
  generated: z.boolean(),
  /** Of a generated one: its words are the owner's. */
  stated: z.literal(true).optional(),
  /** Of its section, the sections within it among them. */
  words: z.int().nonnegative(),
})

/** Where an article's bytes came from. */
const sourceSchema = z.strictObject({
  /** The seed's file name. */
  name: z.string().min(1),
  /** The file name's ending, without the dot. */
  extension: z.string().min(1),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** A date with the precision that was stated, see `StatedDate`. */
export const dateSchema = z.strictObject({
  /** ISO 8601, of the Gregorian calendar: `2022`, `2022-07`, `2022-07-27`, `2022-07-27T06:00+02:00`. */
  iso: z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/),
  /** The calendar in which the source has it, where that is another. */
  calendar: z.literal('persian').optional(),
})

/**
 * An article as the pages see it: everything but its body, which the collection keeps as rendered HTML.
 * It is the schema of the content collection `articles`.
 */
export const articleSchema = z.strictObject({
  title: z.strictObject({ text: z.string().min(1), generated: z.boolean() }),
  /** The last part of its address. */
  slug: z.string().min(1),
  /** Slugs that it had; their addresses lead to the present one. */
  earlierSlugs: z.array(z.string().min(1)).readonly(),
  /** All its wordings, where it was corrected. */
  history: historySchema.optional(),
  /** BCP 47 tag. */
  language: z.string().min(2),
  direction: z.enum(['ltr', 'rtl']),
  date: dateSchema.optional(),
  /** The place of the dateline. */
  place: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  /** The agency, paper or site that published it first. */
  publisher: z.string().min(1).optional(),
  /** Where it was published: an http(s) address, or words. */
  published: z.string().min(1).optional(),
  tags: z.array(z.string().min(1)),
  licence: z.string().min(1).optional(),
  /** Left out of what is published. */
  draft: z.boolean(),
  /** For lists and descriptions: the stated summary, or one chosen from the text. */
  standfirst: z.strictObject({ text: z.string(), generated: z.boolean() }),
  words: z.int().nonnegative(),
  headings: z.array(headingSchema),
  /** The pictures that the body shows, by their paths relative to the folder of seeds. */
  images: z.array(z.string().min(1)),
  source: sourceSchema,
})

/** See `articleSchema`. */
export type Article = z.infer<typeof articleSchema>

/** As far as an article follows from its own seed alone: the others and the ledger decide its address. */
export type SeedArticle = Omit<Article, 'slug' | 'earlierSlugs' | 'history'>

/** See `headingSchema`. */
export type Heading = z.infer<typeof headingSchema>

import { z } from 'zod'

/** The id of the note on an article's page that says what the site chose. */
export const GENERATED_NOTE_ID = 'generated-note'

/** An entry of an article's contents: a heading that rehype-slug named. */
export const headingSchema = z.strictObject({
  /** The id of its element. */
  id: z.string().min(1),
  /** 2 for a section, 3 for a section within one, and so on. */
  depth: z.int().min(2).max(6),
  text: z.string().min(1),
  /** Chosen from the section's words by the build; the seed has no heading there. */
  generated: z.boolean(),
})

/** Where an article's bytes came from. */
export const sourceSchema = z.strictObject({
  /** The seed's file name. */
  name: z.string().min(1),
  /** The file name's ending, without the dot. */
  extension: z.string().min(1),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/**
 * An article as the pages see it: everything but its body, which the collection keeps as rendered HTML.
 * It is the schema of the content collection `articles`.
 */
export const articleSchema = z.strictObject({
  title: z.strictObject({ text: z.string().min(1), generated: z.boolean() }),
  /** The last part of its address. */
  slug: z.string().min(1),
  /** BCP 47 tag. */
  language: z.string().min(2),
  direction: z.enum(['ltr', 'rtl']),
  /** Calendar date, `YYYY-MM-DD`. */
  date: z.iso.date().optional(),
  /** The place of the dateline. */
  place: z.string().min(1).optional(),
  /** The beginning of the text, for lists and descriptions. */
  excerpt: z.string(),
  words: z.int().nonnegative(),
  headings: z.array(headingSchema),
  source: sourceSchema,
})

/** See `articleSchema`. */
export type Article = z.infer<typeof articleSchema>

/** See `headingSchema`. */
export type Heading = z.infer<typeof headingSchema>

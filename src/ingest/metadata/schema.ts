import { z } from 'zod'
import { canonicalTag } from '../../languages/canonical-tag.ts'
import { MAX_SLUG_BYTES, RESERVED_SLUGS } from '../../permalinks/reserved.ts'
import { encodingName } from '../read/try-decode.ts'
import { type DateReading, readDate } from './dates.ts'
import { readFlag } from './flag.ts'
import { namesIn } from './names.ts'
import { withoutReferences } from './references.ts'
import { isWebAddress } from './web-address.ts'

/*
 * What an owner may declare, in a sidecar or in front matter, with one entry for each key. Values come as texts or lists
 * of texts, as `readYaml` returns them. Each message completes the sentence “expected …”.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/

const plainLine = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'a text that is not empty')
      .max(1000, 'a text of at most 1,000 characters')
      .refine((text) => !CONTROL.test(text), 'a text without control characters'),
  )

/** A text that has to be found elsewhere, so that no character of it is another. */
const exactLine = z.string('a text').pipe(plainLine)

/** A text in which `&amp;` and the like are the characters that they stand for. */
const line = z.string('a text').transform(withoutReferences).pipe(plainLine)

/** One name, a list of names, or what a list has of each: `{name: Zoë Müller, email: …}`. */
const names = z
  .unknown()
  .transform((value, context) => {
    const found = namesIn(value)
    if (found) return withoutReferences(found.join(', '))
    context.addIssue({ code: 'custom', message: 'a name, or a list of names' })
    return z.NEVER
  })
  .pipe(plainLine)

const date = z.string('a day, such as 2022-07-27').transform((text, context): DateReading => {
  const reading = readDate(text)
  if (reading && reading.kind !== 'invalid') return reading
  const why = reading ? ` (${reading.reason})` : ''
  context.addIssue({
    code: 'custom',
    message: `a day of the calendar, such as 2022-07-27${why}`,
    params: { rule: 'invalid-date' },
  })
  return z.NEVER
})

/** `en_GB` and `en_GB.UTF-8` are the names of locales. */
const language = line.transform((tag, context) => {
  const canonical = canonicalTag(tag.replace(/\.utf-?8$/i, '').replaceAll('_', '-'))
  if (canonical) return canonical
  context.addIssue({ code: 'custom', message: 'a BCP 47 language tag, such as en, de, pt-BR or zh-Hant' })
  return z.NEVER
})

const slug = line
  .transform((text) => text.normalize('NFC'))
  .pipe(
    z
      .string()
      .max(100, 'at most 100 characters')
      .refine(
        (text) => Buffer.byteLength(text) <= MAX_SLUG_BYTES,
        `at most ${MAX_SLUG_BYTES} bytes in UTF-8, which are fewer letters in some scripts`,
      )
      .regex(
        /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u,
        'small letters and digits, with single hyphens between them',
      )
      .refine(
        (text) => !RESERVED_SLUGS.has(text),
        'a slug that is no name of the site’s own or of a device on Windows',
      ),
  )

const webAddress = line.refine(isWebAddress, 'an address that begins with https:// or http://')

const tag = line.pipe(
  z
    .string()
    .max(60, 'a tag of at most 60 characters')
    .regex(/^[^<>/\\]*$/, 'a tag without < > / \\'),
)

/** A list, or one text with commas between the tags. */
const tags = z
  .unknown()
  .transform((value) => (Array.isArray(value) ? (namesIn(value) ?? value) : value))
  .pipe(
    z.union(
      [z.array(tag), line.transform((text) => text.split(',').map((part) => part.trim())).pipe(z.array(tag))],
      'a list of tags, or one text with commas between them; tags are not empty and have no < > / \\',
    ),
  )
  .transform((list) => [...new Set(list)])

const flag = z.string('true or false').transform((text, context) => {
  const read = readFlag(text)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'true or false' })
  return z.NEVER
})

/** What front matter may declare. */
export const frontMatterSchema = z.strictObject({
  title: line,
  /** Ambiguous until the language is known. */
  date,
  /** The place from which it was reported. */
  place: line,
  /** Who wrote it, as it is written there: `Zoë Müller and Jan de Vries`. */
  byline: names,
  /** The agency, paper or site that published it. */
  publisher: names,
  /** Where it was published: an http(s) address. The `Source:` line of a text may give words instead. */
  source: webAddress,
  /** BCP 47 tag. */
  language,
  /** The article in a sentence or two; its standfirst. */
  summary: line,
  tags,
  /** The last part of its address. */
  slug,
  licence: names,
  /** Whether it is not to be published yet. */
  draft: flag,
  /** Whether the site offers the seed itself to readers. */
  'publish-source': flag,
  /** When its text was last corrected. */
  corrected: date,
  /** Why it was corrected. */
  correction: line,
  /** Whether nearly all of its text was replaced on purpose; otherwise that is an error. */
  rewritten: flag,
})

/** A key that front matter may declare. */
export type DeclaredKey = keyof typeof frontMatterSchema.shape

const encoding = exactLine.refine(
  (label) => encodingName(label) !== undefined,
  'an encoding of the Encoding Standard, such as windows-1252, or a code page of DOS, such as cp850',
)

/** Each is compared with every line of the text. */
const MAX_OMITTED_LINES = 500
const omit = z.union(
  [line.transform((text) => [text]), z.array(line).max(MAX_OMITTED_LINES)],
  `a list of at most ${MAX_OMITTED_LINES} lines, as they are in the text`,
)

const headings = z.array(
  z.strictObject(
    {
      /** The first words of the passage with which the section begins. */
      at: exactLine,
      /** Its heading. Without one, the site chooses a heading from its words. */
      heading: line.refine((text) => /[\p{L}\p{N}]/u.test(text), 'a heading of words').optional(),
    },
    'at: with the first words of a passage, and heading: with what it is called',
  ),
  'a list in which each item has at: and perhaps heading:',
)

/** What a sidecar may declare: the same, how its seed has to be read, and where its sections begin. */
export const sidecarSchema = frontMatterSchema.extend({
  /** The encoding of the seed, see `encodingName`: `windows-1252`. */
  encoding,
  /** Lines of a text or mail that are not part of the article, such as running heads; `#` stands for any number. */
  omit,
  /** A CSS selector for the part of a saved page that is the article. */
  select: exactLine,
  /** All sections that the article gets besides its author's. */
  headings,
})

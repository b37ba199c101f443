import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A line of a file of the form of `../shared/data/contents/gold.jsonl`. */
const goldArticle = z
  .object({
    id: z.string(),
    /** Where it was published; its last part names the document, of which there may be translations. */
    source: z.string(),
    /** BCP 47 tag. */
    language: z.string(),
    /** The author's. */
    title: z.string(),
    /** Plain text. */
    paragraphs: z.array(z.string()).min(1),
    /** The index of the paragraph with which each section but the first begins. */
    boundaries: z.array(z.int().positive()),
    /** The author's heading of each section; none for an opening without one. */
    headings: z.array(z.string().nullable()),
  })
  .refine(
    ({ boundaries, paragraphs }) =>
      [...boundaries, paragraphs.length].every((each, index, all) => each > (all[index - 1] ?? 0)),
    { path: ['boundaries'], error: 'expected indexes of paragraphs in ascending order' },
  )
  .refine(({ boundaries, headings }) => headings.length === boundaries.length + 1, {
    path: ['headings'],
    error: 'expected one for each section, which are one more than the boundaries',
  })

/** An article whose author set the headings, which were taken away. */
export type GoldArticle = Readonly<z.infer<typeof goldArticle>>

/**
 * The articles of a file, one a line.
 *
 * @throws An error that says file, line and reason, where a line is no such article or where there is none at all.
 */
export function readGold(path: string): readonly GoldArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const articles = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readLine(line, `${path}:${index + 1}`)],
  )
  if (articles.length === 0) throw new Error(`${path}: no articles`)
  return articles
}

function readLine(line: string, place: string): GoldArticle {
  const { data, error } = goldArticle.safeParse(parse(line, place))
  if (data) return data
  const problems = error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  )
  throw new Error(`${place}: ${problems.join('; ')}`)
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Error(`${place}: no JSON`, { cause })
  }
}

/**
 * Whether an article is of the half on which weights are fitted and single articles are looked at; of the other half
 * figures alone are. Translations of one document are of one half.
 */
export function isOfFittedHalf({ source }: GoldArticle): boolean {
  const document = source.replace(/.*\//, '').replace(/\.md$/, '')
  return (createHash('sha256').update(document).digest()[0] ?? 0) % 2 === 0
}

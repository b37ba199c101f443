import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A line of a file like `../shared/data/contents/gold.jsonl`. */
const goldArticle = z
  .object({
    id: z.string(),
    /** The address of publication. Its last part identifies the document, which can have translations. */
    source: z.string(),
    /** The address of an article of news, whose source is only the place of the file. */
    url: z.string().optional(),
    /** BCP 47 tag. */
    language: z.string(),
    /** The author's title. */
    title: z.string(),
    /** Plain text. */
    paragraphs: z.array(z.string()).min(1),
    /** The index of the paragraph with which each section except the first begins. */
    boundaries: z.array(z.int().positive()),
    /** The author's heading of each section; `null` for an opening without one. */
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

/** An article from which the author's headings were removed. */
export type GoldArticle = Readonly<z.infer<typeof goldArticle>>

/**
 * Reads the articles of a file, one on each line.
 *
 * @throws Error If a line is not an article, or if there are no lines. The message has the file, the line and the
 *   reason.
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
 * Whether an article is in the half to which weights are fitted, and whose articles may be inspected. Of the other
 * half, only figures are used. All translations of a document are in the same half.
 */
export function isOfFittedHalf({ source, url }: GoldArticle): boolean {
  const document = url ?? source.replace(/.*\//, '').replace(/\.md$/, '')
  return (createHash('sha256').update(document).digest()[0] ?? 0) % 2 === 0
}

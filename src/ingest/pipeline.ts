import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { normalise } from '../passage/flatten.ts'
import { site } from '../site.ts'
import { fill, strings } from '../strings/strings.ts'
import { type Article, GENERATED_NOTE_ID } from './article.ts'
import { wordReader } from './contents/words.ts'
import { parserFor } from './parsers/parsers.ts'
import { remarkDateline, withoutDateline } from './plugins/dateline.ts'
import { directionOf, remarkLanguage } from './plugins/language.ts'
import { remarkQuotations } from './plugins/quotations.ts'
import { rehypeHeadings } from './plugins/rehype-headings.ts'
import { rehypePassages } from './plugins/rehype-passages.ts'
import { remarkSections } from './plugins/sections.ts'
import { remarkTitle } from './plugins/title.ts'
import { read } from './read.ts'

/** An article as far as it follows from its own seed alone, and its body as HTML. */
export interface IngestedArticle {
  readonly article: Omit<Article, 'slug'>
  readonly html: string
}

/** What a seed's tree may hold on the page: GitHub's list, and the hooks that the plugins set. */
const sanitizeSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'q'],
  attributes: {
    ...defaultSchema.attributes,
    h2: [...(defaultSchema.attributes?.h2 ?? []), 'dataGenerated'],
    q: ['dataQuotation'],
  },
}

/** Every article goes through these steps, in this order. */
const enrich = unified()
  .use(remarkDateline)
  .use(remarkLanguage, { fallback: site.language })
  .use(remarkTitle)
  .use(remarkSections)
  .use(remarkQuotations)
  .freeze()

const render = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeSlug)
  .use(rehypeHeadings, { noteId: GENERATED_NOTE_ID })
  .use(rehypePassages, { linkLabel: (number) => fill(strings.passageLink, { number }) })
  .use(rehypeStringify)
  .freeze()

/** How much of the text an excerpt shows. */
const EXCERPT_LENGTH = 200

/**
 * Makes an article of a seed: bytes to text, to mdast, to HTML. It depends on the seed's bytes and name alone.
 *
 * @param file `path` is the seed's path, `value` its bytes. Warnings are left in its messages.
 * @throws VFileMessage where the seed cannot become an article; the message names place, reason and remedy.
 */
export function ingest(file: VFile): IngestedArticle {
  const bytes = file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value))
  const parse = parserFor(file)
  read(file)
  const parsed = parse(String(file.value), file)
  const text = bodyText(parsed)
  const mdast = enrich.runSync(parsed, file)
  const hast = render.runSync(mdast, file)
  return { article: describeArticle(file, bytes, text), html: render.stringify(hast, file) }
}

function bodyText(tree: Root): readonly string[] {
  return tree.children.map((block) => normalise(textOf(block)))
}

function describeArticle(file: VFile, bytes: Uint8Array, text: readonly string[]): Omit<Article, 'slug'> {
  const { title, language = site.language, date, place, headings = [] } = file.data
  const readWords = wordReader(language)
  return {
    title: title ?? { text: file.stem ?? '', generated: true },
    language,
    direction: directionOf(language),
    ...(date && { date }),
    ...(place && { place }),
    excerpt: excerpt(text, title?.generated ? title.text : ''),
    words: text.reduce((sum, block) => sum + readWords(block).length, 0),
    headings,
    source: {
      name: file.basename ?? '',
      extension: (file.extname ?? '').slice(1).toLowerCase(),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  }
}

/** The beginning of a text, cut between words; where the title is its first sentence, what follows that. */
function excerpt([first = '', ...others]: readonly string[], title: string): string {
  const whole = [withoutDateline(first), ...others].join(' ')
  const rest = whole.startsWith(title) ? whole.slice(title.length).replace(/^[\s\p{Po}]+/u, '') : ''
  const text = rest || whole
  if (text.length <= EXCERPT_LENGTH) return text
  const cut = text.slice(0, EXCERPT_LENGTH)
  const lastSpace = cut.lastIndexOf(' ')
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`
}

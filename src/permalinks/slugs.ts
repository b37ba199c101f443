import { hash } from 'node:crypto'
import { slug as slugify } from 'github-slugger'
import { RESERVED_SLUGS } from './reserved.ts'

/** Long enough to say what an article is about, short enough to paste. In characters. */
const MAX_SLUG_LENGTH = 60
/** The least length of the part that comes from an id, in hexadecimal digits. */
const MIN_ID_PART_DIGITS = 6

/** What a slug is made from. */
export interface SlugSource {
  /** The permanent id of the article: its first file name, without the extension. */
  readonly id: string
  /** The slug that the owner declared. */
  readonly slug?: string | undefined
  readonly title: string
  /** The slug in the ledger. It is kept unless another one is declared. */
  readonly known?: string | undefined
  /** Whether it is unpublished; then its slug gives way to others. */
  readonly draft?: boolean
}

/**
 * Chooses the slug of each article: the declared one, the one in the ledger, or one made from its title, which keeps
 * the letters of all scripts. If the titles of several articles give the same slug, a part of the id is added to all of
 * them, so that the order of the articles does not matter. A part of the id is also added if another article has
 * declared the slug, or if the site uses it itself.
 *
 * @param articles The articles. No slug must be declared twice.
 * @param former Earlier slugs, also of removed articles. No other article gets them.
 */
export function slugs(
  articles: readonly SlugSource[],
  former: readonly string[] = [],
): ReadonlyMap<string, string> {
  const plain = articles.map(({ id, slug, title, known, draft = false }) => ({
    id,
    // A declared or published slug never changes.
    isFixed: slug !== undefined || known !== undefined,
    slug: slug ?? known ?? (slugOf(title) || slugOf(id)),
    draft,
  }))
  const taken = [...RESERVED_SLUGS, ...former, '']
  const counts = countOf([...taken, ...plain.map(({ slug }) => slug)])
  const published = countOf([
    ...taken,
    ...plain.filter(({ draft, isFixed }) => !draft || isFixed).map(({ slug }) => slug),
  ])
  const isUnique = ({ isFixed, slug, draft }: (typeof plain)[number]) =>
    isFixed || (draft ? counts : published).get(slug) === 1
  return new Map([
    ...plain.filter(isUnique).map(({ id, slug }) => [id, slug] as const),
    ...withIdParts(
      plain.filter((article) => !isUnique(article)),
      new Set(counts.keys()),
    ),
  ])
}

/** Adds a part of the id to each slug, the shortest that makes it unique. */
function withIdParts(
  articles: readonly { readonly id: string; readonly slug: string }[],
  taken: ReadonlySet<string>,
  length = MIN_ID_PART_DIGITS,
): readonly (readonly [id: string, slug: string])[] {
  if (articles.length === 0) return []
  const slugWithPart = ({ id, slug }: (typeof articles)[number]) =>
    [slug, idPart(id, length)].filter(Boolean).join('-')
  const counts = countOf(articles.map(slugWithPart))
  const isFree = (slug: string) => !taken.has(slug) && counts.get(slug) === 1
  const done = articles.filter((article) => isFree(slugWithPart(article)))
  const others = articles.filter((article) => !isFree(slugWithPart(article)))
  return [
    ...done.map((article) => [article.id, slugWithPart(article)] as const),
    ...withIdParts(others, new Set([...taken, ...done.map(slugWithPart)]), length + 1),
  ]
}

function countOf(slugs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return counts
}

/** Makes a slug in NFC, because file systems and servers would otherwise treat the same letters as two names. */
function slugOf(text: string): string {
  // In lower case, the Turkish capital İ is an i with a second dot.
  const slug = slugify(text.normalize('NFC')).replace(/i\u0307/g, 'i')
  // A sign that is taken out can leave two marks behind the same letter, in another order than NFC has.
  return shorten(slug.normalize('NFC'))
}

/** Shortens a slug at the end of a word. */
function shorten(slug: string): string {
  const trimmed = slug.replace(/^-+|-+$/g, '')
  if (trimmed.length <= MAX_SLUG_LENGTH) return trimmed
  const cut = trimmed.slice(0, MAX_SLUG_LENGTH + 1)
  const lastDash = cut.lastIndexOf('-')
  return lastDash > 0
    ? cut.slice(0, lastDash)
    : Array.from(trimmed)
        .slice(0, MAX_SLUG_LENGTH / 2)
        .join('')
}

function idPart(id: string, length: number): string {
  return hash('sha256', id).slice(0, length)
}

import { createHash } from 'node:crypto'
import { slug as slugify } from 'github-slugger'

/** Long enough to say what an article is about, short enough to be pasted. */
const LONGEST_SLUG = 60

/** What a slug is made from. */
export interface SlugSource {
  /** The article's permanent id, its file's name without the ending. */
  readonly id: string
  readonly title: string
}

/**
 * The slug of each article, from its title; letters of every script stay. Of several articles whose titles make the
 * same slug, all get a part that comes from their ids, so that none depends on which came first.
 */
export function slugs(articles: readonly SlugSource[]): ReadonlyMap<string, string> {
  const plain = articles.map(({ id, title }) => ({
    id,
    slug: slugOf(title) || slugOf(id),
  }))
  const counts = new Map<string, number>()
  for (const { slug } of plain) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return new Map(
    plain.map(({ id, slug }) => {
      const isUnique = slug !== '' && counts.get(slug) === 1
      return [id, isUnique ? slug : [slug, idPart(id)].filter(Boolean).join('-')]
    }),
  )
}

/** Composed (NFC): file systems and servers would else know the same letters by two names. */
function slugOf(text: string): string {
  return shorten(slugify(text.normalize('NFC')))
}

/** Cuts a slug between words. */
function shorten(slug: string): string {
  const trimmed = slug.replace(/^-+|-+$/g, '')
  if (trimmed.length <= LONGEST_SLUG) return trimmed
  const cut = trimmed.slice(0, LONGEST_SLUG + 1)
  const lastDash = cut.lastIndexOf('-')
  return lastDash > 0
    ? cut.slice(0, lastDash)
    : Array.from(trimmed)
        .slice(0, LONGEST_SLUG / 2)
        .join('')
}

function idPart(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 6)
}

/** The names of the site's own pages and folders, and of files that servers look for. */
const OWN_NAMES = [
  '404',
  'archive',
  'articles',
  'corrections',
  'feed',
  'index',
  'pagefind',
  'quotations',
  'search',
  'sitemap',
  'verify',
] as const
/** The names of devices on Windows, where no file or folder can have them. */
export const DEVICES: readonly string[] = [
  'aux',
  'con',
  'nul',
  'prn',
  ...Array.from({ length: 10 }, (_, index) => [`com${index}`, `lpt${index}`]).flat(),
]

/** Slugs that no article gets. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([...OWN_NAMES, ...DEVICES])

/** File systems allow 255 bytes for a name; the whole path to a page is limited, too. */
export const MAX_SLUG_BYTES = 200

/** What an address or a file system gives a meaning of its own, or what nobody can see. */
const UNSAFE_IN_SLUG = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}./\\:*?"'<>|#%&]/u

/** Whether a slug can be the name of a folder and one segment of an address, and is no name of the site's own. */
export function isUsableSlug(slug: string): boolean {
  return (
    slug !== '' &&
    slug === slug.normalize('NFC') &&
    !UNSAFE_IN_SLUG.test(slug) &&
    !RESERVED_SLUGS.has(slug.toLowerCase()) &&
    Buffer.byteLength(slug) <= 255
  )
}

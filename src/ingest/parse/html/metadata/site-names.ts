/** The names under which a page knows its site. */
export interface SiteNames {
  /** Whether a text is one of the names: as it is, without its article, as a part of a longer one, or as the host. */
  has(text: string): boolean
}

/** The names of a site without a name. */
export const NO_SITE: SiteNames = { has: () => false }

/** A shorter text can be a part of many names. */
const MIN_PART_LENGTH = 3
/** `News`, `Online`; more letters are a headline about the site, or the name of another. */
const MAX_EXTENSION_LENGTH = 8

/**
 * Collects the names of a site.
 *
 * @param names What the page declares: its publisher, `og:site_name` and the like.
 * @param address The address of the page.
 */
export function siteNames(names: readonly string[], address: string | undefined): SiteNames {
  const known = new Set(names.map(squashedName).filter(Boolean))
  const hosts = new Set(hostNames(address ?? ''))
  return {
    has(text) {
      const plain = squashedName(text)
      if (plain === '') return false
      if (known.has(plain) || hosts.has(plain)) return true
      if (/^https?:|^www\./i.test(text.trim())) return true
      // `BBC News` is the site of `bbc.co.uk`, and `Le Monde` that of `Le Monde.fr`.
      return (
        [...hosts].some((label) => extendsName(plain, label)) ||
        [...known].some((name) => extendsName(plain, name) || extendsName(name, plain))
      )
    },
  }
}

/** Returns the host of an address and its labels, in the form of `squashedName`. */
export function hostNames(address: string): readonly string[] {
  const host = (URL.parse(address)?.hostname ?? '').replace(/^(?:www|m|amp)\./, '')
  const labels = host.split('.').slice(0, -1)
  return [host, ...labels].map(squashedName).filter(({ length }) => length >= MIN_PART_LENGTH)
}

/** Whether a name is another with a little more behind it, as `bbcnews` is `bbc`. */
function extendsName(long: string, short: string): boolean {
  return (
    short.length >= MIN_PART_LENGTH &&
    long.startsWith(short) &&
    long.length - short.length <= MAX_EXTENSION_LENGTH
  )
}

/** Returns a name without what makes no difference: capitals, signs, its article, and the ending of a host. */
export function squashedName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/^\s*(?:the|der|die|das|el|la|le|il|de)\s+/u, '')
    .replace(/\.(?:com|org|net|co\.uk|fr|de|es|it)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

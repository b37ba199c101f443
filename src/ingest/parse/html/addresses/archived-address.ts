/** When a page was archived, and how it is shown: `20200101000000`, `2020*`, `20200101000000im_`. */
const STAMP = String.raw`(?:\d{1,14}(?:\*|[a-z]{2}_)?|\*)`
const LONG_STAMP = String.raw`\d{8,14}(?:\*|[a-z]{2}_)?`
const HOST = '(?:https?:)?//'

/** How archives write the address of the page that they show after their own. */
const PATTERNS: readonly RegExp[] = [
  // The Wayback Machine, with its own host or without.
  new RegExp(String.raw`^${HOST}(?:[\w-]+\.)?archive\.org(?::\d+)?/(?:web|liveweb)/${STAMP}/(\S+)$`, 'i'),
  new RegExp(String.raw`^${HOST}(?:[\w-]+\.)?archive\.org(?::\d+)?/(?:web|liveweb)/(https?:\S+)$`, 'i'),
  new RegExp(String.raw`^/web/${STAMP}/(https?:\S+)$`, 'i'),
  // archive.today: `/o/ID/ADDRESS` in the pages, `/STAMP/ADDRESS` for them.
  new RegExp(
    String.raw`^${HOST}archive\.(?:today|is|ph|li|vn|fo|md)/(?:o/\w+|[\d.-]{8,18}|newest|oldest|timegate)/(\S+)$`,
    'i',
  ),
  // Archives that run pywb or OpenWayback: those of the United Kingdom, Portugal, Archive-It, and others.
  new RegExp(String.raw`^(?:${HOST}[^/?#]+)?/(?:[^?#\s]*/)?${LONG_STAMP}/((?:https?:/{1,2}|www\.)\S+)$`, 'i'),
  // Google's cache, and WebCite.
  new RegExp(
    String.raw`^${HOST}webcache\.googleusercontent\.com/search\?(?:[^#]*&)?q=cache:(?:[\w-]{8,16}:)?([^+&\s]+)`,
    'i',
  ),
  new RegExp(String.raw`^${HOST}(?:www\.)?webcitation\.org/query\?(?:[^#]*&)?url=([^&\s]+)`, 'i'),
]

/**
 * Returns the address of the page or picture of which an address is an archived copy.
 *
 * @returns `undefined` if the address is not that of an archived copy, or does not hold the original one.
 */
export function archivedAddress(address: string): string | undefined {
  for (const pattern of PATTERNS) {
    const inner = pattern.exec(address.trim())?.[1]
    const original = inner && asAddress(inner)
    if (original) return original
  }
  return undefined
}

function asAddress(text: string): string | undefined {
  const decoded = /^https?%3a/i.test(text) ? decodedText(text) : text
  // Archives write one slash for two.
  const address = decoded.replace(/^(https?):\/{1,2}(?=[^/])/i, '$1://')
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? address : undefined
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(address) ? `http://${address}` : undefined
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

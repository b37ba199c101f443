import { escapeXml } from './escape-xml.ts'

/** A feed, RFC 4287. Addresses are full URLs, and times have the form of RFC 3339. */
export interface Feed {
  readonly title: string
  readonly subtitle: string
  /** BCP 47 tag. */
  readonly language: string
  /** The address of the feed itself. */
  readonly address: string
  /** The home page of the site. */
  readonly home: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** An entry of a feed. */
export interface FeedEntry {
  /** A URL that no other entry has, and that never changes. */
  readonly id: string
  /** The page to which the entry leads. */
  readonly address: string
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly published?: string | undefined
  readonly updated: string
  readonly author?: string | undefined
  readonly summary?: string | undefined
  readonly topics: readonly string[]
}

/** The time of a feed without entries. A feed must have one, and a build has no clock. */
const NO_TIME = '1970-01-01T00:00:00Z'

/** Formats a feed as Atom. */
export function formatAtom({ title, subtitle, language, address, home, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
${element('id', home)}
${element('title', title)}
${element('subtitle', subtitle)}
<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>
<link href="${escapeXml(home)}"/>
${element('updated', entries[0]?.updated ?? NO_TIME)}
<author>${element('name', title)}</author>
${entries.map(formatEntry).join('')}</feed>
`
}

function formatEntry(entry: FeedEntry): string {
  const { id, address, title, language, published, updated, author, summary, topics } = entry
  const lines = [
    element('id', id),
    element('title', title),
    `<link href="${escapeXml(address)}"/>`,
    ...(published === undefined ? [] : [element('published', published)]),
    element('updated', updated),
    ...(author === undefined ? [] : [`<author>${element('name', author)}</author>`]),
    ...(summary ? [element('summary', summary)] : []),
    ...topics.map((topic) => `<category term="${escapeXml(topic)}"/>`),
  ]
  return `<entry xml:lang="${escapeXml(language)}">\n${lines.join('\n')}\n</entry>\n`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

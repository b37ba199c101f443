import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../../../../diagnostics/problem.ts'
import { canonicalTag } from '../../../../languages/canonical-tag.ts'
import { elementsOf } from '../../../hast/elements.ts'
import { type DateReading, readDate } from '../../../metadata/dates.ts'
import type { DeclaredMetadata } from '../../../metadata/declared.ts'
import { meaningOf } from '../../../metadata/keys/other-keys.ts'
import { readPublication } from '../../../metadata/keys/publication.ts'
import { isWebAddress } from '../../../metadata/web-address.ts'
import { originalAddress } from '../addresses/original-address.ts'
import { linkedData, textsIn, typesOf } from './json-ld.ts'
import { asLine } from './line.ts'
import { type MetaValues, metaValues } from './meta.ts'
import { authorNames, uninverted } from './names.ts'
import { NO_SITE, type SiteNames, siteNames } from './site-names.ts'
import { titleOf } from './title.ts'
import { visibleByline, visibleDates } from './visible.ts'

const MAX_TAGS = 20
const MAX_TAG_LENGTH = 60

/** The names of `<meta>` and `<link>` for each key, most reliable first: Open Graph, Dublin Core, and habits of news sites. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  date: [
    'article:published_time',
    'datepublished',
    'og:published_time',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publish-date',
    'ptime',
  ],
  byline: [
    'author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'dc.creator.personalname',
    'article:author',
    'article:author_name',
    'og:article:author',
    'authors',
    'byline',
    'creator',
  ],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  source: ['canonical', 'og:url'],
  language: ['content-language', 'dc.language', 'og:locale'],
  summary: ['og:description', 'description', 'twitter:description', 'dc.description'],
  tags: ['article:tag', 'news_keywords', 'keywords'],
  licence: ['license', 'dcterms.rights', 'dc.rights'],
} as const

/** The comment in which Chrome notes the address of a page that it saves. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/

/**
 * Reads the metadata that a saved page declares: first from the JSON-LD of an article, then from Open Graph and other
 * `<meta>`, then from what readers see (`<time>`, the byline). Invalid values are skipped.
 *
 * @param file Broken metadata are reported on it.
 */
export function pageMetadata(page: Root, file: VFile): DeclaredMetadata {
  const elements = elementsOf(page)
  const meta = metaValues(elements)
  const { article, objects } = linkedData(page, file)
  const linked = (...keys: readonly string[]) => keys.flatMap((key) => textsIn(article?.[key]))
  const inMeta = (key: keyof typeof META) => META[key].flatMap((name) => meta.get(name) ?? [])
  const first = (values: readonly string[]) => values.map(asLine).find((value) => value !== undefined)
  const address = (values: readonly string[]) =>
    values.map((value) => originalAddress(value.trim())).find(isWebAddress)
  const source = address([...inMeta('source'), ...linked('url', 'mainEntityOfPage'), savedFrom(page)])
  const publishers = [...linked('publisher'), ...inMeta('publisher')].filter((name) => !isWebAddress(name))
  const sites = objects.filter((object) => typesOf(object).includes('WebSite'))
  const site = siteNames([...publishers, ...textsIn(sites.map(({ name }) => name))], source)

  const date = dateOf(
    [...linked('datePublished', 'dateCreated'), ...inMeta('date'), ...visibleDates(elements)],
    file,
  )
  const language = [
    String(rootOf(page)?.properties.lang ?? ''),
    ...linked('inLanguage'),
    ...inMeta('language'),
  ]
    .map((tag) => canonicalTag(tag.replaceAll('_', '-').trim()))
    .find((tag) => tag !== undefined)
  const tags = tagsOf([...linked('keywords'), ...inMeta('tags')])
  const found = {
    title: titleOf(elements, lines([...linked('headline'), ...inMeta('title')]), site),
    date,
    byline: bylineOf(
      [linked('author'), linked('creator'), inMeta('byline').map(uninverted)].map(lines),
      (besides) => visibleByline(page, besides),
      site,
    ),
    publisher: first(publishers),
    source,
    language,
    summary: first([...linked('description'), ...inMeta('summary')]),
    tags: tags.length > 0 ? tags : undefined,
    draft: isHeldBack(meta, file) || undefined,
    licence: first([...linked('license'), ...inMeta('licence')]),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** Returns the first valid date; without one, the first that is ambiguous or not in the calendar. */
function dateOf(texts: readonly string[], file: VFile): DateReading | undefined {
  const readings = texts.map(readDate).filter((reading) => reading !== undefined)
  const date = readings.find(({ kind }) => kind === 'date') ?? readings[0]
  const [text] = texts
  if (!date && text !== undefined) {
    report(file, 'broken-metadata', { found: `The page’s date “${text.trim().slice(0, 60)}” cannot be read` })
  }
  return date
}

function tagsOf(values: readonly string[]): string[] {
  const tags = values
    .flatMap((value) => value.split(/[,;，、]/))
    .map(asLine)
    .flatMap((tag) => tag ?? [])
    .filter((tag) => tag.length <= MAX_TAG_LENGTH && !/[<>/\\]/.test(tag))
  return [...new Set(tags)].slice(0, MAX_TAGS)
}

/**
 * Returns the authors in JSON-LD; without any, those in `<meta>`, and then those that readers see. A page whose author
 * is its site has the name of the site for a byline if nobody else is named.
 */
function bylineOf(
  declared: readonly (readonly string[])[],
  visible: (site: SiteNames) => string | undefined,
  site: SiteNames,
): string | undefined {
  const named = (besides: SiteNames) =>
    declared
      .map((values) => authorNames(values, besides))
      .find(({ length }) => length > 0)
      ?.join(', ')
  return named(site) ?? visible(site) ?? named(NO_SITE)
}

function lines(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => asLine(value) ?? [])
}

/** Whether `<meta>` says that the page is not published, as Pelican writes it: `<meta name=status content=draft>`. */
function isHeldBack(meta: MetaValues, file: VFile): boolean {
  const name = ['status', 'draft', 'published', 'visibility'].find((key) => {
    const meaning = meaningOf(key)
    if (meaning?.kind !== 'publication') return false
    return meta.get(key)?.some((value) => readPublication(meaning.form, value) === 'withheld')
  })
  if (name === undefined) return false
  const found = `<meta name="${name}"> keeps the article back: it is a draft here`
  report(file, 'held-back', { found })
  return true
}

function rootOf(page: Root): Element | undefined {
  return page.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html')
}

function savedFrom(page: Root): string {
  const comments = page.children.flatMap((node) => (node.type === 'comment' ? [node.value] : []))
  return comments.map((comment) => SAVED_FROM.exec(comment)?.[1]).find(Boolean) ?? ''
}

import type { ArticleHit, SectionHit } from '../../search/article-hit.ts'
import { type ExcerptPart, excerpt } from '../../search/excerpt.ts'
import { hitLink } from '../../search/hit-link.ts'
import type { HitSection } from '../../search/hit-section.ts'
import { dateText } from '../../strings/date-text.ts'
import { fill, splitAround } from '../../strings/fill.ts'
import { languageName } from '../../strings/format.ts'
import { plural } from '../../strings/plural.ts'
import { element } from './element.ts'
import { pageLanguage, strings } from './page-strings.ts'

/** Only this many passages of an article are shown at first, so that the next articles are not pushed out of view. */
const MAX_PASSAGES = 3

/** Renders an article that was found, with its best passages, each as a link to its words. */
export function renderArticleHit(hit: ArticleHit): HTMLLIElement {
  const { url, title, isTitleGenerated, standfirst, language, passages, texts } = hit
  const address = `${import.meta.env.BASE_URL}${url.slice(1)}`
  const link = element('a', { href: address }, title)
  // If no passage was found, the link to the article is the result.
  if (passages.length === 0) link.dataset.hit = ''
  const heading = element('h2', { dir: 'auto' }, link)
  if (isTitleGenerated) heading.dataset.generated = ''
  const links = passages.map((passage) => renderPassage(hitLink(address, passage, texts), passage, language))
  const more = links.slice(MAX_PASSAGES)
  return element(
    'li',
    { lang: language },
    heading,
    renderFacts(hit),
    ...(passages.length === 0 ? [renderStandfirst(standfirst)] : links.slice(0, MAX_PASSAGES)),
    ...(more.length > 0 ? [renderMore(more)] : []),
  )
}

/** Renders the passages of the article on this page, which readers mostly mean. */
export function renderHitOnPage(hit: ArticleHit): HTMLLIElement {
  const item = renderArticleHit(hit)
  const label = element('p', { className: 'hit-facts', lang: pageLanguage }, strings.searchOnPage)
  item.querySelector('.hit-facts')?.replaceWith(label)
  return item
}

/** Renders who wrote an article, where and when, and its language if it is not that of the page. */
function renderFacts({
  byline,
  publisher,
  place,
  date,
  language,
  correction,
}: ArticleHit): HTMLParagraphElement {
  const facts = [byline, publisher, place].flatMap((fact) => (fact ? [element('bdi', {}, fact)] : []))
  const name = languageName(language, pageLanguage)
  const time =
    date && element('time', { dateTime: date, lang: pageLanguage }, dateText({ iso: date }, pageLanguage))
  const isForeign = new Intl.Locale(pageLanguage).language !== language
  return element(
    'p',
    { className: 'hit-facts', dir: 'auto' },
    ...[
      ...facts,
      ...(isForeign ? [element('bdi', { lang: pageLanguage }, name)] : []),
      ...(time ? [time] : []),
      ...(correction ? [element('bdi', { lang: pageLanguage }, correctionText(correction))] : []),
    ].map((fact) => element('span', {}, fact)),
  )
}

/** Says when and why an article was corrected: `Corrected 3 August 2022: A number was wrong.` */
function correctionText({ date, reason }: NonNullable<ArticleHit['correction']>): string {
  const corrected = date
    ? fill(strings.correctedOn, { date: dateText({ iso: date }, pageLanguage) })
    : strings.correctedOnce
  return reason ? fill(strings.labelled, { label: corrected, text: reason }) : corrected
}

/** Renders the passages that are not shown at first. */
function renderMore(links: readonly HTMLElement[]): HTMLDetailsElement {
  const text = plural(strings.searchMorePassages, links.length, pageLanguage)
  return element('details', {}, element('summary', { lang: pageLanguage, dir: 'auto' }, text), ...links)
}

/** Renders the standfirst, for an article of which only the title was found. */
function renderStandfirst(text: string): HTMLParagraphElement {
  return element('p', { dir: 'auto' }, element('bdi', {}, text))
}

function renderPassage(href: string, passage: SectionHit, language: string): HTMLAnchorElement {
  const section = passage.section ? [renderSection(passage.section, language)] : []
  const link = element('a', { href, dir: 'auto' }, ...section, ...excerpt(passage).map(renderPart))
  link.dataset.hit = ''
  return link
}

/** Renders “in: HEADING”. It has its own direction, so that the direction of the link depends only on the passage. */
function renderSection({ heading, isGenerated }: HitSection, language: string): HTMLElement {
  const [before, behind] = splitAround(strings.searchSection)
  const words = element('bdi', { lang: language }, heading)
  if (isGenerated) words.dataset.generated = ''
  return element('small', { lang: pageLanguage, dir: 'auto' }, before, words, behind)
}

function renderPart({ text, isMarked }: ExcerptPart): Node {
  return isMarked ? element('mark', {}, text) : document.createTextNode(text)
}

import type { ArticleHit, SectionHit } from '../../search/article-hit.ts'
import { type ExcerptPart, excerpt } from '../../search/excerpt.ts'
import { hitLink } from '../../search/hit-link.ts'
import type { HitSection } from '../../search/hit-section.ts'
import { formatDate } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'

/** Only this many passages of an article are shown, so that the next articles are not pushed out of view. */
const MAX_PASSAGES = 3

/** Renders an article that was found, with its best passages, each as a link to its words. */
export function renderArticleHit({
  url,
  title,
  isTitleGenerated,
  standfirst,
  isExcerpt,
  language,
  date,
  passages,
  texts,
}: ArticleHit): HTMLLIElement {
  const address = `${import.meta.env.BASE_URL}${url.slice(1)}`
  const item = document.createElement('li')
  item.lang = language
  const heading = document.createElement('h2')
  const link = element('a', title)
  link.href = address
  // If only the title was found, the link to the article is the result.
  if (passages.length === 0) link.dataset.hit = ''
  heading.append(link)
  heading.dir = 'auto'
  if (isTitleGenerated) heading.dataset.generated = ''
  item.append(heading)
  if (date) {
    const time = element('time', formatDate({ iso: date }))
    time.dateTime = date
    time.lang = document.documentElement.lang
    item.append(time)
  }
  if (passages.length === 0) item.append(renderStandfirst(standfirst, isExcerpt))
  item.append(
    ...passages
      .slice(0, MAX_PASSAGES)
      .map((passage) => renderPassage(hitLink(address, passage, texts), passage, language)),
  )
  return item
}

/** Renders the standfirst, for an article of which only the title was found. */
function renderStandfirst(text: string, isExcerpt: boolean): HTMLParagraphElement {
  const paragraph = element('p', '')
  paragraph.dir = 'auto'
  if (isExcerpt) {
    const label = element('small', strings.excerpt)
    label.lang = document.documentElement.lang
    paragraph.append(label, ' ')
  }
  const words = element('bdi', text)
  paragraph.append(words)
  return paragraph
}

function renderPassage(href: string, passage: SectionHit, language: string): HTMLAnchorElement {
  const link = element('a', '')
  link.href = href
  link.dataset.hit = ''
  link.dir = 'auto'
  if (passage.section) link.append(renderSection(passage.section, language))
  link.append(...excerpt(passage).map(renderPart))
  return link
}

/** Renders “in: HEADING”. It has its own direction, so that the direction of the link depends only on the passage. */
function renderSection({ heading, isGenerated }: HitSection, language: string): HTMLElement {
  const [before = '', behind = ''] = strings.searchSection.split('{heading}')
  const words = element('bdi', heading)
  words.lang = language
  if (isGenerated) words.dataset.generated = ''
  const section = element('small', '')
  section.lang = document.documentElement.lang
  section.dir = 'auto'
  section.append(before, words, behind)
  return section
}

function renderPart({ text, isMarked }: ExcerptPart): Node {
  return isMarked ? element('mark', text) : document.createTextNode(text)
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  created.textContent = text
  return created
}

import { type ExcerptPart, excerpt } from '../search/excerpt.ts'
import { hitLink } from '../search/hit-link.ts'
import type { PassageHit } from '../search/hits.ts'
import type { ArticleHit } from '../search/search.ts'
import { formatDate } from '../strings/format.ts'

/** More passages of one article say less than the next article. */
const PASSAGES_SHOWN = 3

/** An article that was found, with its best passages; each of them links to its words. */
export function renderArticleHit({
  url,
  title,
  isTitleGenerated,
  date,
  passages,
  texts,
}: ArticleHit): HTMLLIElement {
  const item = document.createElement('li')
  const heading = document.createElement('h2')
  const link = element('a', title)
  link.href = url
  // Where only the title was found, it is what the reader came for.
  if (passages.length === 0) link.dataset.hit = ''
  heading.append(link)
  heading.dir = 'auto'
  if (isTitleGenerated) heading.dataset.generated = ''
  item.append(heading)
  if (date) {
    const time = element('time', formatDate({ iso: date }))
    time.dateTime = date
    item.append(time)
  }
  item.append(
    ...passages
      .slice(0, PASSAGES_SHOWN)
      .map((passage) => renderPassage(hitLink(url, passage, texts), passage)),
  )
  return item
}

function renderPassage(href: string, passage: PassageHit): HTMLAnchorElement {
  const link = element('a', '')
  link.href = href
  link.dataset.hit = ''
  link.dir = 'auto'
  link.append(...excerpt(passage).map(renderPart))
  return link
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

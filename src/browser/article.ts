import { markCurrentSection } from './current-section.ts'
import { followQuoteLink } from './quote-link.ts'

const body = document.querySelector<HTMLElement>('[data-article-body]')
const contents = document.querySelector<HTMLElement>('[data-contents]')

if (body) {
  followQuoteLink(body)
  addEventListener('hashchange', () => followQuoteLink(body))
}
if (contents) markCurrentSection(contents)
// Most readers select nothing; the others have the toolbar before they have finished.
document.addEventListener('selectionchange', () => void import('./selection-toolbar.ts'), { once: true })

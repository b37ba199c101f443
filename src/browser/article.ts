import { markCurrentSection } from './current-section.ts'
import { dismissByEscape } from './dismiss-quote.ts'
import { followQuoteLink } from './quote-link.ts'

const body = document.querySelector<HTMLElement>('[data-article-body]')
const contents = document.querySelector<HTMLElement>('[data-contents]')

if (body) {
  followQuoteLink(body, true)
  // Unlike `hashchange`, also on the way back to an entry whose query is another one.
  addEventListener('popstate', () => followQuoteLink(body, false))
  dismissByEscape()
}
if (contents) markCurrentSection(contents)
// Most readers select nothing; the others have the toolbar before they have finished.
document.addEventListener('selectionchange', () => void import('./selection-toolbar.ts'), { once: true })

import { mayNameWords } from '../passage/link/may-name-words.ts'
import { markCurrentSection } from './current-section.ts'
import { pageAddress } from './page-address.ts'

const body = document.querySelector<HTMLElement>('[data-article-body]')
const contents = document.querySelector<HTMLElement>('[data-contents]')

if (body) {
  let hasFollowed = false
  // Most readers come to an article as a whole; the others have the browser's own mark until the script is there.
  const follow = async (isArrival: boolean) => {
    hasFollowed ||= mayNameWords(pageAddress())
    if (!hasFollowed) return
    const address = location.href
    const { followQuoteLink } = await import('./quote-link.ts')
    // The reader can have gone to another part of the article in the meantime.
    await followQuoteLink(body, isArrival && location.href === address)
  }
  void follow(true)
  // Unlike `hashchange`, also on the way back to an entry whose query is another one.
  addEventListener('popstate', () => void follow(false))
}
if (contents) markCurrentSection(contents)
// Most readers select nothing; the others have the toolbar before they have finished.
document.addEventListener('selectionchange', () => void import('./selection-toolbar.ts'), { once: true })

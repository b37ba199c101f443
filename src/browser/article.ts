import { mayNameWords } from '../passage/link/may-name-words.ts'
import { markCurrentSection } from './current-section.ts'
import { isTargetLost } from './follow/lost-target.ts'
import { pageAddress } from './page-address.ts'
import { preparePassageLinks } from './passage-links/passage-links.ts'
import { hideWhileReading } from './reading-bar.ts'

const body = document.querySelector<HTMLElement>('[data-article-body]')
const contents = document.querySelector<HTMLElement>('[data-contents]')
const readingBar = document.querySelector<HTMLElement>('[data-reading-bar]')

if (body) {
  preparePassageLinks(body)
  let hasFollowed = false
  // Loaded only for links to words and to passages that are gone, because most readers come to the article as a whole.
  // Until the script is loaded, the words have the browser's own highlight.
  const follow = async (isArrival: boolean) => {
    hasFollowed ||= mayNameWords(pageAddress()) || isTargetLost()
    if (!hasFollowed) return
    const address = location.href
    const { followQuoteLink } = await import('./follow/quote-link.ts')
    // In the meantime, the reader may have gone to another part of the article.
    await followQuoteLink(body, isArrival && location.href === address)
  }
  void follow(true)
  // Unlike `hashchange`, this event also occurs on the way back to a history entry with another query.
  addEventListener('popstate', () => void follow(false))
  addEventListener('load', async () => {
    const place = hasFollowed ? null : body.querySelector(':target')
    if (place) (await import('./arrival/arrival-bar.ts')).showArrivalBar(place, false)
  })
}
if (contents) markCurrentSection(contents)
if (readingBar) hideWhileReading(readingBar)
// Most readers never select text. For those who do, the toolbar is loaded before they have finished.
document.addEventListener('selectionchange', () => void import('./selection/selection-toolbar.ts'), {
  once: true,
})

import { pageAddress } from '../page-address.ts'
import { readPassages, toSelection } from '../passage-elements.ts'
import { copyText } from '../selection/copy-text.ts'
import { quoteSelection } from '../selection/quote-selection.ts'

/**
 * Copies the link that led here, and says so in the bar.
 *
 * @param words The words that the link quotes, if they are still as they were. Their link is made anew, because some
 *   browsers hide the text directive of the address from scripts.
 */
export async function copyArrivalLink(bar: HTMLElement, words: Range | undefined): Promise<void> {
  const body = document.querySelector('[data-article-body]')
  const passages = words && body ? readPassages(body) : []
  const selection = words && toSelection(passages, words)
  const link = selection ? quoteSelection(passages, selection).item.URL : pageAddress()
  const isCopied = await copyText({ text: link })
  const status = bar.querySelector('[role=status]')
  const { copied = '', failed = '' } =
    document.querySelector<HTMLElement>('[data-passage-note]')?.dataset ?? {}
  if (status) status.textContent = isCopied ? copied : failed.replace('{link}', link)
}

import type { Quotation } from '../citation/quotation.ts'
import type { PassageSelection } from '../passage/passage.ts'
import { chooseCitationStyle, chosenCitationStyle, findCitationStyle } from './citation-style.ts'
import { copyText } from './copy-text.ts'
import { type PassageElement, readPassages, toSelection } from './passage-elements.ts'
import { quoteSelection } from './quote-selection.ts'
import { canShare, shareQuotation } from './share-quotation.ts'

/** A selection is worth a toolbar when it has rested for so long (milliseconds). */
const REST_MS = 200

/** Where the Tab key has something of its own to go on from. */
const INTERACTIVE = 'a, button, input, select, summary'

/**
 * `<selection-toolbar>`: offers to copy a link to selected words, to copy the words with their source in a style that
 * the reader chooses once, and to share them where the system can. It stands behind the block in which the selection
 * ends, and the Tab key leads to it while nothing else has the focus.
 */
class SelectionToolbar extends HTMLElement {
  #body = document.querySelector('[data-article-body]')
  #passages: readonly PassageElement[] = this.#body ? readPassages(this.#body) : []
  #style = this.querySelector('select')
  #status = this.querySelector<HTMLElement>('[role=status]')
  /** The words that the toolbar is about. */
  #selected: PassageSelection | undefined
  /** What had the focus before the toolbar. */
  #origin: Element | null = null
  #timer = 0

  connectedCallback(): void {
    // The element is moved about; it needs its listeners once.
    if (this.dataset.ready !== undefined) return
    this.dataset.ready = ''
    document.addEventListener('selectionchange', () => this.#updateSoon())
    this.addEventListener('focusout', () => {
      if (!this.#readSelection()) this.#updateSoon()
    })
    document.addEventListener('keydown', (event) => this.#onKey(event))
    // Pressing a button must not take the selection away; a list of choices opens by being pressed.
    this.addEventListener('pointerdown', (event) => {
      if (event.target !== this.#style) event.preventDefault()
    })
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.addEventListener('click', () => void this.#copy(button.dataset.copy === 'quote'))
    }
    this.#prepareStyle()
    this.#prepareSharing()
    this.#update()
  }

  #prepareStyle(): void {
    const style = this.#style
    if (!style) return
    style.value = chosenCitationStyle().name
    style.addEventListener('change', () => chooseCitationStyle(style.value))
  }

  #prepareSharing(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-share]')
    if (!button || !canShare()) return
    button.hidden = false
    button.addEventListener('click', () => void this.#share(button.dataset.failed ?? ''))
  }

  #updateSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#update(), REST_MS)
  }

  #update(): void {
    const selected = this.#readSelection()
    // Some systems let go of the selection when a list of choices opens: the toolbar still knows the words.
    if (!selected && this.contains(document.activeElement)) return
    const end = selected && this.#passages[selected.end.passage]
    const block = end && Array.from(this.#body?.children ?? []).find((child) => child.contains(end.element))
    const isOther = JSON.stringify(selected) !== JSON.stringify(this.#selected)
    this.#selected = selected
    this.hidden = block === undefined
    if (!block) return
    if (isOther) this.#say('')
    // Moving an element takes the focus from what is in it.
    if (block.nextElementSibling !== this) block.after(this)
    this.#place()
  }

  #readSelection(): PassageSelection | undefined {
    const selection = getSelection()
    return selection && !selection.isCollapsed
      ? toSelection(this.#passages, selection.getRangeAt(0))
      : undefined
  }

  /** Below the end of the selection; on small screens the style sheet puts it at the edge of the view instead. */
  #place(): void {
    const end = Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? []).at(-1)
    if (!end) return
    const widest = document.documentElement.clientWidth - this.offsetWidth - 8
    const edge = this.#body?.closest('[dir=rtl]') ? end.left : end.right
    const left = Math.max(8, Math.min(edge - this.offsetWidth / 2, widest))
    this.style.setProperty('--toolbar-x', `${scrollX + left}px`)
    this.style.setProperty('--toolbar-y', `${scrollY + end.bottom + 8}px`)
  }

  #onKey(event: KeyboardEvent): void {
    if (this.hidden) return
    if (event.key === 'Escape') {
      const hadFocus = this.contains(document.activeElement)
      this.hidden = true
      if (hadFocus && this.#origin instanceof HTMLElement) this.#origin.focus({ preventScroll: true })
    } else if (event.key === 'Tab' && !event.shiftKey && !document.activeElement?.matches(INTERACTIVE)) {
      event.preventDefault()
      this.#origin = document.activeElement
      this.querySelector('button')?.focus()
    }
  }

  async #copy(isQuote: boolean): Promise<void> {
    const quotation = this.#quote()
    if (!quotation) return
    const link = quotation.item.URL
    const style = findCitationStyle(this.#style?.value ?? null)
    const { copied = '', failed = '' } = this.#status?.dataset ?? {}
    const isCopied = await copyText(isQuote ? style.format(quotation) : { text: link })
    this.#say(isCopied ? copied : failed.replace('{link}', link))
  }

  async #share(failed: string): Promise<void> {
    const quotation = this.#quote()
    if (!quotation || (await shareQuotation(quotation))) return
    this.#say(failed.replace('{link}', quotation.item.URL))
  }

  #quote(): Quotation | undefined {
    this.#selected = this.#readSelection() ?? this.#selected
    return this.#selected && quoteSelection(this.#passages, this.#selected)
  }

  #say(message: string): void {
    if (this.#status) this.#status.textContent = message
  }
}

customElements.define('selection-toolbar', SelectionToolbar)

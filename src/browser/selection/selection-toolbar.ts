import type { Quotation } from '../../citation/quotation.ts'
import type { PassageSelection } from '../../passage/passage.ts'
import { type PassageElement, readPassages, toSelection } from '../passage-elements.ts'
import { chooseCitationStyle, chosenCitationStyle, findCitationStyle } from './citation-style.ts'
import { copyText } from './copy-text.ts'
import { quoteSelection, shortAddress } from './quote-selection.ts'
import { canShare, shareQuotation } from './share-quotation.ts'
import './toolbar-styles.ts'

/** The toolbar is shown when the selection has not changed for this time. */
const REST_MS = 200

/** Elements from which the Tab key moves the focus as usual. */
const INTERACTIVE = 'a, button, input, select, summary'

/**
 * `<selection-toolbar>`: offers to copy a link to the selected words, whole or short, to copy the words with their source,
 * or to share them if the system can. The reader's style for sources is remembered. The toolbar is placed after the block in which
 * the selection ends. The Tab key moves the focus to it unless another control has the focus.
 */
export class SelectionToolbar extends HTMLElement {
  #body = document.querySelector('[data-article-body]')
  #passages: readonly PassageElement[] = this.#body ? readPassages(this.#body) : []
  #style = this.querySelector('select')
  #status = this.querySelector<HTMLElement>('[role=status]')
  /** The words for which the toolbar is shown. */
  #selected: PassageSelection | undefined
  /** The element that had the focus before the toolbar. */
  #origin: Element | null = null
  #timer = 0

  connectedCallback(): void {
    // The element is moved, which calls this again, but it needs its listeners only once.
    if (this.dataset.ready !== undefined) return
    this.dataset.ready = ''
    document.addEventListener('selectionchange', () => this.#updateSoon())
    this.addEventListener('focusout', () => {
      if (!this.#readSelection()) this.#updateSoon()
    })
    document.addEventListener('keydown', (event) => this.#onKey(event))
    // Pressing a button must not clear the selection. The list of styles is excepted, because it could not open.
    this.addEventListener('pointerdown', (event) => {
      if (event.target !== this.#style) event.preventDefault()
    })
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.addEventListener('click', () => void this.#copy(button.dataset.copy))
    }
    this.#prepareStyle()
    this.#prepareSharing()
    this.#update()
  }

  /**
   * Offers what can be done with the selected words at once, and moves the focus there.
   *
   * @param origin The element to which the Escape key moves the focus back.
   */
  offer(origin: Element): void {
    clearTimeout(this.#timer)
    this.#update()
    this.#origin = origin
    this.querySelector('button')?.focus()
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
    // Some systems clear the selection when the list of styles opens. The toolbar keeps its words.
    if (!selected && this.contains(document.activeElement)) return
    const end = selected && this.#passages[selected.end.passage]
    const blocks = [
      ...(this.#body?.children ?? []),
      ...(end?.element.matches('[data-headline]') ? [end.element] : []),
    ]
    const block = end && blocks.find((child) => child.contains(end.element))
    const isOther = JSON.stringify(selected) !== JSON.stringify(this.#selected)
    this.#selected = selected
    this.hidden = block === undefined
    if (!block) return
    if (isOther) this.#say('')
    // Moving the element would take the focus from its buttons, so it is moved only if necessary.
    if (block.nextElementSibling !== this) block.after(this)
    this.#place()
  }

  #readSelection(): PassageSelection | undefined {
    const selection = getSelection()
    return selection && !selection.isCollapsed
      ? toSelection(this.#passages, selection.getRangeAt(0))
      : undefined
  }

  /**
   * Places the toolbar below the end of the selection. On touch screens, the style sheet places it at the bottom
   * instead.
   */
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

  /** Copies the words with their source (`quote`), their link, or the link without its text directive (`short`). */
  async #copy(what = 'link'): Promise<void> {
    const quotation = this.#quote()
    if (!quotation || !this.#selected) return
    const link = what === 'short' ? shortAddress(this.#passages, this.#selected) : quotation.item.URL
    const style = findCitationStyle(this.#style?.value ?? null)
    const { copied = '', failed = '' } = this.#status?.dataset ?? {}
    const isCopied = await copyText(what === 'quote' ? style.format(quotation) : { text: link })
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

import { quoteLink } from '../passage/describe.ts'
import { type PassageSelection, selectedWords } from '../passage/passage.ts'
import { copyText } from './copy-text.ts'
import { type PassageElement, readPassages, toSelection } from './passage-elements.ts'

/** A selection is worth a toolbar when it has rested for so long (milliseconds). */
const REST = 200

/** Where the Tab key has something of its own to go on from. */
const INTERACTIVE = 'a, button, input, summary'

/**
 * `<selection-toolbar>`: offers to copy a link to selected words, or the words with their source. It stands behind the
 * block in which the selection ends, and the Tab key leads to it while nothing else has the focus.
 */
class SelectionToolbar extends HTMLElement {
  #body = document.querySelector('[data-article-body]')
  #passages: readonly PassageElement[] = this.#body ? readPassages(this.#body) : []
  #timer = 0

  connectedCallback(): void {
    // The element is moved about; it needs its listeners once.
    if (this.dataset.ready !== undefined) return
    this.dataset.ready = ''
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#update(), REST)
    })
    document.addEventListener('keydown', (event) => this.#onKey(event))
    // Pressing a button must not take the selection away.
    this.addEventListener('pointerdown', (event) => event.preventDefault())
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.addEventListener('click', () => void this.#copy(button.dataset.copy === 'quote'))
    }
    this.#update()
  }

  #update(): void {
    if (this.contains(document.activeElement)) return
    const selected = this.#selected()
    const block = Array.from(this.#body?.children ?? []).find((child) =>
      child.contains(this.#passages[selected?.end.passage ?? -1]?.element ?? null),
    )
    this.hidden = block === undefined
    if (!block) return
    this.#say('')
    block.after(this)
    this.#place()
  }

  #selected(): PassageSelection | undefined {
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
    const left = Math.max(8, Math.min(end.right - this.offsetWidth / 2, widest))
    this.style.setProperty('--toolbar-x', `${scrollX + left}px`)
    this.style.setProperty('--toolbar-y', `${scrollY + end.bottom + 8}px`)
  }

  #onKey(event: KeyboardEvent): void {
    if (this.hidden) return
    if (event.key === 'Escape') {
      this.hidden = true
    } else if (event.key === 'Tab' && !event.shiftKey && !document.activeElement?.matches(INTERACTIVE)) {
      event.preventDefault()
      this.querySelector('button')?.focus()
    }
  }

  async #copy(isQuote: boolean): Promise<void> {
    const selected = this.#selected()
    if (!selected) return
    const link = location.origin + location.pathname + quoteLink(this.#passages, selected, headings())
    const text = isQuote ? quotation(selectedWords(this.#passages, selected), link) : link
    const { copied = '', failed = '' } = this.#status?.dataset ?? {}
    this.#say((await copyText(text)) ? copied : failed.replace('{link}', link))
  }

  get #status(): HTMLElement | null {
    return this.querySelector('[role=status]')
  }

  #say(message: string): void {
    if (this.#status) this.#status.textContent = message
  }
}

/** The headline and the headings: a browser that follows a link looks through them, too. */
function headings(): readonly string[] {
  return Array.from(
    document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, nav a)'),
    ({ textContent }) => textContent,
  )
}

/** Words in quotation marks, title, date, link. A title that the site chose stands in brackets, as citations have it. */
function quotation(words: string, link: string): string {
  const heading = document.querySelector('h1')
  const title = heading?.textContent.trim() ?? ''
  const date = document.querySelector('[data-article] time')?.textContent.trim()
  const source = [heading?.hasAttribute('data-generated') ? `[${title}]` : title, date, link]
  return `“${words}” — ${source.filter(Boolean).join(', ')}`
}

customElements.define('selection-toolbar', SelectionToolbar)

import { quoteLink } from '../passage/describe.ts'
import { selectedWords } from '../passage/passage.ts'
import { copyText } from './copy-text.ts'
import { type PassageElement, readPassages, toSelection } from './passage-elements.ts'

/** A selection is worth a toolbar when it has rested for so long (milliseconds). */
const REST = 200

/** What is copied of the words that are selected. */
interface Copies {
  readonly link: string
  readonly quote: string
}

/**
 * `<selection-toolbar>`: offers to copy a link to selected words, or the words with their source. It stands behind the
 * block in which the selection ends, so that the Tab key reaches it from there.
 */
class SelectionToolbar extends HTMLElement {
  #copies: Copies | undefined
  #passages: readonly PassageElement[] | undefined
  #timer = 0

  connectedCallback(): void {
    // The element is moved about; it needs its listeners once.
    if (this.dataset.ready !== undefined) return
    this.dataset.ready = ''
    this.#update()
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#update(), REST)
    })
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide()
    })
    // Pressing a button must not take the selection away.
    this.addEventListener('pointerdown', (event) => event.preventDefault())
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.addEventListener(
        'click',
        () => void this.#copy(button.dataset.copy === 'quote' ? 'quote' : 'link'),
      )
    }
  }

  #update(): void {
    const body = document.querySelector('[data-article-body]')
    const selection = getSelection()
    if (!body || this.contains(document.activeElement)) return
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
    this.#passages ??= readPassages(body)
    const selected = range?.intersectsNode(body) ? toSelection(this.#passages, range) : undefined
    const last = selected && this.#passages[selected.end.passage]
    if (!range || !selected || !last) {
      this.#hide()
      return
    }
    const link = location.origin + location.pathname + quoteLink(this.#passages, selected)
    this.#copies = { link, quote: quotation(selectedWords(this.#passages, selected), link) }
    this.#say('')
    this.hidden = false
    Array.from(body.children)
      .find((child) => child.contains(last.element))
      ?.after(this)
    this.#place(range)
  }

  /** Below the end of the selection; on small screens the style sheet puts it at the edge of the view instead. */
  #place(range: Range): void {
    const end = Array.from(range.getClientRects()).at(-1) ?? range.getBoundingClientRect()
    const widest = document.documentElement.clientWidth - this.offsetWidth - 8
    this.style.setProperty(
      '--toolbar-x',
      `${scrollX + Math.max(8, Math.min(end.right - this.offsetWidth / 2, widest))}px`,
    )
    this.style.setProperty('--toolbar-y', `${scrollY + end.bottom + 8}px`)
  }

  async #copy(kind: keyof Copies): Promise<void> {
    if (!this.#copies) return
    const { copied = '', failed = '' } = this.#status?.dataset ?? {}
    const isCopied = await copyText(this.#copies[kind])
    this.#say(isCopied ? copied : failed.replace('{link}', this.#copies.link))
  }

  get #status(): HTMLElement | null {
    return this.querySelector('[role=status]')
  }

  #say(message: string): void {
    if (this.#status) this.#status.textContent = message
  }

  #hide(): void {
    this.hidden = true
    this.#copies = undefined
  }
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

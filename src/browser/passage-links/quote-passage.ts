import { readPassages, toRange } from '../passage-elements.ts'
import { SelectionToolbar } from '../selection/selection-toolbar.ts'

/** Selects a whole passage and moves the focus to the toolbar, which offers what can be done with it. */
export function quotePassage(body: HTMLElement, link: HTMLAnchorElement): void {
  const element = link.closest('[data-passage]')
  const passages = readPassages(body)
  const passage = passages.findIndex((own) => own.element === element)
  const length = passages[passage]?.text.length ?? 0
  if (length === 0) return
  const range = toRange(passages, { start: { passage, offset: 0 }, end: { passage, offset: length } })
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  )
  const toolbar = document.querySelector('selection-toolbar')
  if (toolbar instanceof SelectionToolbar) toolbar.offer(link)
}

/** Returns the links to passages that are shown, and the links to articles of which no passage was found. */
export function resultLinks(results: HTMLElement): readonly HTMLAnchorElement[] {
  const links = Array.from(results.querySelectorAll<HTMLAnchorElement>('a[data-hit]'))
  return links.filter((link) => link.closest('details:not([open])') === null)
}

/** Moves the focus through the field and the results with the arrow keys. */
export function moveFocus(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const stops: readonly Element[] = [field, ...resultLinks(results)]
  const current = document.activeElement ? stops.indexOf(document.activeElement) : -1
  if (current < 0) return
  event.preventDefault()
  const next = stops[(current + step + stops.length) % stops.length]
  if (next instanceof HTMLElement) next.focus()
}

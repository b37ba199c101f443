const LINK = '[data-passage-link]'
/** How far the arrow keys move among the links. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * Lets the links beside passages copy themselves, instead of leading to where the reader already is. All of them are one
 * stop of the Tab key: the arrow keys move among them, and Q quotes the whole passage.
 *
 * @param body The body of an article.
 */
export function preparePassageLinks(body: HTMLElement): void {
  const links = [...body.querySelectorAll<HTMLAnchorElement>(LINK)]
  let stop = links[0]
  for (const link of links) if (link !== stop) link.tabIndex = -1

  body.addEventListener('focusin', ({ target }) => {
    const link = linkOf(target)
    if (!link) return
    if (stop) stop.tabIndex = -1
    link.tabIndex = 0
    stop = link
    if (link.matches(':focus-visible')) void import('./passage-link-note.ts').then(({ hint }) => hint(link))
  })
  body.addEventListener('keydown', (event) => {
    const link = linkOf(event.target)
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const place = Math.min(Math.max(links.indexOf(link) + step, 0), links.length - 1)
      links[place]?.focus()
    } else if (event.key.toLowerCase() === 'q') {
      event.preventDefault()
      void import('./quote-passage.ts').then(({ quotePassage }) => quotePassage(body, link))
    }
  })
  body.addEventListener('click', (event) => {
    const link = linkOf(event.target)
    // With a key, or another button, the link is opened elsewhere.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    import('./passage-link-note.ts').then(
      ({ copyLink }) => copyLink(link),
      () => location.assign(link.href),
    )
  })
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(LINK) : null
}

/** How far down the view a heading has to have come for its section to be the one that is read. */
const READING_LINE = 0.35

/** Marks the entry of the contents whose section is being read, with `aria-current`. */
export function markCurrentSection(contents: HTMLElement): void {
  const entries = Array.from(contents.querySelectorAll('a'), (link) => ({
    link,
    heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
  }))
  const update = () => {
    const line = innerHeight * READING_LINE
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    const current = isAtEnd
      ? entries.at(-1)
      : entries.findLast(({ heading }) => heading && heading.getBoundingClientRect().top <= line)
    for (const entry of entries) {
      if (entry === current) entry.link.setAttribute('aria-current', 'true')
      else entry.link.removeAttribute('aria-current')
    }
  }
  let isScheduled = false
  addEventListener(
    'scroll',
    () => {
      if (isScheduled) return
      isScheduled = true
      requestAnimationFrame(() => {
        isScheduled = false
        update()
      })
    },
    { passive: true },
  )
  update()
}

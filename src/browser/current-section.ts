/**
 * The height of the reading line, as a share of the view from the top. A section is current once its heading is above
 * it.
 */
const READING_LINE_SHARE = 0.35

/** An entry of the contents with its heading. */
interface Entry {
  readonly link: HTMLAnchorElement
  readonly heading: HTMLElement
}

/** Marks the entry of the contents whose section is being read with `aria-current`, and keeps it in view. */
export function markCurrentSection(contents: HTMLElement): void {
  const entries = Array.from(contents.querySelectorAll('a'), (link): Entry | [] => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? { link, heading } : []
  }).flat()
  let marked: Entry | undefined
  const update = () => {
    const current = currentEntry(entries)
    if (current === marked) return
    marked?.link.removeAttribute('aria-current')
    marked = current
    if (!current) return
    current.link.setAttribute('aria-current', 'true')
    keepInSight(contents, current.link)
  }
  let isScheduled = false
  const updateSoon = () => {
    if (isScheduled) return
    isScheduled = true
    requestAnimationFrame(() => {
      isScheduled = false
      update()
    })
  }
  addEventListener('scroll', updateSoon, { passive: true })
  // If the end of the page is in view already, following a link does not scroll.
  addEventListener('hashchange', updateSoon)
  update()
}

/**
 * Returns the last entry whose heading is above the reading line. If a link has just led to a heading that is in view
 * above the line, that one takes precedence.
 */
function currentEntry(entries: readonly Entry[]): Entry | undefined {
  const line = readingLine()
  const isPast = ({ heading }: Entry) => heading.getBoundingClientRect().top <= line
  const target = document.querySelector(':target')
  const reached = entries.find(
    ({ heading }) => heading === target && heading.getBoundingClientRect().top >= 0,
  )
  return reached && isPast(reached) ? reached : entries.findLast(isPast)
}

/**
 * Near the end of the page, the line moves down to the end of the view, so that short last sections become current,
 * too.
 */
function readingLine(): number {
  const way = document.documentElement.scrollHeight - innerHeight
  const lastStretch = Math.min(way, innerHeight * (1 - READING_LINE_SHARE))
  const passed = lastStretch > 0 ? 1 - Math.min(1, (way - scrollY) / lastStretch) : 0
  return innerHeight * (READING_LINE_SHARE + (1 - READING_LINE_SHARE) * passed)
}

/** Scrolls the contents, which can be longer than the view, without scrolling the page. */
function keepInSight(contents: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  const { scrollTop, clientHeight } = contents
  const isInSight = offsetTop >= scrollTop && offsetTop + offsetHeight <= scrollTop + clientHeight
  if (!isInSight) contents.scrollTop = offsetTop - clientHeight / 2
}

/**
 * Functions that find what is wrong with the page of a hostile article, as a browser sees it, one line for each
 * finding. Each runs within the page, so it cannot use anything outside itself. It knows the site only by its `data-`
 * attributes.
 */

/**
 * Finds scripts that ran, and what could run one: event handlers, `javascript:` addresses, elements that load
 * something.
 */
export function whatActs(): readonly string[] {
  const PROGRAM = /^(?:javascript|vbscript|data|blob|file):/
  const ADDRESSES = new Set(
    'href src srcset action formaction poster background cite data ping xlink:href'.split(' '),
  )
  const found = '__ran' in window ? ['script-run: a script of the seed ran'] : []
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const address = value.replace(/[\p{Cc}\s]/gu, '').toLowerCase()
      if (/^on/i.test(name)) found.push(`event-handler: ${element.localName} has ${name}`)
      if (ADDRESSES.has(name) && PROGRAM.test(address))
        found.push(`javascript-url: ${name}=${value.slice(0, 40)}`)
    }
  }
  const outside = [
    ...document.querySelectorAll('script, style, link, meta, base, iframe, object, embed'),
  ].filter((element) => !element.matches('head *, [data-article-body] *') && element.localName !== 'script')
  return [...found, ...outside.map(({ localName }) => `markup: an element ${localName} in the frame`)]
}

/** Finds elements, attributes and ids in the article that the site did not add, or that shadow its own. */
export function whatIsForged(): readonly string[] {
  const TAGS = new Set(
    `a b bdi bdo blockquote br button code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img input ins li mark ol p
    pre q rp rt ruby section small span strong sub sup table tbody td th thead tr u ul`.split(/\s+/),
  )
  const ATTRIBUTES = new Set(
    `id lang dir href rel src alt width height loading decoding start type checked disabled role tabindex aria-label
    aria-describedby popovertarget data-passage data-passage-link data-generated data-quotation data-media data-table data-align
    data-footnotes data-footnote-ref data-footnote-backref`.split(/\s+/),
  )
  const OWN_ID = '[data-passage], [data-footnote-ref], [data-footnotes] li, #footnote-label'
  const OWN_WORDS =
    'h2, h3, h4, h5, h6, [data-passage-link], [data-footnote-ref], [data-footnote-backref], [data-media], #footnote-label'
  const body = document.querySelector('[data-article-body]')
  const contents = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')]
  const entries = new Set(contents.map(({ hash }) => decodeURIComponent(hash.slice(1))))
  const found: string[] = []

  for (const element of body?.querySelectorAll('*') ?? []) {
    const { id, localName } = element
    const names = [...element.attributes].map(({ name }) => name)
    if (!TAGS.has(localName)) found.push(`markup: an element ${localName}`)
    for (const name of names) if (!ATTRIBUTES.has(name)) found.push(`markup: ${localName} has ${name}`)
    if (localName === 'button') found.push('markup: a button that is not the site’s')
    // The links of passages are one stop of the Tab key together.
    if (names.includes('tabindex') && !element.matches('[data-table], [data-passage-link]'))
      found.push(`markup: ${localName} is in the tab order`)
    if (
      element.matches('[data-generated]') &&
      !element.matches(OWN_WORDS) &&
      /[\p{L}\p{N}]/u.test(element.textContent)
    ) {
      found.push(`dom-clobbering: words of the seed pass for the site's: ${element.textContent}`)
    }
    if (
      element.matches('[data-passage-link]') &&
      element.getAttribute('href') !== `#${element.parentElement?.id}`
    ) {
      found.push('dom-clobbering: the link of a passage leads elsewhere')
    }
    if (!id) continue
    // A short article has no contents, in which its headings would be.
    const isHeading = contents.length > 0 ? entries.has(id) : element.matches('h2, h3, h4, h5, h6')
    if (!element.matches(OWN_ID) && !isHeading) found.push(`dom-clobbering: the id ${id} is not the site's`)
    if (document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1)
      found.push(`dom-clobbering: the id ${id} twice`)
    const shadowed = Reflect.get(window, id)
    const isShadowing =
      shadowed !== element && (shadowed instanceof Element || shadowed instanceof HTMLCollection)
    if (isShadowing || Reflect.get(document, id) instanceof Element)
      found.push(`dom-clobbering: ${id} is shadowed`)
  }
  const passages = body?.querySelectorAll('[data-passage]').length ?? 0
  if (body && passages === 0) found.push('there is no passage')
  const links = body?.querySelectorAll('[data-passage] > [data-passage-link]:last-child').length ?? 0
  if (links !== passages) {
    found.push('dom-clobbering: a passage has no link')
  }
  return found
}

/**
 * Finds elements of the article outside the column or over the page, and text whose direction its neighbours changed.
 */
export function whatLeavesItsPlace(): readonly string[] {
  const found: string[] = []
  const body = document.querySelector('[data-article-body]')
  const column = body?.getBoundingClientRect()
  const isOutside = (element: Element, { left, right, top, bottom }: DOMRect) => {
    const scroller = element.parentElement?.closest('[data-table], pre')
    const box = scroller ? undefined : column
    return (
      box && (left < box.left - 1 || right > box.right + 1 || top < box.top - 8 || bottom > box.bottom + 8)
    )
  }
  for (const element of body?.querySelectorAll('*') ?? []) {
    const { position, display } = getComputedStyle(element)
    const isPlaced = element.matches('[data-passage-link], [data-passage]')
    if (position !== 'static' && !isPlaced) found.push(`overlay: ${element.localName} is ${position}`)
    const box = element.getBoundingClientRect()
    if (!element.matches('[data-passage-link]') && display !== 'none' && isOutside(element, box)) {
      found.push(`overlay: ${element.localName} stands outside the column: ${JSON.stringify(box)}`)
    }
  }
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth)
    found.push(`overlay: the page is ${scrollWidth} px wide in a view of ${innerWidth} px`)
  scrollTo(0, 0)
  for (const element of document.querySelectorAll('.site-header :is(.site-name, [data-search-link])')) {
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    if (!element.contains(top)) found.push(`overlay: ${top?.outerHTML.slice(0, 80)} covers the page's header`)
  }

  for (const element of document.querySelectorAll(
    '[data-passage], dd, h1, bdi, .neighbours a > span, .article-card p, .site-footer p',
  )) {
    const text = element.firstChild
    if (!(text instanceof Text) || !/^[\p{Script=Latin}\p{N}\p{P}\p{Z}]{2,}$/u.test(text.data.trim()))
      continue
    const edgeOf = (offset: number) => {
      const range = document.createRange()
      range.setStart(text, offset)
      range.setEnd(text, offset + 1)
      return range.getBoundingClientRect()
    }
    const start = text.data.search(/\p{L}/u)
    if (start < 0 || start + 1 >= text.data.length) continue
    const [first, second] = [edgeOf(start), edgeOf(start + 1)]
    if (first.top === second.top && first.left > second.left)
      found.push(`bidi-spill: “${text.data.slice(0, 40)}”`)
  }
  return found
}

/** Hovers over, focuses and clicks everything in the article, except links to other sites. */
export function touchEverything(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link && /^(?:https?|mailto|tel):$/.test(link.protocol) && !link.getAttribute('href')?.startsWith('#'))
      event.preventDefault()
  })
  for (const element of document.querySelectorAll<HTMLElement>('[data-article-body] *')) {
    for (const type of [
      'pointerover',
      'mouseover',
      'mouseenter',
      'mousemove',
      'mousedown',
      'toggle',
      'animationstart',
    ]) {
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
    }
    element.focus()
    element.click()
  }
}

/** Finds what no longer works on the page: the links of passages, the contents, the link to the content. */
export function whatIsBroken(): readonly string[] {
  const found: string[] = []
  const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim()
  const link = document.querySelector<HTMLAnchorElement>('[data-passage-link]')
  const target = document.getElementById(decodeURIComponent(link?.hash.slice(1) ?? ''))
  if (!target || target !== link?.parentElement)
    found.push('the link of the first passage does not lead to it')
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')) {
    const heading = document.getElementById(decodeURIComponent(entry.hash.slice(1)))
    if (
      !heading?.matches('[data-article-body] :is(h2, h3, h4, h5, h6)') ||
      textOf(heading) !== textOf(entry)
    ) {
      found.push(`the entry “${textOf(entry)}” of the contents does not lead to its heading`)
    }
  }
  if (!document.getElementById('content')?.matches('main')) found.push('“Skip to content” leads elsewhere')
  return found
}

/** Opens the search and searches for a word that other articles have. Returns what does not work. */
export async function whatIsBrokenOfSearch(): Promise<readonly string[]> {
  // A minute: a busy machine takes its time.
  const MAX_TRIES = 1200
  document.querySelector<HTMLElement>('[data-search-link]')?.click()
  const dialog = document.querySelector('dialog[open][data-search-dialog]')
  const field = dialog?.querySelector<HTMLInputElement>('input[type=search]')
  if (!field) return ['the search does not open']
  field.value = 'paragraph'
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    if (tries % 20 === 0) field.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (dialog?.querySelector('[data-search-results] mark')) return []
  }
  return ['the search finds nothing']
}

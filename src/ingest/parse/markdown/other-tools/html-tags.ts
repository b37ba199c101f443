/** Elements of HTML, those of the past among them. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
    button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div
    dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
    html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu
    menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param
    picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select shadow slot small
    source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
    title tr track tt u ul var video wbr xmp`.split(/\s+/),
)
const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)
/** Attributes that have no value. */
const BOOLEAN: ReadonlySet<string> = new Set(
  `allowfullscreen async autofocus autoplay checked compact controls declare default defer disabled download
    formnovalidate hidden inert ismap itemscope loop multiple muted nohref nomodule noresize noshade novalidate nowrap
    open playsinline readonly required reversed scoped selected seamless translate typemustmatch alt value`.split(
    /\s+/,
  ),
)

/** A tag as CommonMark §6.6 has it. */
export const TAG =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:@][\w.:@-]*(?:\s*=\s*(?:"[^"]{0,9999}"|'[^']{0,9999}'|\{[^{}]{0,999}(?:\{[^{}]{0,999}\}[^{}]{0,999}){0,99}\}|[^\s"'=<>`{]+))?){0,99})\s*(\/?)>/gu

/**
 * Whether a tag is none of HTML: a component, a placeholder such as `<name>`, or words between signs for less and more.
 * A parser would drop it, and what is in it.
 *
 * @param tag A match of `TAG`.
 */
export function isUnknownTag([, slash, name = '', attributes = '', close]: RegExpExecArray): boolean {
  const element = name.toLowerCase()
  if (!ELEMENTS.has(element)) return true
  if (/=\s*\{/.test(attributes)) return true
  // `<Video />` is a component, `<VIDEO>` and `<Br />` are not.
  if (close === '/' && !VOID.has(element) && /^[A-Z].*[a-z]/.test(name)) return true
  if (slash === '/') return false
  const bare = attributes
    .replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/g, '=')
    .split(/\s+/)
    .filter((word) => word && !word.endsWith('='))
  return bare.some((word) => !BOOLEAN.has(word.toLowerCase()) && !/^(?:data|aria)-|[@:]/.test(word))
}

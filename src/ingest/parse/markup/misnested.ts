import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../../diagnostics/problem.ts'

/** Real pages have some dozens. The time of the parser grows with the square of their number. */
const MAX_MISNESTED = 1000
/** A long page with its menus and comments has a tenth of them. */
const MAX_TAGS = 200_000
/** How far back the beginning of an element is searched. */
const MAX_LOOKED_BACK = 50
/** Comments, elements whose content is no markup, and tags. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(?:script|style|textarea|title|xmp)\b[\s\S]*?(?:<\/(?:script|style|textarea|title|xmp)\b|$)|<(\/?)([a-z][^\s/<>]*)/gi
/** Elements that end by themselves. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  `area base body br caption col colgroup dd dt embed frame head hr html img input keygen li link meta optgroup option
    param rb rp rt rtc source tbody td tfoot th thead tr track wbr`.split(/\s+/),
)
/** Elements that go on behind the end of a paragraph in which they began, and the other way round. */
const FORMATTING: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
)

/**
 * Refuses markup in which many elements are not closed, or closed in another order than they began, before the parser
 * repairs it.
 *
 * @throws VFileMessage If there are too many, or too many tags altogether.
 */
export function refuseMisnested(html: string, file: VFile): void {
  const open: string[] = []
  let misnested = 0
  let tags = 0
  for (const { 1: slash, 2: written, index } of html.matchAll(TAG)) {
    if (written === undefined) continue
    tags++
    const name = written.toLowerCase()
    if (slash === '/') close(name)
    else if (name === 'p' && open.at(-1) === 'p') continue
    else if (!SELF_ENDING.has(name)) open.push(name)
    if (tags > MAX_TAGS) {
      refuse(file, 'too-long', {
        found: `The markup has more than ${MAX_TAGS} tags`,
        expected: `at most ${MAX_TAGS}`,
        place: placeAt(html, index),
      })
    }
    if (open.length > MAX_MISNESTED) {
      refuse(file, 'too-deep', {
        found: `More than ${MAX_MISNESTED} elements are open here: they are nested, or were not closed`,
        place: placeAt(html, index),
      })
    }
    if (misnested > MAX_MISNESTED) {
      refuse(file, 'too-tangled', {
        found: `More than ${MAX_MISNESTED} elements are not closed in the order in which they began`,
        expected: `at most ${MAX_MISNESTED}`,
        place: placeAt(html, index),
      })
    }
  }

  function close(name: string): void {
    const start = open.lastIndexOf(name)
    if (start < 0 || open.length - start > MAX_LOOKED_BACK) return
    const isOnlyInParagraph = start === open.length - 2 && open.at(-1) === 'p' && !FORMATTING.has(name)
    if (start < open.length - 1 && !isOnlyInParagraph) misnested++
    open.length = start
  }
}

import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../../diagnostics/problem.ts'

/** How deep quotations and lists may nest. Browsers show no more, and the parser would overflow its stack. */
const MAX_DEPTH = 400
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${MAX_DEPTH}}`, 'm')
/** Limits within one block. Parsing time grows with the square of these numbers, up to half a second here. */
const IN_ONE_BLOCK: readonly (readonly [what: string, pattern: RegExp, most: number])[] = [
  ['marks of emphasis', /[*_~]+/g, 4000],
  ['brackets', /\[/g, 4000],
  ['underlined lines', /^ {0,3}(?:=+|-+)[ \t]*$/gm, 1000],
]
/** Each link definition takes about 12 kB of the parser's memory. */
const MAX_DEFINITIONS = 5000
const DEFINITION = /^ {0,3}\[[^\]\n]{1,999}\]:/gm
const BLOCK_END = /\n[ \t]*\n/

/**
 * Refuses Markdown that would take the parser too much time or memory, before it is parsed.
 *
 * @throws VFileMessage If a limit is exceeded.
 */
export function refuseBusywork(text: string, file: VFile): void {
  const nested = NESTED.exec(text)
  if (nested) {
    refuse(file, 'too-deep', {
      found: `Quotations or lists are nested more than ${MAX_DEPTH} levels deep`,
      place: placeAt(text, nested.index),
    })
  }
  if ((text.match(DEFINITION)?.length ?? 0) > MAX_DEFINITIONS) {
    refuse(file, 'too-tangled', { found: `There are more than ${MAX_DEFINITIONS} link definitions` })
  }
  let start = 0
  for (const block of text.split(BLOCK_END)) {
    for (const [what, pattern, most] of IN_ONE_BLOCK) {
      if ((block.match(pattern)?.length ?? 0) <= most) continue
      refuse(file, 'too-tangled', {
        found: `One paragraph has more than ${most} ${what}`,
        place: placeAt(text, text.indexOf(block, start)),
      })
    }
    start += block.length
  }
}

/** POP DIRECTIONAL FORMATTING, which closes an embedding or override. */
const PDF = '\u202C'
/** POP DIRECTIONAL ISOLATE, which closes an isolate. */
const PDI = '\u2069'
/** LRE, RLE, LRO, RLO. */
const EMBEDDINGS = '\u202A\u202B\u202D\u202E'
/** LRI, RLI, FSI. */
const ISOLATES = '\u2066\u2067\u2068'
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/g
/** Deeper levels have no effect (UAX #9, §3.3.2, max_depth). The end of the block closes the rest (rule X8). */
const MAX_DEPTH = 125

/**
 * Returns the characters that close the control characters for the direction of writing that are still open at the end
 * of a block (UAX #9, §3.3.2), so that they do not affect the text after it. A PDI also closes everything that was
 * opened within its isolate. A PDI that closes nothing has no effect.
 *
 * @param text The text of one block.
 * @returns The closing characters, the innermost first; `''` if nothing is open. At most `MAX_DEPTH`.
 */
export function closeBidi(text: string): string {
  const open: string[] = []
  let openIsolates = 0
  for (const [control] of text.matchAll(CONTROL)) {
    if (EMBEDDINGS.includes(control)) open.push(PDF)
    else if (ISOLATES.includes(control)) {
      open.push(PDI)
      openIsolates++
    } else if (control === PDF) {
      if (open.at(-1) === PDF) open.pop()
    } else if (openIsolates > 0) {
      open.length = open.lastIndexOf(PDI)
      openIsolates--
    }
  }
  return open.slice(0, MAX_DEPTH).reverse().join('')
}

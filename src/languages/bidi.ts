/** Closes an embedding or override: POP DIRECTIONAL FORMATTING. */
const PDF = '\u202C'
/** Closes an isolate: POP DIRECTIONAL ISOLATE. */
const PDI = '\u2069'
/** LRE, RLE, LRO, RLO. */
const EMBEDDINGS = '\u202A\u202B\u202D\u202E'
/** LRI, RLI, FSI. */
const ISOLATES = '\u2066\u2067\u2068'
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/g
/** Deeper levels have no effect (UAX #9, §3.3.2, max_depth); the end of the block closes what is left (X8). */
const MAX_DEPTH = 125

/**
 * The controls that a block lacks at its end to close those for the direction of writing that are open in it (UAX #9,
 * §3.3.2), so that they reach no further. A PDI closes what was opened within its isolate; one that closes nothing
 * does nothing.
 *
 * @param text The text of one block.
 * @returns Closing controls, the innermost first; `''` where all are closed. At most 125, for browsers count no deeper.
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

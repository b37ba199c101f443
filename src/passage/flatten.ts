/** A place in a list of strings: which string, and an offset in it (UTF-16 code units). */
export interface ChunkPoint {
  readonly chunk: number
  readonly offset: number
}

/** The whitespace-normalised text of a passage, and the way between its offsets and where they came from. */
export interface FlatText {
  /** Runs of whitespace are one space, none at the ends. Offsets of passage links count in this text. */
  readonly text: string
  /** The offset in `text` of a place in the chunks; a place inside collapsed whitespace is the space that stands for it. */
  toText(point: ChunkPoint): number
  /** Where in the chunks the character at `offset` of `text` stands; `text.length` is the place after the last one. */
  toChunk(offset: number): ChunkPoint
}

/** White space that HTML collapses (CSS Text 3, §4.1.1); a no-break space is a character like any other. */
const COLLAPSIBLE = /[ \t\n\f\r]/

/**
 * Joins the strings of a passage (its text nodes, in order) to its normalised text.
 *
 * Build and browser both read a passage through this function, so that an offset means the same in either,
 * however the text is cut into nodes or wrapped into lines.
 *
 * @param chunks The data of the passage's text nodes, in document order.
 */
export function flatten(chunks: readonly string[]): FlatText {
  const characters: string[] = []
  const origins: ChunkPoint[] = []
  let pendingSpace: ChunkPoint | undefined
  let end: ChunkPoint = { chunk: 0, offset: 0 }

  chunks.forEach((data, chunk) => {
    for (let offset = 0; offset < data.length; offset++) {
      const character = data.charAt(offset)
      if (COLLAPSIBLE.test(character)) {
        pendingSpace ??= { chunk, offset }
        continue
      }
      if (pendingSpace && characters.length > 0) {
        characters.push(' ')
        origins.push(pendingSpace)
      }
      pendingSpace = undefined
      characters.push(character)
      origins.push({ chunk, offset })
      end = { chunk, offset: offset + 1 }
    }
  })

  return {
    text: characters.join(''),
    toText: (point) => countBefore(origins, point),
    toChunk: (offset) => origins[offset] ?? end,
  }
}

/** The normalised text alone, of a string that was not cut into nodes. */
export function normalise(text: string): string {
  return text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ').replace(/^ | $/g, '')
}

/** How many origins stand before a point; they are sorted, so the search halves. */
function countBefore(origins: readonly ChunkPoint[], point: ChunkPoint): number {
  let low = 0
  let high = origins.length
  while (low < high) {
    const middle = (low + high) >> 1
    const origin = origins[middle]
    const before =
      origin !== undefined &&
      (origin.chunk < point.chunk || (origin.chunk === point.chunk && origin.offset < point.offset))
    if (before) low = middle + 1
    else high = middle
  }
  return low
}

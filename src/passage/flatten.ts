/** A place in a list of strings: which string, and an offset in it (UTF-16 code units). */
export interface ChunkPoint {
  readonly chunk: number
  readonly offset: number
}

/** The text of a passage with normalised white space, and the mapping between its offsets and places in the chunks. */
export interface FlatText {
  /** Runs of white space are single spaces, with none at the ends. The offsets of passage links refer to this text. */
  readonly text: string
  /** Returns the offset in `text` of a place in the chunks. A place within white space has the offset of its space. */
  toText(point: ChunkPoint): number
  /**
   * Returns the place in the chunks of the character at an offset; of `text.length`, the place after the last
   * character.
   */
  toChunk(offset: number): ChunkPoint
}

/** White space that HTML collapses (CSS Text 3, §4.1.1). A no-break space does not collapse. */
const COLLAPSIBLE = /[ \t\n\f\r]/

/**
 * Joins the text nodes of a passage to its normalised text. Both the build and the browser use this function, so that
 * offsets mean the same in both, however the text is divided into nodes and lines.
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

/** Returns only the normalised text, of a string that is not divided into nodes. */
export function normalise(text: string): string {
  return text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ').replace(/^ | $/g, '')
}

/** Counts the origins before a point by binary search. */
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

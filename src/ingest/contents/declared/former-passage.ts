import { editionsOf, type History, presentId } from '../../../passage/history/history.ts'
import { successors } from '../../../permalinks/edition/successors.ts'

/** What became of a passage of an earlier edition. */
export interface FormerPassage {
  /** The text that continues it; `undefined` if it was removed. */
  readonly now: string | undefined
  /** The first text after its place; `undefined` at the end of the article. */
  readonly behind: string | undefined
}

/**
 * Finds a passage in earlier editions, the latest first, and what became of it.
 *
 * @param isMeant Whether a text is that of the passage.
 * @param texts The passages of the article as it is now, which the history does not contain yet.
 * @returns `undefined` if no edition had the passage.
 */
export function formerPassage(
  history: History,
  isMeant: (text: string) => boolean,
  texts: readonly string[],
): FormerPassage | undefined {
  const editions = editionsOf(history)
  const last = editions.at(-1)
  const edition = editions.findLast((passages) => passages.some(({ text }) => isMeant(text)))
  if (!last || !edition) return undefined
  const { continues, mergedInto } = successors(
    last,
    texts.map((text) => ({ text })),
  )
  const placeNow = (id: string): number | undefined => {
    const before = last.findIndex((passage) => passage.id === presentId(history, id))
    const now = continues.indexOf(before)
    return before === -1 ? undefined : now === -1 ? mergedInto[before] : now
  }
  const textNow = (id: string): string | undefined => {
    const place = placeNow(id)
    return place === undefined ? undefined : texts[place]
  }
  const index = edition.findIndex(({ text }) => isMeant(text))
  const [now, ...behind] = edition.slice(index).map(({ id }) => textNow(id))
  return { now, behind: behind.find((text) => text !== undefined) }
}

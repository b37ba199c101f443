import { diffArrays } from 'diff'
import { foldedText } from '../../../src/passage/fold.ts'
import { findExact } from '../../../src/passage/guess/find-exact.ts'
import { guess } from '../../../src/passage/guess/guess.ts'
import { follow } from '../../../src/passage/history/follow.ts'
import { type History, passagesOf } from '../../../src/passage/history/history.ts'
import { describe } from '../../../src/passage/link/describe.ts'
import { type Passage, type PassageSelection, selectedWords } from '../../../src/passage/passage.ts'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'
import { textQuoteOf } from './text-quote-of.ts'

/** What a reader is shown for words that were quoted from the old text. */
export interface Shown {
  /** The words in the new text that are marked, if any. */
  readonly selection?: PassageSelection | undefined
  /** Whether they are shown without a note, as the quoted words. */
  readonly isUnchanged: boolean
}

/** A way to follow words from one text to another. */
export type Scheme = (
  oldTexts: readonly string[],
  newTexts: readonly string[],
) => {
  readonly present: readonly Passage[]
  readonly show: (quoted: PassageSelection) => Shown
}

/** With the ledger of both editions. */
export const withLedger: Scheme = (oldTexts, newTexts) => following([oldTexts, newTexts])

/** With the ledger of three editions. In the second one, half of the changed passages are corrected. */
export const withThreeEditions: Scheme = (oldTexts, newTexts) =>
  following([oldTexts, halfChanged(oldTexts, newTexts), newTexts])

/** Without a ledger: only with the words and their context. */
export const wordsAlone: Scheme = (oldTexts, newTexts) => {
  const passages = (texts: readonly string[]) => texts.map((text, index) => ({ id: `p${index}`, text }))
  const [old, present] = [passages(oldTexts), passages(newTexts)]
  return {
    present,
    show: (quoted) => {
      const quote = textQuoteOf(old, quoted)
      const selection = findExact(present, quote) ?? guess(present, quote)
      const isUnchanged =
        selection !== undefined &&
        foldedText(selectedWords(present, selection)) === foldedText(selectedWords(old, quoted))
      return { selection, isUnchanged }
    },
  }
}

function following(editions: readonly (readonly string[])[]): ReturnType<Scheme> {
  let history: History | undefined
  for (const [index, texts] of editions.entries()) {
    const edition = { sha256: String(index), passages: texts.map((text) => ({ text })) }
    history = withEdition(history, edition).history
  }
  const known = history ?? { editions: [], passages: [] }
  const old = passagesOf(known, 1)
  const present = passagesOf(known, known.editions.length)
  return {
    present,
    show: (quoted) => {
      const followed = follow(present, known, describe(old, quoted))
      const selection = 'selection' in followed ? followed.selection : undefined
      return { selection, isUnchanged: followed.outcome === 'found' }
    },
  }
}

function halfChanged(oldTexts: readonly string[], newTexts: readonly string[]): readonly string[] {
  const parts = diffArrays([...oldTexts], [...newTexts])
  const changes = parts.filter(({ added, removed }) => added || removed).length
  let change = 0
  return parts.flatMap(({ added, removed, value }) => {
    if (!added && !removed) return value
    const isApplied = change++ < changes / 2
    return added === isApplied ? value : []
  })
}

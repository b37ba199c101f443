import { readFileSync } from 'node:fs'
import { flatten } from '../../../src/passage/flatten.ts'
import type { PassagePoint, PassageSelection } from '../../../src/passage/passage.ts'

/** Two wordings of one article. See the README of `../shared/data/revisions`. */
export interface Pair {
  readonly id: string
  readonly oldText: string
  readonly newText: string
}

/** What became of quoted words. */
export type CaseClass = 'SAME' | 'EDITED' | 'GONE'

/** Words of the old wording, and their place in the new one. Offsets are in UTF-16 code units of the whole text. */
export interface Case {
  readonly pairId: string
  readonly kind: string
  readonly class: CaseClass
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly newStart?: number
  readonly newEnd?: number
  readonly newWords?: string
}

/** Reads a file of JSON values, one on each line. */
export function readLines<Value>(path: string): readonly Value[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line): Value => JSON.parse(line))
}

/** A text divided into passages, with the mapping between its offsets and places in passages. */
export interface CutText {
  /** The normalised texts of the passages. */
  readonly texts: readonly string[]
  selectionOf(start: number, end: number): PassageSelection
  rangeOf(selection: PassageSelection): { readonly start: number; readonly end: number }
}

/** Cuts a text into passages at its blank lines. */
export function cut(text: string): CutText {
  const blocks = [...text.matchAll(/(?:(?!\n[ \t]*\n)[\s\S])+/g)]
    .map(({ 0: block, index }) => ({ from: index, to: index + block.length, flat: flatten([block]) }))
    .filter(({ flat }) => flat.text !== '')
  const pointAt = (passage: number, at: number): PassagePoint => {
    const block = blocks[passage]
    return { passage, offset: block?.flat.toText({ chunk: 0, offset: at - block.from }) ?? 0 }
  }
  const placeOf = ({ passage, offset }: PassagePoint) => {
    const block = blocks[passage]
    return block ? block.from + block.flat.toChunk(offset).offset : 0
  }
  return {
    texts: blocks.map(({ flat }) => flat.text),
    selectionOf: (start, end) => ({
      start: pointAt(
        blocks.findIndex(({ to }) => to > start),
        start,
      ),
      end: pointAt(
        blocks.findLastIndex(({ from }) => from < end),
        end,
      ),
    }),
    // The end is after the last character.
    rangeOf: ({ start, end }) => ({
      start: placeOf(start),
      end: placeOf({ ...end, offset: end.offset - 1 }) + 1,
    }),
  }
}

import { at } from '../at.ts'

/** A passage, prepared for comparison. */
export interface ComparablePassage {
  /** Its text. */
  readonly form: string
  /** Its id, if both editions have ids. */
  readonly id?: string | undefined
  /** Its element, unless it is a paragraph. */
  readonly tag?: string | undefined
}

/** Two lists of passages, and the pairs found so far. */
interface Pairing {
  readonly earlier: readonly ComparablePassage[]
  readonly later: readonly ComparablePassage[]
  /** For each earlier passage, the index of the later one, or -1. */
  readonly laterOf: Int32Array
  /** For each later passage, the index of the earlier one, or -1. */
  readonly earlierOf: Int32Array
}

/** What two passages must have in common to be the same passage. */
type Key = (passage: ComparablePassage) => string

/**
 * Pairs the passages of two editions that are evidently the same, apart from their order. A text can occur twice in an
 * article, as a heading and as a paragraph, and the two must not be confused.
 *
 * It pairs, in this order (after Heckel 1978, “A technique for isolating differences between files”):
 *
 * 1. passages with the same id and text;
 * 2. passages with the same element and text, if each edition has just one of them left;
 * 3. passages with the same element and text next to a pair;
 * 4. and 5. as 2 and 3, whatever the element.
 *
 * @returns For each earlier passage, the index of the later one, or -1. Copies that cannot be told apart have none.
 */
export function samePassages(
  earlier: readonly ComparablePassage[],
  later: readonly ComparablePassage[],
): Int32Array {
  const pairing: Pairing = {
    earlier,
    later,
    laterOf: new Int32Array(earlier.length).fill(-1),
    earlierOf: new Int32Array(later.length).fill(-1),
  }
  pairById(pairing)
  for (const key of [
    ({ form, tag = '' }: ComparablePassage) => `${tag} ${form}`,
    ({ form }: ComparablePassage) => form,
  ]) {
    pairUnique(pairing, key)
    pairNeighbours(pairing, key)
  }
  return pairing.laterOf
}

function pair({ laterOf, earlierOf }: Pairing, earlier: number, later: number): void {
  laterOf[earlier] = later
  earlierOf[later] = earlier
}

function pairById(pairing: Pairing): void {
  const { earlier, later } = pairing
  const laterById = new Map(later.map(({ id }, index) => [id, index]))
  for (const [index, { id, form }] of earlier.entries()) {
    const target = id === undefined ? undefined : laterById.get(id)
    if (target !== undefined && at(later, target).form === form) pair(pairing, index, target)
  }
}

function pairUnique(pairing: Pairing, key: Key): void {
  const laterByKey = uniqueByKey(pairing.later, pairing.earlierOf, key)
  for (const [value, index] of uniqueByKey(pairing.earlier, pairing.laterOf, key)) {
    const target = laterByKey.get(value)
    if (target !== undefined) pair(pairing, index, target)
  }
}

/** Returns the indexes of unpaired passages whose key is unique among the unpaired. */
function uniqueByKey(
  passages: readonly ComparablePassage[],
  counterparts: Int32Array,
  key: Key,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, passage] of passages.entries()) {
    if (counterparts[index] !== -1) continue
    const value = key(passage)
    if (found.has(value)) repeated.add(value)
    else found.set(value, index)
  }
  for (const value of repeated) found.delete(value)
  return found
}

/** Pairs passages between two pairs first, then those before a pair, because a heading belongs to the text below it. */
function pairNeighbours(pairing: Pairing, key: Key): void {
  const { earlier, later, laterOf, earlierOf } = pairing
  const canPair = (index: number, target: number) => {
    const [one, other] = [earlier[index], later[target]]
    return one && other && laterOf[index] === -1 && earlierOf[target] === -1 && key(one) === key(other)
  }
  /**
   * Returns the later index beside the counterpart of a neighbour; -1 if the neighbour has no counterpart. The ends of
   * an article count as neighbours.
   */
  const besides = (neighbour: number, step: -1 | 1) => {
    if (neighbour === -1) return 0
    const counterpart = neighbour === earlier.length ? later.length : at(laterOf, neighbour)
    return counterpart === -1 ? -1 : counterpart - step
  }
  for (const index of earlier.keys()) {
    const target = besides(index + 1, 1)
    if (target === besides(index - 1, -1) && canPair(index, target)) pair(pairing, index, target)
  }
  for (let index = earlier.length - 1; index >= 0; index--) {
    const target = besides(index + 1, 1)
    if (canPair(index, target)) pair(pairing, index, target)
  }
  for (const index of earlier.keys()) {
    const target = besides(index - 1, -1)
    if (canPair(index, target)) pair(pairing, index, target)
  }
}

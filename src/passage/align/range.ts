/** Returns the integers from `start` up to but not including `end`; none if `end` is not greater. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}

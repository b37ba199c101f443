/** A range of a passage's text to mark, in UTF-16 code units. `end` is exclusive. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** Sorts marks, and merges those that overlap or touch. */
export function merge(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = []
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

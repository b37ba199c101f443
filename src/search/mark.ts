/** A run of characters of a passage's text that was found (UTF-16 code units, `end` behind the last). */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** The same marks in order, those that overlap or touch made one. */
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

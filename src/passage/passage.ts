/** A block of an article that can be linked to (paragraph, list item, quotation, caption). */
export interface Passage {
  /** Unique in its article, and the id of its element. */
  readonly id: string
  /** Its whitespace-normalised text, see `flatten`. */
  readonly text: string
}

/** A run of words in an article, within one passage or across several. */
export interface PassageSelection {
  readonly start: PassagePoint
  readonly end: PassagePoint
}

/** A place in an article: which passage, by its index in the article, and the offset in its text (UTF-16 code units). */
export interface PassagePoint {
  readonly passage: number
  readonly offset: number
}

/** The words of a selection, passage by passage. */
export function selectedTexts(
  passages: readonly Passage[],
  { start, end }: PassageSelection,
): readonly string[] {
  return passages.slice(start.passage, end.passage + 1).map(({ text }, index) => {
    const isLast = start.passage + index === end.passage
    return text.slice(index === 0 ? start.offset : 0, isLast ? end.offset : undefined)
  })
}

/** The words of a selection, passages separated by one space. */
export function selectedWords(passages: readonly Passage[], selection: PassageSelection): string {
  return selectedTexts(passages, selection).join(' ')
}

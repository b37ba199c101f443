/** A block of an article that can be linked to: a paragraph, list item, quotation or caption. */
export interface Passage {
  /** Unique in the article; also the id of the element. */
  readonly id: string
  /** The text with normalised white space, see `flatten`. */
  readonly text: string
}

/** A run of words in an article, in one passage or across several. */
export interface PassageSelection {
  readonly start: PassagePoint
  readonly end: PassagePoint
}

/** A place in an article: the index of a passage, and an offset in its text in UTF-16 code units. */
export interface PassagePoint {
  readonly passage: number
  readonly offset: number
}

/** Returns the words of a selection, one text per passage. */
export function selectedTexts(
  passages: readonly Passage[],
  { start, end }: PassageSelection,
): readonly string[] {
  return passages.slice(start.passage, end.passage + 1).map(({ text }, index) => {
    const isLast = start.passage + index === end.passage
    return text.slice(index === 0 ? start.offset : 0, isLast ? end.offset : undefined)
  })
}

/** Returns the words of a selection. One space separates the passages. */
export function selectedWords(passages: readonly Passage[], selection: PassageSelection): string {
  return selectedTexts(passages, selection).join(' ')
}

import type { Article, Heading } from './article.ts'

/** A section of an article, with its subsections. */
export interface Section {
  readonly heading: Heading
  readonly sections: readonly Section[]
}

/**
 * Nests the sections of an article by the depth of their headings.
 *
 * @param headings All headings in the order of the text. Depths may skip levels.
 * @returns The top-level sections, in the order of the text.
 */
export function outline(headings: readonly Heading[]): readonly Section[] {
  let highest = Number.POSITIVE_INFINITY
  const starts = headings.flatMap(({ depth }, index) => {
    if (depth > highest) return []
    highest = depth
    return [index]
  })
  return starts.flatMap((start, index) => {
    const [heading, ...within] = headings.slice(start, starts[index + 1])
    return heading ? [{ heading, sections: outline(within) }] : []
  })
}

/** Whether to number the sections: only if there are several levels, and the author has not numbered them already. */
export function isNumbered(sections: readonly Section[]): boolean {
  const isDeep = sections.some(({ sections: within }) => within.length > 0)
  return isDeep && !sections.some(({ heading }) => /^\p{N}/u.test(heading.text))
}

/** The fewest headings of a short article with contents: with its opening, it has four sections. */
const MIN_HEADINGS = 3
/** The fewest words of an article with contents if it has fewer headings. */
const MIN_WORDS = 800

/** Whether an article is so long, or has so many sections, that contents help to find one's way in it. */
export function hasContents({ headings, words }: Pick<Article, 'headings' | 'words'>): boolean {
  return headings.length >= MIN_HEADINGS || (headings.length > 1 && words >= MIN_WORDS)
}

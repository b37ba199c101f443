import type { Heading } from './article.ts'

/** A section of an article, with the sections within it. */
export interface Section {
  readonly heading: Heading
  readonly sections: readonly Section[]
}

/** The sections that headings begin, as a tree; each list is in the order of the text. */
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

/** Whether numbers tell more than the order: where there are several levels, and the author set no numbers already. */
export function isNumbered(sections: readonly Section[]): boolean {
  const isDeep = sections.some(({ sections: within }) => within.length > 0)
  return isDeep && !sections.some(({ heading }) => /^\p{N}/u.test(heading.text))
}

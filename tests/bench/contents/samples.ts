import { type Derived, deriveHeadings, type NamedSection, type ReadArticle } from './derive.ts'
import { failedRules, type Phrase, type Rule } from './well-formed.ts'

/** A derived phrase, and the rules that it fails. */
export interface Sample {
  readonly kind: 'title' | 'heading'
  readonly text: string
  readonly failed: readonly Rule[]
}

const HEADING_SIZE = [2, 9] as const
/** The limit for titles, which can be sentences. */
const TITLE_SIZE = [2, Number.POSITIVE_INFINITY] as const

/**
 * Checks what is derived from an article against the rules: the title, and the headings of the author's and its own
 * sections.
 */
export function samplesOf(article: ReadArticle, { title, taken, sections }: Derived): readonly Sample[] {
  const { paragraphs, language, readWords, gold } = article
  const phrase = (text: string, of: NamedSection['paragraphs'], rest: Pick<Phrase, 'size' | 'others'>) => ({
    text,
    failed: failedRules({ text, paragraphs: of.map((each) => each.text), language, readWords, ...rest }),
  })
  const named = (all: readonly NamedSection[]) =>
    all.map(({ heading, paragraphs }, index): Sample => {
      const neighbours = [all[index - 1], all[index + 1]].flatMap((each) => each?.heading ?? [])
      const others = [title, ...neighbours]
      return { kind: 'heading', ...phrase(heading, paragraphs, { size: HEADING_SIZE, others }) }
    })
  // An opening without a heading of the author gets no heading on a page.
  const authors = deriveHeadings(article, taken).filter((_, index) => gold.headings[index] !== null)
  return [
    { kind: 'title', ...phrase(title, paragraphs, { size: TITLE_SIZE, others: [] }) },
    ...named(authors),
    ...named(sections),
  ]
}

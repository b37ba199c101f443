import { canBeginSection } from '../../../src/ingest/contents/boundaries/can-begin-section.ts'
import type { Paragraph } from '../../../src/ingest/contents/boundaries/segment.ts'
import { headline } from '../../../src/ingest/contents/headline/headline.ts'
import { deriveSections } from '../../../src/ingest/contents/sections/derive-sections.ts'
import { headings } from '../../../src/ingest/contents/sections/heading.ts'
import { withoutDateline } from '../../../src/ingest/prose/dateline/without-dateline.ts'
import { type WordReader, wordReader } from '../../../src/languages/words/words.ts'
import type { GoldArticle } from './gold.ts'
import type { Boundaries } from './measures.ts'

/** The text of an article, without anything else. */
export interface ReadArticle {
  readonly gold: GoldArticle
  /** BCP 47 tag. */
  readonly language: string
  readonly readWords: WordReader
  readonly paragraphs: readonly Paragraph[]
}

/** A section with its heading. */
export interface NamedSection {
  readonly paragraphs: readonly Paragraph[]
  readonly heading: string
}

/** The contents and title that Pincite derives from an article. */
export interface Derived {
  readonly title: string
  /** The stems of the title's words, which headings should not repeat. */
  readonly taken: ReadonlySet<string>
  readonly boundaries: Boundaries
  /** The sections that get a heading. */
  readonly sections: readonly NamedSection[]
}

/** Reads the words of an article. A malformed tag counts as an unknown language. */
export function readArticle(gold: GoldArticle): ReadArticle {
  const language = canonicalTag(gold.language)
  const readWords = wordReader(language)
  const paragraphs = gold.paragraphs.map((paragraph, index) => {
    const whole = paragraph.replace(/\s+/gu, ' ').trim()
    const text = index === 0 ? withoutDateline(whole) : whole
    const words = readWords(text)
    return { text, words, canBegin: canBeginSection(text, words, language) }
  })
  return { gold, language, readWords, paragraphs }
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und'
  } catch {
    return 'und'
  }
}

/** Derives the title and the sections, like the pipeline does for a new article. */
export function derive({ paragraphs, language, readWords }: ReadArticle): Derived {
  const title = headline(paragraphs, language).text
  const taken = new Set(readWords(title).map(({ stem }) => stem))
  const { sections } = deriveSections(paragraphs, { language, taken, remembered: [], starts: undefined })
  return {
    title,
    taken,
    boundaries: sections.map(({ start }) => start).filter((start) => start > 0),
    sections: sections.map(({ start, heading }, index) => ({
      paragraphs: paragraphs.slice(start, sections[index + 1]?.start),
      heading: heading.text,
    })),
  }
}

/** Returns the author's sections, each with the heading that Pincite derives for it. */
export function deriveHeadings(article: ReadArticle, taken: ReadonlySet<string>): readonly NamedSection[] {
  const sections = authorsSections(article)
  const chosen = headings(
    sections.map((paragraphs) => ({ paragraphs })),
    article.language,
    taken,
  )
  return sections.map((paragraphs, index) => ({ paragraphs, heading: chosen[index]?.text ?? '' }))
}

/** Returns the paragraphs of each of the author's sections. */
export function authorsSections({ gold, paragraphs }: ReadArticle): readonly (readonly Paragraph[])[] {
  return [0, ...gold.boundaries].map((start, index) => paragraphs.slice(start, gold.boundaries[index]))
}

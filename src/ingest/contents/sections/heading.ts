import { slug } from 'github-slugger'
import { countStems, runText } from '../../../languages/words/stems.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { countQuotationMarks } from '../../prose/text-features.ts'
import type { Candidate, Choice } from '../phrases/choice.ts'
import { type RankedPhrase, rankedPhrases, type SectionParagraph } from '../phrases/ranked-phrases.ts'

/** How much the rarity of a word among the sections counts: 0 would ignore it, 1 is plain tf·idf. */
const RARITY_POWER = 0.3
/** The weight of a word that is also in the title or in another heading, compared with other words. */
const SPENT_WORD_SHARE = 0.85
/** The number of words in the heading of a section that has no suitable phrase: its first words. */
const MAX_FIRST_WORDS = 7
/** Parsing is expensive, and the best phrase is nearly always in one of the sentences with the best words. */
const MAX_PARSED_SENTENCES = 5
/** A phrase says what its section is about only if one of its words occurs so often in the article. */
const MIN_WORD_COUNT = 2
const QUOTATION_MARKS = /["“”„«»「」『』]/gu
/** How many candidates `--explain` shows. */
const MAX_SHOWN_CANDIDATES = 3

/** What the heading of a section depends on. */
export interface SectionText {
  readonly paragraphs: readonly SectionParagraph[]
  /** The ids of the headings that it had in the last edition. If one of them still fits, it is kept. */
  readonly formerIds?: readonly string[] | undefined
}

/**
 * Chooses a heading for each section: the noun phrase that says most about this section, and least about the others.
 * Every heading occurs in its section, letter for letter except for white space.
 *
 * The weight of a phrase is the sum of the weights of its words. The weight of a word is its count in the section times
 * a power of its rarity among the sections.
 *
 * @param language BCP 47 tag.
 * @param taken Stems of words that do not distinguish sections, such as those of the title.
 * @returns One heading for each section. If no phrase is suitable, it is the first words of the section with an
 *   ellipsis.
 */
export function headings(
  sections: readonly SectionText[],
  language: string,
  taken: ReadonlySet<string>,
): readonly Choice[] {
  const counts = sections.map(({ paragraphs }) => countStems(paragraphs.flatMap(({ words }) => words)))
  const sectionsWith = countStemsOnce(counts)
  const total = countStems(sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ words }) => words)))
  const used = new Set(taken)

  return sections.map((section, index) => {
    const { paragraphs } = section
    const own = at(counts, index)
    const weights = new Map<string, number>()
    for (const [stem, times] of own) {
      const rarity = Math.log(1 + sections.length / (sectionsWith.get(stem) ?? 1)) ** RARITY_POWER
      weights.set(stem, times * rarity * (used.has(stem) ? SPENT_WORD_SHARE : 1))
    }
    const ranked = (most?: number) =>
      rankedPhrases(paragraphs, language, (stem) => weights.get(stem) ?? 0, most)
    // A heading with no new word would not distinguish the section from others.
    const texts = new Set<string>()
    const best = ranked(MAX_PARSED_SENTENCES)
      .filter(({ stems, text }) => {
        const isNew = stems.some((stem) => !used.has(stem)) && !texts.has(text)
        texts.add(text)
        return isNew && stems.some((stem) => (total.get(stem) ?? 0) >= MIN_WORD_COUNT)
      })
      .take(MAX_SHOWN_CANDIDATES)
      .toArray()
    const former = formerHeading(section, ranked(), best.length === 0)
    for (const stem of (former ?? best[0])?.stems ?? []) used.add(stem)
    const candidates = best.map(({ text, words, paragraph, score }): Candidate => {
      const counted = contentOf(words).map(({ key, stem }) => {
        return { word: key, count: own.get(stem) ?? 0, sections: sectionsWith.get(stem) ?? 0 }
      })
      const evidence = {
        kind: 'phrase',
        words: counted,
        sections: sections.length,
        paragraph: paragraph + 1,
      } as const
      return { text, score, evidence }
    })
    return { text: former?.text ?? candidates[0]?.text ?? firstWords(section), candidates }
  })
}

function contentOf(words: readonly Word[]): readonly Word[] {
  return words.filter(
    ({ isContent, stem }, index) => isContent && words.findIndex((word) => word.stem === stem) === index,
  )
}

/**
 * Returns the heading that the section had in the last edition, if its words are still in the section.
 *
 * @param phrases Best first. The order matters, because several phrases can differ only in capital letters.
 * @param isHeadless Whether no phrase says what the section is about.
 */
function formerHeading(
  section: SectionText,
  phrases: Iterable<RankedPhrase>,
  isHeadless: boolean,
): Pick<RankedPhrase, 'text' | 'stems'> | undefined {
  const { formerIds = [] } = section
  const isFormer = ({ text }: { readonly text: string }) => formerIds.some((id) => isIdOf(id, text))
  if (formerIds.length === 0) return undefined
  const former = Iterator.from(phrases).find(isFormer)
  const beginning = { text: firstWords(section), stems: [] }
  return (former && !isHeadless ? former : undefined) ?? (isFormer(beginning) ? beginning : former)
}

/** Whether `rehypeHeadings` could have made an id from a text. It adds an ending if the id is taken. */
function isIdOf(id: string, text: string): boolean {
  const own = slug(text)
  return id.startsWith(own) && /^(?:-\d+)?(?:-section)*$/.test(id.slice(own.length))
}

/** Returns the number of texts that contain each stem. */
function countStemsOnce(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>()
  for (const own of counts) for (const stem of own.keys()) texts.set(stem, (texts.get(stem) ?? 0) + 1)
  return texts
}

function firstWords({ paragraphs: [first] }: SectionText): string {
  if (!first) return ''
  const text = runText(first.text, first.words.slice(0, MAX_FIRST_WORDS))
  // A mark whose partner is cut off would open a quotation that never ends.
  return `${countQuotationMarks(text) % 2 === 0 ? text : text.replace(QUOTATION_MARKS, '')}…`
}

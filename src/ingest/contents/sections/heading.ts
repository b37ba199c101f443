import { slug } from 'github-slugger'
import { countStems, runText } from '../../../languages/words/stems.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import type { Candidate, Choice } from '../phrases/choice.ts'
import { type RankedPhrase, rankedPhrases, type SectionParagraph } from '../phrases/ranked-phrases.ts'

/** How much it counts that other sections lack a word: not at all with 0, as in tf·idf with 1. */
const RARITY_POWER = 0.3
/** What a word still weighs that the title or another heading has. */
const SPENT_WORD_SHARE = 0.85
/** So many words of a section that has no phrase for a heading stand for one. */
const MAX_FIRST_WORDS = 7
/** How many candidates are shown to those who ask. */
const MAX_SHOWN_CANDIDATES = 3

/** A section as far as its heading depends on it. */
export interface SectionText {
  readonly paragraphs: readonly SectionParagraph[]
  /** The ids of the headings that it had: a phrase that made one of them is its heading still. */
  readonly formerIds?: readonly string[] | undefined
}

/**
 * Chooses a heading for each section: the noun phrase in it that says most of what this section is about, and what the
 * others have not. Extractive: every heading stands, letter by letter but for white space, in its section.
 *
 * A phrase weighs what its words weigh, each its count in the section times a power of its rarity among the sections.
 *
 * @param language BCP 47 tag.
 * @param taken Stems of words that tell sections apart badly, as those of the title.
 * @returns One heading a section; the section's first words with an ellipsis where no phrase will do.
 */
export function headings(
  sections: readonly SectionText[],
  language: string,
  taken: ReadonlySet<string>,
): readonly Choice[] {
  const counts = sections.map(({ paragraphs }) => countStems(paragraphs.flatMap(({ words }) => words)))
  const sectionsWith = countStemsOnce(counts)
  const used = new Set(taken)

  return sections.map((section, index) => {
    const { paragraphs } = section
    const own = at(counts, index)
    const weights = new Map<string, number>()
    for (const [stem, times] of own) {
      const rarity = Math.log(1 + sections.length / (sectionsWith.get(stem) ?? 1)) ** RARITY_POWER
      weights.set(stem, times * rarity * (used.has(stem) ? SPENT_WORD_SHARE : 1))
    }
    const ranked = () => rankedPhrases(paragraphs, language, (stem) => weights.get(stem) ?? 0)
    // One that says nothing but what another or the title says leads nowhere.
    const best = ranked()
      .filter(({ stems }) => stems.some((stem) => !used.has(stem)))
      .take(MAX_SHOWN_CANDIDATES)
      .toArray()
    const former = formerHeading(section, ranked())
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
 * The heading that the section had, where it still stands in it.
 *
 * @param phrases Best first: the same words may stand there in capital and in small letters.
 */
function formerHeading(
  section: SectionText,
  phrases: Iterable<RankedPhrase>,
): Pick<RankedPhrase, 'text' | 'stems'> | undefined {
  const { formerIds = [] } = section
  const isFormer = ({ text }: { readonly text: string }) => formerIds.some((id) => isIdOf(id, text))
  if (formerIds.length === 0) return undefined
  const beginning = { text: firstWords(section), stems: [] }
  return Iterator.from(phrases).find(isFormer) ?? (isFormer(beginning) ? beginning : undefined)
}

/** See `rehypeHeadings`: an id that is taken gets an ending. */
function isIdOf(id: string, text: string): boolean {
  const own = slug(text)
  return id.startsWith(own) && /^(?:-\d+)?(?:-section)*$/.test(id.slice(own.length))
}

/** How many of several texts have each stem. */
function countStemsOnce(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>()
  for (const own of counts) for (const stem of own.keys()) texts.set(stem, (texts.get(stem) ?? 0) + 1)
  return texts
}

function firstWords({ paragraphs: [first] }: SectionText): string {
  if (!first) return ''
  return `${runText(first.text, first.words.slice(0, MAX_FIRST_WORDS))}…`
}

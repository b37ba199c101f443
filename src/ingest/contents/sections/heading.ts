import { slug } from 'github-slugger'
import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { runText, stemsOf } from '../../../languages/words/stems.ts'
import { at } from '../../../passage/at.ts'
import { isBalanced } from '../../prose/text-features.ts'
import { isAnaphoric } from '../phrases/anaphora.ts'
import type { Candidate, Choice } from '../phrases/choice.ts'
import { repeatsIn } from '../phrases/repeats.ts'
import { chooseTogether } from './choose-together.ts'
import { type RankedPhrase, rankedPhrases, type SectionParagraph } from './ranked-phrases.ts'
import { chanceOfAny, wordChances } from './word-chances.ts'

/** A phrase with a lower chance is used only if the first words of the section have no much better one. */
const MIN_CHANCE = 0.3
const MUCH_BETTER = 1.5
/** No phrase with a lower chance is used. */
const LOWEST_CHANCE = 0.1
/** The number of words in the heading of a section that has no suitable phrase: its first words. */
const MAX_FIRST_WORDS = 9
/** Parsing is expensive, and the best phrase is nearly always in one of the sentences with the best words. */
const MAX_PARSED_SENTENCES = 8
/** From how many phrases of each section the headings are chosen together. */
const MAX_PHRASES = 8
const OPENING_MARKS = /^[^\p{L}\p{N}]*/u
/** How many candidates `--explain` shows. */
const MAX_SHOWN_CANDIDATES = 3

/** What the heading of a section depends on. */
export interface SectionText {
  readonly paragraphs: readonly SectionParagraph[]
  /** The ids of the headings that it had in the last edition. If one of them still fits, it is kept. */
  readonly formerIds?: readonly string[] | undefined
}

/**
 * Chooses a heading for each section: the noun phrase or short clause with the best chance to have a word in common
 * with an editor's heading. They are chosen together, so that they differ. Every heading occurs in its section, letter
 * for letter except for white space.
 *
 * @param language BCP 47 tag.
 * @param taken Stems of words that do not distinguish sections, such as those of the title.
 * @returns One heading for each section. If no phrase has a good chance, it is the first words of the section with an
 *   ellipsis.
 */
export function headings(
  sections: readonly SectionText[],
  language: string,
  taken: ReadonlySet<string>,
): readonly Choice[] {
  const timesOf = repeatsIn(sections.flatMap(({ paragraphs }) => paragraphs))
  const all = sections.map((section) => {
    const { paragraphs } = section
    const chances = wordChances(paragraphs.flatMap(({ words }) => words))
    const chanceOf = (stems: readonly string[]) => chanceOfAny(stems.map((stem) => chances.get(stem) ?? 0))
    const beginning = beginningOf(section, language)
    const least = Math.max(LOWEST_CHANCE, Math.min(MIN_CHANCE, chanceOf(beginning.stems) / MUCH_BETTER))
    const texts = new Set<string>()
    const every = rankedPhrases(paragraphs, language, chances, timesOf, MAX_PARSED_SENTENCES)
      .filter(({ text, words, stems }) => {
        const isNew = !texts.has(text) && stems.some((stem) => !taken.has(stem))
        texts.add(text)
        return isNew && isBalanced(text) && words.some(({ isTopical }) => isTopical)
      })
      .take(MAX_PHRASES)
      .toArray()
    return { chances, beginning, every, phrases: every.filter(({ stems }) => chanceOf(stems) >= least) }
  })
  const fresh = chooseTogether(all, taken)
  const formers = all.map(({ beginning, chances }, index) => {
    const section = at(sections, index)
    const phrases = rankedPhrases(section.paragraphs, language, chances, timesOf)
    return formerHeading(section, beginning, phrases, fresh[index])
  })
  const chosen = formers.every((former) => !former) ? fresh : chooseTogether(all, taken, formers)
  const shown = new Set(chosen.map((phrase) => phrase?.text))
  return all.map(({ chances, beginning, every, phrases }, index) => {
    // A text can begin several sections with the same words, such as the name of a speaker.
    const isRepeated = shown.has(beginning.text) || beginning.stems.every((stem) => taken.has(stem))
    const weak = isRepeated ? every.find(({ text }) => !shown.has(text)) : undefined
    const best = chosen[index] ?? weak
    const ordered = best ? [best, ...phrases.filter((phrase) => phrase !== best)] : []
    const candidates = ordered.slice(0, MAX_SHOWN_CANDIDATES).map((phrase) => candidateOf(phrase, chances))
    const first: Candidate = { text: beginning.text, score: 0, evidence: { kind: 'beginning' } }
    const told = candidates.length > 0 ? candidates : [first]
    const text = formers[index]?.text ?? at(told, 0).text
    shown.add(text)
    return { text, candidates: told }
  })
}

function candidateOf(
  { text, words, paragraph, score }: RankedPhrase,
  chances: ReadonlyMap<string, number>,
): Candidate {
  const content = words.filter(
    ({ isContent, stem }, index) => isContent && words.findIndex((word) => word.stem === stem) === index,
  )
  const told = content.map(({ key, stem }) => ({ word: key, chance: chances.get(stem) ?? 0 }))
  return { text, score, evidence: { kind: 'phrase', words: told, paragraph: paragraph + 1 } }
}

/**
 * Returns the heading that the section had in the last edition, if its words are still in the section.
 *
 * @param phrases Best first. The order matters, because several phrases can differ only in capital letters.
 * @param chosen What would be chosen now, if any phrase. Several candidates can have the same id.
 */
function formerHeading(
  { formerIds = [] }: SectionText,
  beginning: Heading,
  phrases: Iterable<RankedPhrase>,
  chosen: Heading | undefined,
): Heading | undefined {
  if (formerIds.length === 0) return undefined
  const isFormer = ({ text }: Heading) => formerIds.some((id) => isIdOf(id, text))
  return (
    [chosen ?? beginning].find(isFormer) ??
    Iterator.from(phrases).find(isFormer) ??
    [beginning].find(isFormer)
  )
}

/** Whether `rehypeHeadings` could have made an id from a text. It adds an ending if the id is taken. */
function isIdOf(id: string, text: string): boolean {
  const own = slug(text)
  return id.startsWith(own) && /^(?:-\d+)?(?:-section)*$/.test(id.slice(own.length))
}

type Heading = Pick<RankedPhrase, 'text' | 'stems'>

/** Returns the first words, cut between words, where no quotation or bracket is open, behind a word with a meaning. */
function beginningOf({ paragraphs: [first] }: SectionText, language: string): Heading {
  if (!first) return { text: '', stems: [] }
  const { text, words } = first
  const [sentence = words] = sentenceWords(text, words, language)
  const cuts = sentence.slice(0, MAX_FIRST_WORDS).flatMap((_, index, { length }) => {
    const own = words.slice(0, length - index)
    const { end = 0, isContent = false } = own.at(-1) ?? {}
    const isBetweenWords = !/^[-‐’'.@/_]?[\p{L}\p{N}]/u.test(text.slice(end, end + 3))
    const whole = text.slice(0, end)
    const bare = whole.replace(OPENING_MARKS, '')
    const shown = isBalanced(bare) ? bare : whole
    return isBetweenWords && isBalanced(shown) ? { text: `${shown}…`, words: own, isContent } : []
  })
  const best = cuts.find(({ isContent }) => isContent) ?? cuts[0]
  if (!best) return { text: `${runText(text, sentence)}…`, stems: [] }
  // What refers back, or says when or where, tells little in contents: it is used only if there is no phrase.
  const tells = !isAnaphoric(text, best.words, language) && words[0]?.wordClass !== 'adposition'
  return { text: best.text, stems: tells ? stemsOf(best.words) : [] }
}

import type { Word } from './words.ts'

/** A heading of fewer words says too little, one of more is a sentence. */
const FEWEST_WORDS = 2
const MOST_WORDS = 7
const MOST_CHARACTERS = 60
/** Between the words of a heading: white space, one hyphen or apostrophe, or nothing where a script has no spaces. */
const JOINT = /^(?:\s*|[\u200C’'‐-])$/u
/** What a function word inside a heading costs, as a share of the heading's weight. */
const FUNCTION_WORD_COST = 0.12
/** What a word still weighs that the title or another heading has. */
const SPENT_WORD_SHARE = 0.3
/** What a section begins with it is more likely to be about: by so much less weighs what each later paragraph says. */
const LATER_PARAGRAPH_COST = 0.1

/** A section as far as its heading depends on it. */
export interface SectionText {
  /** The text of each paragraph, and its words. */
  readonly paragraphs: readonly { readonly text: string; readonly words: readonly Word[] }[]
}

/**
 * Chooses a heading for each section: the run of words in it that says most of what this section has and the others
 * have not. Extractive: every heading stands, letter by letter but for white space, in its section.
 *
 * Candidates are runs that function words or punctuation bound on both sides (as in RAKE: Rose, Engel, Cramer and
 * Cowley 2010), so none ends in the middle of a name or on a preposition. Each content word weighs its count in the
 * section times its rarity among the sections.
 *
 * @param taken Words (see `Word.key`) that tell sections apart badly, as those of the title.
 * @returns One heading a section; the section's first words with an ellipsis where no run will do.
 */
export function headings(sections: readonly SectionText[], taken: ReadonlySet<string>): readonly string[] {
  const vocabularies = sections.map(({ paragraphs }) => countContentWords(paragraphs))
  const sectionsWith = new Map<string, number>()
  for (const vocabulary of vocabularies) for (const key of vocabulary.keys()) count(sectionsWith, key)
  const used = new Set(taken)

  return sections.map(({ paragraphs }, index) => {
    const weights = new Map<string, number>()
    for (const [key, occurrences] of vocabularies[index] ?? []) {
      const rarity = Math.log(1 + sections.length / (sectionsWith.get(key) ?? 1))
      weights.set(key, occurrences * rarity * (used.has(key) ? SPENT_WORD_SHARE : 1))
    }
    let best: (Run & { readonly text: string }) | undefined
    for (const [paragraph, { text, words }] of paragraphs.entries()) {
      const run = weightiestRun(text, words, weights)
      const score = (run?.score ?? 0) / (1 + LATER_PARAGRAPH_COST * paragraph)
      if (run && (!best || score > best.score)) best = { ...run, text, score }
    }
    if (!best) return firstWords(paragraphs[0]?.text ?? '', paragraphs[0]?.words ?? [])
    const { text, words } = best
    for (const { key, isContent } of words) if (isContent) used.add(key)
    return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, ' ')
  })
}

interface Run {
  readonly words: readonly Word[]
  readonly score: number
}

/** Of the runs of words that begin and end with a whole group of content words, the one that says most. */
function weightiestRun(
  text: string,
  words: readonly Word[],
  weights: ReadonlyMap<string, number>,
): Run | undefined {
  const adjoinsNext = words.map(({ end }, index) => {
    const next = words[index + 1]
    if (next === undefined) return false
    // Nearly all joints are one space; the pattern is dearer.
    const isSpace = next.start === end + 1 && text.charCodeAt(end) === 0x20
    return isSpace || JOINT.test(text.slice(end, next.start))
  })
  // Each word is weighed once, though it stands in several runs.
  const weightOf = words.map(({ key, isContent }) => (isContent ? (weights.get(key) ?? 0) : 0))
  let best: { readonly start: number; readonly end: number; readonly score: number } | undefined
  for (const [start, first] of words.entries()) {
    const continues = words[start - 1]?.isContent && adjoinsNext[start - 1]
    if (!first.isContent || continues) continue
    const keys: string[] = []
    let weight = 0
    let functionWords = 0
    for (let index = start; index < start + MOST_WORDS; index++) {
      const word = words[index]
      if (!word || word.end - first.start > MOST_CHARACTERS) break
      if (!word.isContent) functionWords++
      else if (!keys.includes(word.key)) {
        weight += weightOf[index] ?? 0
        keys.push(word.key)
      }
      const isWhole = word.isContent && !(adjoinsNext[index] && words[index + 1]?.isContent)
      if (isWhole && index - start + 1 >= FEWEST_WORDS) {
        // The square root keeps a long run of middling words from beating a short one of the best.
        const score = (weight / Math.sqrt(keys.length)) * (1 - FUNCTION_WORD_COST * functionWords)
        if (!best || score > best.score) best = { start, end: index + 1, score }
      }
      if (!adjoinsNext[index]) break
    }
  }
  return best && { words: words.slice(best.start, best.end), score: best.score }
}

function countContentWords(paragraphs: SectionText['paragraphs']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of paragraphs)
    for (const { key, isContent } of words) if (isContent) count(counts, key)
  return counts
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function firstWords(text: string, words: readonly Word[]): string {
  const end = words[Math.min(MOST_WORDS, words.length) - 1]?.end ?? text.length
  const start = text.slice(words[0]?.start ?? 0, end).replace(/\s+/gu, ' ')
  return end < text.trimEnd().length ? `${start}…` : start
}

import type { Word, WordReader } from './words.ts'

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
  /** The text of each paragraph. */
  readonly paragraphs: readonly string[]
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
export function headings(
  sections: readonly SectionText[],
  readWords: WordReader,
  taken: ReadonlySet<string>,
): readonly string[] {
  const readings = sections.map(({ paragraphs }) =>
    paragraphs.map((text) => ({ text, words: readWords(text) })),
  )
  const vocabularies = readings.map((reading) => countWords(reading.flatMap(({ words }) => words)))
  const sectionsWith = countKeys(vocabularies.flatMap((vocabulary) => [...vocabulary.keys()]))
  const used = new Set(taken)

  return readings.map((reading, index) => {
    const counts = vocabularies[index] ?? new Map<string, number>()
    const weigh = (key: string): number => {
      const rarity = Math.log(1 + sections.length / (sectionsWith.get(key) ?? 1))
      return (counts.get(key) ?? 0) * rarity * (used.has(key) ? SPENT_WORD_SHARE : 1)
    }
    const candidates = reading.flatMap(({ text, words }, paragraph) =>
      runs(text, words).map((run) => ({
        text: text.slice(run[0]?.start, run.at(-1)?.end).replace(/\s+/gu, ' '),
        keys: run.filter((word) => word.isContent).map((word) => word.key),
        score: score(run, weigh) / (1 + LATER_PARAGRAPH_COST * paragraph),
      })),
    )
    const best = candidates.reduce<(typeof candidates)[number] | undefined>(
      (leader, candidate) => (leader && leader.score >= candidate.score ? leader : candidate),
      undefined,
    )
    if (!best) return firstWords(reading[0]?.text ?? '', reading[0]?.words ?? [])
    for (const key of best.keys) used.add(key)
    return best.text
  })
}

function score(run: readonly Word[], weigh: (key: string) => number): number {
  const keys = new Set(run.filter((word) => word.isContent).map((word) => word.key))
  const weight = [...keys].reduce((sum, key) => sum + weigh(key), 0)
  const functionWords = run.filter((word) => !word.isContent).length
  // The square root keeps a long run of middling words from beating a short one of the best.
  return (weight / Math.sqrt(keys.size)) * (1 - FUNCTION_WORD_COST * functionWords)
}

/** Runs of words that begin and end with a whole group of content words. */
function runs(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const found: (readonly Word[])[] = []
  words.forEach((word, start) => {
    const previous = words[start - 1]
    const continues = previous?.isContent && JOINT.test(text.slice(previous.end, word.start))
    if (!word.isContent || continues) return
    for (let end = start; end < Math.min(words.length, start + MOST_WORDS); end++) {
      const last = words[end]
      const next = words[end + 1]
      if (!last) break
      const adjoins = next !== undefined && JOINT.test(text.slice(last.end, next.start))
      const isWhole = last.isContent && !(adjoins && next.isContent)
      const isLongEnough = end - start + 1 >= FEWEST_WORDS && last.end - word.start <= MOST_CHARACTERS
      if (isWhole && isLongEnough) found.push(words.slice(start, end + 1))
      if (!adjoins) break
    }
  })
  return found
}

function countWords(words: readonly Word[]): ReadonlyMap<string, number> {
  return countKeys(words.filter(({ isContent }) => isContent).map(({ key }) => key))
}

function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function firstWords(text: string, words: readonly Word[]): string {
  const end = words[Math.min(MOST_WORDS, words.length) - 1]?.end ?? text.length
  const start = text.slice(words[0]?.start ?? 0, end).replace(/\s+/gu, ' ')
  return end < text.trimEnd().length ? `${start}…` : start
}

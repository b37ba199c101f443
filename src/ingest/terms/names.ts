import type { Word } from '../../languages/words/words.ts'

/** A block of the text with its words. */
export interface ReadBlock {
  readonly text: string
  readonly words: readonly Word[]
}

/** Longer runs of words with capitals are headlines. */
const MAX_NAME_WORDS = 5

/**
 * Finds the names in a text: runs of words with capital letters, such as *Mehdi Safari*. A single word at the beginning
 * of a sentence has its capital from there, and one before another word (*Iranian ambassador*) is mostly an adjective.
 *
 * @param calendar The names of months and weekdays, which are no names.
 * @param hasCapitalNouns Whether all nouns have capitals; then only several words in a row are a name.
 * @returns The names, each with how often it occurs, in the order of the text. Part of a longer name counts for that.
 */
export function namesIn(
  blocks: readonly ReadBlock[],
  calendar: ReadonlySet<string>,
  hasCapitalNouns: boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    for (const run of runsOf(block, calendar)) {
      const name = nameOf(block.text, run)
      const isPlain = run.words.length > 1 || (!hasCapitalNouns && !run.isFirst && !run.isBeforeNoun)
      if (isPlain && name.length >= MIN_NAME_LETTERS) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return merged(counts)
}

interface Run {
  readonly words: readonly Word[]
  /** Whether it begins a sentence. */
  readonly isFirst: boolean
  /** Whether it stands before a word that could be its noun. */
  readonly isBeforeNoun: boolean
}

/** Shorter ones, such as *US*, are in articles on anything. */
const MIN_NAME_LETTERS = 3

const POSSESSIVE = /['’]s$/u
/** What ends a sentence, or opens one within another. */
const SENTENCE_EDGE = /[.!?…:;"“”„«»‹›「『]/u

function runsOf({ text, words }: ReadBlock, calendar: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = []
  let open: Word[] = []
  let isFirst = true
  const close = (next: Word | undefined) => {
    const [first, ...others] = open
    // The first word of a sentence belongs to a name only if it says something by itself.
    const own = isFirst && first && !first.isTopical ? others : open
    const last = own.at(-1)
    if (last && own.length <= MAX_NAME_WORDS)
      runs.push({ words: own, isFirst: isFirst && own === open, isBeforeNoun: isNounOf(text, last, next) })
    open = []
  }
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const gap = before ? text.slice(before.end, word.start) : ''
    const isName = isCapital(text, word) && word.isContent && !calendar.has(word.key)
    if (open.length > 0 && !(isName && (gap === ' ' || gap === '-'))) close(word)
    if (!isName) continue
    if (open.length === 0) isFirst = before === undefined || SENTENCE_EDGE.test(gap)
    open.push(word)
  }
  close(undefined)
  return runs
}

function isCapital(text: string, word: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(word.start, word.start + 2))
}

/** Whether a word with a capital could be an adjective of the word after it. */
function isNounOf(text: string, word: Word, next: Word | undefined): boolean {
  if (!next?.isContent || isCapital(text, next)) return false
  return text.slice(word.end, next.start) === ' ' && !POSSESSIVE.test(text.slice(word.start, word.end))
}

/** Returns the words of a run, without a possessive ending. */
function nameOf(text: string, { words }: Run): string {
  return text.slice(words[0]?.start, words.at(-1)?.end).replace(POSSESSIVE, '')
}

/** Counts a single name that is part of a longer one, such as a last name, for the longer one. */
function merged(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const whole = new Map<string, string>()
  for (const name of counts.keys()) {
    const parts = name.split(' ')
    for (const part of parts.length > 1 ? parts : []) if (!whole.has(part)) whole.set(part, name)
  }
  const result = new Map<string, number>()
  for (const [name, count] of counts) {
    const key = whole.get(name) ?? name
    result.set(key, (result.get(key) ?? 0) + count)
  }
  return result
}

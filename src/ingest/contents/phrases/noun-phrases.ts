import { wordSets, wordsOfAll } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { nounGroups } from './noun-groups.ts'
import { taggedNounGroups } from './tagged-noun-groups.ts'
import { isCapitalised, type Phrase, type WordRun } from './word-run.ts'

const genitivePrepositions = wordSets('genitivePrepositions')
const measureNouns = wordSets('measureNouns')
/**
 * Of all languages at once. By language, Portuguese *no* (“in the”) would deny nothing, as it should not, but headings of
 * Portuguese articles would change.
 */
const NEGATIONS: ReadonlySet<string> = new Set(wordsOfAll('negations'))
const looseLinks = wordSets('looseLinks')
const clauseLinks = wordSets('clauseLinks')
const possessiveDeterminers = wordSets('possessiveDeterminers')

/**
 * The noun phrases of a sentence, by what its words do or, where that is not known, by those that bound them: a group of
 * words that carry meaning is taken for a noun with what describes it where a determiner, an adposition, a conjunction or
 * nothing stands before it; adpositions and conjunctions join groups. Every beginning of a joined phrase is a phrase, too.
 *
 * No phrase ends within a name, whose groups of capitalised words an adposition joins (*Voice of America*), nor between a
 * part and its whole (*a number of cities*).
 *
 * @param most So many words has a phrase at most.
 */
export function nounPhrases(run: WordRun, most: number): readonly Phrase[] {
  const { text, words } = run
  const groups = run.tags ? taggedNounGroups(run, run.tags) : nounGroups(run)
  const groupAt = new Map(groups.map((group) => [group.start, group]))
  const phrases: Phrase[] = []
  let denied = -1
  for (const group of groups) {
    // What is denied is denied with all that depends on it: `no evidence of massive fraud`.
    if (isNegated(run, group) || group.start === denied) {
      denied = behindLink(run, group.end)
      continue
    }
    if (measures(run, group)) continue
    const start = isArticleKept(run, group.start) ? group.start - 1 : group.start
    for (let last = group.end; last - start <= most; ) {
      const next = groupAt.get(behindLink(run, last))
      const isTiedToNext = next !== undefined && isTied(run, last, next.start)
      if (!isTiedToNext && isWhole(text, words, start, last) && !isWithinName(run, start, last))
        phrases.push({ start, end: last })
      if (next === undefined || joinsClauses(run, last, next)) break
      last = next.end
    }
  }
  return phrases
}

/** Whether a run of words is no part of a longer one: of a compound with a hyphen, of an address. */
function isWhole(text: string, words: readonly Word[], start: number, end: number): boolean {
  const from = at(words, start).start
  const to = at(words, end - 1).end
  return (
    !/[-‐’'@/_.\p{Sc}]$/u.test(text.slice(Math.max(0, from - 1), from)) &&
    !/^(?:[-‐’'@/_%]|[.:,]\S)/.test(text.slice(to, to + 2))
  )
}

/** Whether a run begins or ends within a name, of which a word of a closed class may be a part (*What We Do*). */
function isWithinName({ text, words, joins }: WordRun, start: number, end: number): boolean {
  const before = joins[start - 1] && joins[start - 2] ? words[start - 1] : undefined
  const behind = joins[end - 1] ? words[end] : undefined
  return (
    (isCapitalised(text, before) && isCapitalised(text, words[start])) ||
    (isCapitalised(text, behind) && isCapitalised(text, words[end - 1]))
  )
}

/** Whether what an adposition joins cannot be parted: a name, or a part and its whole. */
function isTied({ text, words, language }: WordRun, link: number, next: number): boolean {
  const { wordClass, key = '' } = words[link] ?? {}
  const isName = isCapitalised(text, words[link - 1]) && isCapitalised(text, words[next])
  return wordClass === 'adposition' && (isName || genitivePrepositions(language).has(key))
}

/** Whether a group only says how much there is of something (`a lot of books`). */
function measures({ words, language }: WordRun, { start, end }: Phrase): boolean {
  return end - start === 1 && measureNouns(language).has(at(words, start).key)
}

function isNegated({ words, joins }: WordRun, { start }: Phrase): boolean {
  const isBehind = (distance: number) =>
    joins[start - distance] === true && NEGATIONS.has(at(words, start - distance).key)
  // `not a word`: an article may stand between.
  return isBehind(1) || (words[start - 1]?.wordClass === 'determiner' && isBehind(2))
}

/** Whether the word behind a phrase leads to a clause (`years after the team left`). */
function joinsClauses({ words, joins, tags, language }: WordRun, link: number, next: Phrase): boolean {
  if (!tags || !clauseLinks(language).has(at(words, link).key)) return false
  const first = tags[next.start]
  const behind = joins[next.end - 1] ? tags[next.end] : undefined
  return first === 'VERB' || behind === 'VERB' || behind === 'AUX'
}

/** Whether the article before a noun belongs to its phrase. */
function isArticleKept({ text, words, joins, hasCapitalNouns }: WordRun, start: number): boolean {
  const isDetermined = joins[start - 1] === true && words[start - 1]?.wordClass === 'determiner'
  return hasCapitalNouns && isDetermined && !isCapitalised(text, words[start])
}

/** The index of the word behind what joins two groups: an adposition, with a determiner or without, or a coordinator. */
function behindLink({ words, joins, tags, language }: WordRun, index: number): number {
  const link = joins[index - 1] ? words[index] : undefined
  const joined = joins[index] ? index + 1 : -1
  if (link?.wordClass === 'coordinator' || link?.wordClass === 'function') return joined
  if (link?.wordClass !== 'adposition' || (tags && looseLinks(language).has(link.key))) return -1
  const determiner = words[joined]?.wordClass === 'determiner' ? words[joined] : undefined
  if (!determiner) return joined
  return joins[joined] && !possessiveDeterminers(language).has(determiner.key) ? joined + 1 : -1
}

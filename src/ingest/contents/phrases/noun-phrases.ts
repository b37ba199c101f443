import { wordSets, wordsOfAll } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { nounGroups } from './noun-groups.ts'
import { taggedNounGroups } from './tagged-noun-groups.ts'
import { isCapitalised, type Phrase, type WordRun } from './word-run.ts'

const genitivePrepositions = wordSets('genitivePrepositions')
const measureNouns = wordSets('measureNouns')
/**
 * The negations of all languages together. With a list for each language, Portuguese *no* (“in the”) would rightly not
 * count as a negation, but the headings of Portuguese articles would change.
 */
const NEGATIONS: ReadonlySet<string> = new Set(wordsOfAll('negations'))
const looseLinks = wordSets('looseLinks')
const clauseLinks = wordSets('clauseLinks')
const possessiveDeterminers = wordSets('possessiveDeterminers')

/**
 * Finds the noun phrases of a sentence. A noun with its modifiers is found by parts of speech or, if these are unknown,
 * as a group of content words after a determiner, an adposition, a conjunction or no word. Adpositions and conjunctions
 * join such groups to longer phrases; every beginning of a longer phrase is also a phrase.
 *
 * No phrase ends within a name that an adposition joins (*Voice of America*), or between a part and its whole (*a
 * number of cities*).
 *
 * @param most The maximum number of words in a phrase.
 */
export function nounPhrases(run: WordRun, most: number): readonly Phrase[] {
  const { text, words } = run
  const groups = run.tags ? taggedNounGroups(run, run.tags) : nounGroups(run)
  const groupAt = new Map(groups.map((group) => [group.start, group]))
  const phrases: Phrase[] = []
  let denied = -1
  for (const group of groups) {
    // A negation applies to everything that depends on the noun: `no evidence of massive fraud`.
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

/** Whether a run of words is not part of a hyphenated compound or of an address. */
function isWhole(text: string, words: readonly Word[], start: number, end: number): boolean {
  const from = at(words, start).start
  const to = at(words, end - 1).end
  return (
    !/[-‐’'@/_.\p{Sc}]$/u.test(text.slice(Math.max(0, from - 1), from)) &&
    !/^(?:[-‐’'@/_%]|[.:,]\S)/.test(text.slice(to, to + 2))
  )
}

/** Whether a run begins or ends within a name. Function words can be part of a name (*What We Do*). */
function isWithinName({ text, words, joins }: WordRun, start: number, end: number): boolean {
  const before = joins[start - 1] && joins[start - 2] ? words[start - 1] : undefined
  const behind = joins[end - 1] ? words[end] : undefined
  return (
    (isCapitalised(text, before) && isCapitalised(text, words[start])) ||
    (isCapitalised(text, behind) && isCapitalised(text, words[end - 1]))
  )
}

/** Whether the groups on both sides of an adposition must stay together: in a name, or as a part and its whole. */
function isTied({ text, words, language }: WordRun, link: number, next: number): boolean {
  const { wordClass, key = '' } = words[link] ?? {}
  const isName = isCapitalised(text, words[link - 1]) && isCapitalised(text, words[next])
  return wordClass === 'adposition' && (isName || genitivePrepositions(language).has(key))
}

/** Whether a group only states a quantity (`a lot of books`). */
function measures({ words, language }: WordRun, { start, end }: Phrase): boolean {
  return end - start === 1 && measureNouns(language).has(at(words, start).key)
}

function isNegated({ words, joins }: WordRun, { start }: Phrase): boolean {
  const isBehind = (distance: number) =>
    joins[start - distance] === true && NEGATIONS.has(at(words, start - distance).key)
  // There may be an article between them: `not a word`.
  return isBehind(1) || (words[start - 1]?.wordClass === 'determiner' && isBehind(2))
}

/** Whether the word after a phrase introduces a clause (`years after the team left`). */
function joinsClauses({ words, joins, tags, language }: WordRun, link: number, next: Phrase): boolean {
  if (!tags || !clauseLinks(language).has(at(words, link).key)) return false
  const first = tags[next.start]
  const behind = joins[next.end - 1] ? tags[next.end] : undefined
  return first === 'VERB' || behind === 'VERB' || behind === 'AUX'
}

/** Whether the article before a group belongs to the phrase: see `WordRun.hasCapitalNouns`. */
function isArticleKept({ text, words, joins, hasCapitalNouns }: WordRun, start: number): boolean {
  const isDetermined = joins[start - 1] === true && words[start - 1]?.wordClass === 'determiner'
  return hasCapitalNouns && isDetermined && !isCapitalised(text, words[start])
}

/**
 * Returns the index of the word after the words that join two groups: an adposition with or without a determiner, or a
 * coordinator. Returns -1 if nothing joins them.
 */
function behindLink({ words, joins, tags, language }: WordRun, index: number): number {
  const link = joins[index - 1] ? words[index] : undefined
  const joined = joins[index] ? index + 1 : -1
  if (link?.wordClass === 'coordinator' || link?.wordClass === 'function') return joined
  if (link?.wordClass !== 'adposition' || (tags && looseLinks(language).has(link.key))) return -1
  const determiner = words[joined]?.wordClass === 'determiner' ? words[joined] : undefined
  if (!determiner) return joined
  return joins[joined] && !possessiveDeterminers(language).has(determiner.key) ? joined + 1 : -1
}

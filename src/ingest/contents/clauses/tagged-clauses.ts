import { wordSets } from '../../../languages/word-lists.ts'
import { at } from '../../../passage/at.ts'
import { gapBefore, isCapitalised, isInitials, type Phrase } from '../phrases/word-run.ts'
import { clauseEnds } from './clause-ends.ts'
import { clauseStarts } from './clause-starts.ts'
import { isFiniteVerb, mainVerb, type TaggedRun } from './clause-verbs.ts'
import { isReporting } from './reporting.ts'

const subjectPronouns = wordSets('subjectPronouns')
const relativeWords = wordSets('relativeWords')
const reflexiveWords = wordSets('reflexiveWords')
const backwardPossessives = wordSets('backwardPossessives')
const speakerAndReaderWords = wordSets('speakerAndReaderWords')
const COMMA = /[,;:–—]/u

/**
 * Finds the clauses of a tagged sentence that make sense by themselves: they name their subject, have a finite verb
 * with something behind it, and refer to nothing outside. Introductions (`On Monday,`) and additions at the end can be
 * left out, but never words that attribute the sentence to a speaker, or that state a condition.
 *
 * @returns Ranges of the sentence's words.
 */
export function taggedClauses(sentence: TaggedRun): readonly Phrase[] {
  const { tags } = sentence
  const ends = clauseEnds(sentence)
  return clauseStarts(sentence).flatMap((start) => {
    const verb = mainVerb(sentence, start)
    // In `Through tricks, colours, and lights, shops …`, a comma does not end the introduction.
    const isList = (at: number) => tags[at] === 'CCONJ' && COMMA.test(gapBefore(sentence, at))
    if (verb === undefined || (start > 1 && tags.keys().some((at) => at > start && at < verb && isList(at))))
      return []
    return ends.flatMap((end) => {
      const isClause =
        end > verb + 1 &&
        isComplete(sentence, verb, end) &&
        !refersOutside(sentence, verb, { start, end }) &&
        !isIdiom(sentence, verb, end) &&
        !cutsCoordination(sentence, verb, end)
      return isClause ? [{ start, end }] : []
    })
  })
}

/** Whether a clause contains a pronoun for something that it does not name. */
function refersOutside(
  { text, words, tags, language }: TaggedRun,
  verb: number,
  { start, end }: Phrase,
): boolean {
  return words.slice(start, end).some((word, offset) => {
    const index = start + offset
    const isName =
      isInitials(text.slice(word.start, word.end)) ||
      (isCapitalised(text, word) && isCapitalised(text, words[index - 1]))
    if (isName || tags[index] === 'NUM' || (index > start && backwardPossessives(language).has(word.key)))
      return false
    if (speakerAndReaderWords(language).has(word.key)) return true
    if (word.wordClass !== 'pronoun' && tags[index] !== 'PRON') return false
    // In `the minister said he will resign`, the pronoun refers to the subject.
    if (index > verb && isReporting([at(words, verb)], language) && subjectPronouns(language).has(word.key))
      return false
    const isBound =
      relativeWords(language).has(word.key) || (index > verb && reflexiveWords(language).has(word.key))
    return !isBound || index === start || index === end - 1
  })
}

/** Whether the clauses that depend on a verb have their verbs, too: `said a contract` and `said that in May` do not. */
function isComplete(sentence: TaggedRun, verb: number, end: number): boolean {
  const { words, tags, language } = sentence
  const own = tags.slice(0, end)
  const needed = Math.max(own.lastIndexOf('SCONJ'), isReporting([at(words, verb)], language) ? verb : -1)
  if (needed < verb) return true
  for (let index = needed + 1; index < end; index++) if (isFiniteVerb(sentence, index)) return true
  return false
}

/** Whether a clause is cut after the verb and a bare noun, which often belong together: `took aim at the government`. */
function isIdiom({ words, tags }: TaggedRun, verb: number, end: number): boolean {
  return end < words.length && end === verb + 2 && tags[end - 1] === 'NOUN'
}

/** Whether a clause ends within the next one, before its verb: `bridges were closed on Monday, and masons | from …`. */
function cutsCoordination(sentence: TaggedRun, verb: number, end: number): boolean {
  const { words, tags } = sentence
  const comma = (at: number) => at > verb + 1 && at < end && COMMA.test(gapBefore(sentence, at))
  const last = words.findLastIndex((_, index) => comma(index))
  if (last < 0 || tags[last] !== 'CCONJ') return false
  const hasVerb = (from: number, to: number) =>
    words.slice(from, to).some((_, offset) => isFiniteVerb(sentence, from + offset))
  // In `banned gas, oil, and wood after a fire`, the conjunction joins the items of a list.
  const isList = words.some((_, index) => index < last && comma(index))
  return !isList && !hasVerb(last, end) && hasVerb(end, words.length)
}

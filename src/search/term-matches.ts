import { at } from '../passage/at.ts'
import { findWords, type SearchableText } from '../passage/find-words.ts'
import type { Mark } from './mark.ts'
import type { QueryTerm } from './query.ts'

/** How well a word fits a term. The more, the better. */
export const FIT = {
  /** It begins with the term, or is another form of it. */
  related: 1,
  /** It is the term, folded. */
  folded: 2,
  /** It is the term as it was typed, except for its case. */
  exact: 3,
} as const

/** A word that was found. */
export interface TermMatch {
  readonly mark: Mark
  readonly fit: (typeof FIT)[keyof typeof FIT]
}

/**
 * Finds a term in a text.
 *
 * @param written The text.
 * @param text The same text, folded.
 * @param otherForms Words with the same stem.
 */
export function termMatches(
  written: string,
  text: SearchableText,
  term: QueryTerm,
  otherForms: readonly SearchableText[],
): readonly TermMatch[] {
  const matches: TermMatch[] = []
  for (const { first, last, isWhole } of findWords(text, term.text)) {
    const mark = { start: at(text.parts, first).start, end: at(text.parts, last).end }
    const possessor = isWhole ? mark : withoutPossessive(written, mark)
    const marked = written.slice(possessor.start, possessor.end).toLowerCase().normalize('NFC')
    if (isAbbreviation(term) && !/\./.test(marked) && written.slice(mark.start, mark.end) === marked) continue
    const isTerm = isWhole || (possessor !== mark && endsWith(term, text, last))
    matches.push({
      mark: possessor,
      fit: !isTerm ? FIT.related : marked === term.written ? FIT.exact : FIT.folded,
    })
  }
  for (const form of otherForms) {
    for (const { first, last, isWhole } of findWords(text, form)) {
      if (!isWhole) continue
      const mark = { start: at(text.parts, first).start, end: at(text.parts, last).end }
      matches.push({ mark, fit: FIT.related })
    }
  }
  return matches
}

/** Finds a phrase in a text: whole words. */
export function phraseMarks(text: SearchableText, phrase: SearchableText): readonly Mark[] {
  return Array.from(findWords(text, phrase)).flatMap(({ first, last, isWhole }) =>
    isWhole ? [{ start: at(text.parts, first).start, end: at(text.parts, last).end }] : [],
  )
}

/** Leaves out the ending of `Libya’s`. Returns the same mark if there is none. */
function withoutPossessive(written: string, mark: Mark): Mark {
  return /['’]s$/iu.test(written.slice(mark.start, mark.end)) ? { ...mark, end: mark.end - 2 } : mark
}

/** Whether a term was typed with points: `U.S.`, which is not `us`. */
function isAbbreviation({ written }: QueryTerm): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(written)
}

/** Whether a part is the last one of a term, with the ending of a possessive. */
function endsWith({ text: { parts } }: QueryTerm, text: SearchableText, last: number): boolean {
  return at(text.parts, last).form === `${at(parts, parts.length - 1).form}s`
}

import { isInitials, type WordRun } from '../phrases/word-run.ts'

/**
 * Finds the initials of a long name in a sentence: `the North Atlantic Treaty Organization or NATO is …`.
 *
 * @param start The index of the word with which the long name begins.
 * @returns The index of the word that consists of the initials; `undefined` if there is none.
 */
export function shortName({ text, words }: WordRun, start: number): number | undefined {
  let initials = ''
  for (const [index, word] of words.entries()) {
    if (index < start) continue
    const spelling = text.slice(word.start, word.end)
    const isShort = isInitials(spelling) && words[index - 1]?.wordClass === 'coordinator'
    if (isShort && initials.endsWith(spelling)) return index
    initials += /^\p{Lu}/u.exec(spelling)?.[0] ?? ''
  }
  return undefined
}

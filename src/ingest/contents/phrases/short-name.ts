import { isInitials, type WordRun } from './word-run.ts'

/**
 * Where a sentence goes on with the initials of a long name (`the North Atlantic Treaty Organization or NATO is …`): the
 * index of that word.
 *
 * @param start The index of the word with which the long name begins.
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

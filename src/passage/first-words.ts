/** In characters: enough to know a passage by. */
const LENGTH = 60

/** The first words of a text, to say which one is meant. */
export function firstWords(text: string): string {
  const characters = Array.from(text)
  if (characters.length <= LENGTH) return text
  return `${characters
    .slice(0, LENGTH)
    .join('')
    .replace(/\s\S*$/, '')}…`
}

/** In characters: enough to know a passage by. */
const MAX_CHARACTERS = 60

/** The first words of a text, to say which one is meant. */
export function firstWords(text: string): string {
  const characters = Array.from(text)
  if (characters.length <= MAX_CHARACTERS) return text
  return `${characters
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/\s\S*$/, '')}…`
}

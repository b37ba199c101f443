/** How much of a passage is enough to recognise it. */
const MAX_CHARACTERS = 60

/** Returns the first words of a text, to say which text is meant. */
export function firstWords(text: string): string {
  const characters = Array.from(text)
  if (characters.length <= MAX_CHARACTERS) return text
  return `${characters
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/\s\S*$/, '')}…`
}

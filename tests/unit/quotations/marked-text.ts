import fc from 'fast-check'

/** Quotation marks, similar characters, and parts of words. */
const CHARACTERS = [...'“”‘’„‚«»‹›「」『』"\'״ab好ش1 .,—(', '\u00a0', 'dogs’ ', '’90s ', '3.5" ']

/** Texts full of marks. */
export const markedText = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 40 })

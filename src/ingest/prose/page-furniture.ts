import { phrasesOfAll } from '../../languages/word-lists.ts'
import { readDate } from '../metadata/dates.ts'

const controls = new Set(phrasesOfAll('controlPhrases'))
/** The same text twice, as when a page shows a date once for readers and once for machines. */
const TWICE = /^(.{6,}?)\s*\1$/su

/** Whether a line only shows a date, once or twice, or is a link or button such as `Share this`. */
export function isPageFurniture(text: string): boolean {
  const once = TWICE.exec(text)?.[1] ?? text
  return controls.has(once.toLowerCase()) || readDate(once) !== undefined
}

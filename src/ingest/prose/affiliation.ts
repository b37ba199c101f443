import { isAgency } from './dateline/agencies.ts'

/** What follows the name of an agency below a byline: `Associated Press Writer`. */
const OFFICE = /^(?:\S+ ){0,2}(?:writers?|correspondents?|reporters?|editors?|staff|staff writers?)$/iu
const MAX_WORDS = 6

/** Whether a line below a byline says for whom the author works: `Associated Press Writer`, `Reuters`. */
export function isAffiliation(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > MAX_WORDS) return false
  if (isAgency(text)) return true
  return words.some((_, index) => {
    const [name, office] = [words.slice(0, index).join(' '), words.slice(index).join(' ')]
    return index > 0 && isAgency(name) && OFFICE.test(office)
  })
}

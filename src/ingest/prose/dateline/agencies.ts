import { phrasesOfAll } from '../../../languages/word-lists.ts'

/** The names of news agencies as they are in datelines, in lower case. */
const AGENCIES: ReadonlySet<string> = new Set(phrasesOfAll('agencyNames'))
const MAX_NAME_LENGTH = 24

/** Whether a text names an agency, or is a list with an agency in it: `Reuters`, `dpa/bb`, `AP, AFP`. */
export function isAgency(text: string): boolean {
  const name = text.trim().toLowerCase()
  if (AGENCIES.has(name)) return true
  return name.split(/[/,;]/u).some((part) => AGENCIES.has(part.trim()))
}

/** Returns the longest name of an agency with which a text begins or ends, for scripts without spaces: `北京時事`. */
export function agencyAtEdge(text: string): string | undefined {
  const edges = Array.from({ length: Math.min(text.length, MAX_NAME_LENGTH) }, (_, length) => [
    text.slice(-length - 1),
    text.slice(0, length + 1),
  ])
  return edges
    .reverse()
    .flat()
    .find((edge) => AGENCIES.has(edge.toLowerCase()))
}

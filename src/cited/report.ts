import { placeAt } from '../diagnostics/problem.ts'
import { printableJson, visible } from '../diagnostics/report.ts'
import { firstWords } from '../passage/first-words.ts'
import type { Passage } from '../passage/passage.ts'
import type { CheckedLink } from './check-links.ts'
import type { FormerNeighbours, NumberedEdition, Outcome } from './checked-target.ts'
import { wordsCompared } from './words-compared.ts'

/** A checked link in the form in which it is printed. */
export interface ReportedLink extends CheckedLink {
  readonly file: string
  /** Counts from 1, like `column`. */
  readonly line: number
  readonly column: number
}

/**
 * Adds file, line and column to checked links.
 *
 * @param file The path of the file.
 * @param text The text of the file.
 * @param links The checked links of the file.
 */
export function reported(file: string, text: string, links: readonly CheckedLink[]): readonly ReportedLink[] {
  return links.map((checked) => ({ file, ...placeAt(text, checked.link.offset), ...checked }))
}

/** Formats a list of checked links. The keys are the values of `npm run quotes -- check --format`. */
export const FORMATS = {
  /** For people. Many terminals turn `file:line:column` into a link. */
  text: (links: readonly ReportedLink[]): string => [...links.map(block), summary(links)].join('\n\n'),
  /** For programs: an array, described in `docs/quotes.md`. */
  json: (links: readonly ReportedLink[]): string =>
    printableJson(
      links.map(({ link, edition, place, ...checked }) => ({
        ...checked,
        link: link.address,
        ...(hasChanged(checked) && { changes: wordsCompared(checked.quoted, checked.present) }),
        ...(edition && { edition }),
        ...(place && { place }),
      })),
    ),
} as const

/** Counts the outcomes in words, for example `5 quotations: 2 stand, 1 moved, 1 reworded, 1 removed`. */
export function summary(links: readonly Pick<ReportedLink, 'outcome'>[]): string {
  const counts = Object.entries(IN_SUMMARY)
    .map(([outcome, words]) => ({
      words,
      count: links.filter((checked) => checked.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words: [one, many], count }) => `${count} ${count === 1 ? one : many}`)
  if (counts.length === 0) return 'No quotations'
  return `${links.length} ${links.length === 1 ? 'quotation' : 'quotations'}: ${counts.join(', ')}`
}

/** How each outcome is worded for one quotation, and for several. */
const IN_SUMMARY: Readonly<Record<Outcome, readonly [one: string, many: string]>> = {
  stands: ['stands', 'stand'],
  moved: ['moved', 'moved'],
  corrected: ['corrected since', 'corrected since'],
  reworded: ['reworded', 'reworded'],
  removed: ['removed', 'removed'],
  'never-stood': ['never stood', 'never stood'],
  'no-article': ['without an article', 'without an article'],
}

function block(checked: ReportedLink): string {
  const { file, line, column, outcome, isGuess, slug } = checked
  return [
    `${file}:${line}:${column}  ${outcome}${isGuess ? ' (a guess)' : ''}  ${slug}`,
    ...rowsOf(checked).map(([label, text]) => `  ${label.padEnd(8)}  ${text}`),
  ]
    .map((row) => visible(row).replaceAll('\n', '\\u{000A}'))
    .join('\n')
}

function rowsOf(checked: ReportedLink): readonly (readonly [label: string, text: string])[] {
  const { outcome, isGuess, quoted, present, passage, edition, place, link } = checked
  const rows: readonly (readonly [label: string, text: string | undefined])[] = [
    ['quoted', quoted],
    ['present', hasChanged(checked) ? present : undefined],
    ['changes', hasChanged(checked) ? wordsCompared(checked.quoted, checked.present) : undefined],
    ['edition', edition && inWords(edition)],
    ['place', outcome === 'moved' && passage ? `passage ${passage}` : place && placeInWords(place)],
    ['note', isGuess ? 'No edition has the quoted words; this is the most similar text.' : NOTES[outcome]],
    ['link', outcome === 'never-stood' || outcome === 'no-article' ? link.address : undefined],
  ]
  return rows.filter((row): row is readonly [string, string] => row[1] !== undefined)
}

const NOTES: Readonly<Partial<Record<Outcome, string>>> = {
  corrected: 'The link names only the passage, so it may quote either wording.',
  'never-stood': 'No known edition has these words there. The link was changed, or is older than the ledger.',
  'no-article': 'The site has no article at this address.',
}

/** Whether there are two wordings to compare. */
function hasChanged<Checked extends Pick<ReportedLink, 'quoted' | 'present' | 'outcome'>>(
  checked: Checked,
): checked is Checked & { readonly quoted: string; readonly present: string } {
  const { outcome, quoted, present } = checked
  return (outcome === 'reworded' || outcome === 'corrected') && quoted !== undefined && present !== undefined
}

function inWords({ number, date }: NumberedEdition): string {
  return date === undefined ? String(number) : `${number}, of ${date}`
}

/** Says where removed words were, for example `between k3x9 “The deal holds” and m2p8 “Talks go on”`. */
export function placeInWords({ within, after, before }: FormerNeighbours): string {
  const name = ({ id, text }: Passage) => `${id} “${firstWords(text)}”`
  if (within) return `in ${name(within)}`
  if (after && before) return `between ${name(after)} and ${name(before)}`
  if (after) return `at the end, after ${name(after)}`
  return before ? `at the beginning, before ${name(before)}` : 'in an article that now has no passages'
}

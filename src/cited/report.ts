import { placeAt } from '../diagnostics/problem.ts'
import { printableJson, visible } from '../diagnostics/report.ts'
import { firstWords } from '../passage/first-words.ts'
import type { Passage } from '../passage/passage.ts'
import type { LinkedQuotation } from './check-links.ts'
import type { FormerNeighbours, Outcome, QuotedEdition } from './checked-quotation.ts'
import { wordsCompared } from './words-compared.ts'

/** A quotation as it is printed. */
export interface ReportedQuotation extends LinkedQuotation {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
}

/** The quotations of a file with their places in its text. */
export function reported(
  file: string,
  text: string,
  quotations: readonly LinkedQuotation[],
): readonly ReportedQuotation[] {
  return quotations.map((quotation) => ({ file, ...placeAt(text, quotation.link.offset), ...quotation }))
}

/** The ways to print quotations, by the name that `npm run quotes -- check --format` takes. */
export const FORMATS = {
  /** For people. A terminal makes `file:line:column` a link. */
  text: (quotations: readonly ReportedQuotation[]): string =>
    [...quotations.map(block), summary(quotations)].join('\n\n'),
  /** For programs: a list. */
  json: (quotations: readonly ReportedQuotation[]): string =>
    printableJson(
      quotations.map(({ link, edition, place, ...quotation }) => ({
        ...quotation,
        link: link.address,
        ...(hasChanged(quotation) && { changes: wordsCompared(quotation.quoted, quotation.present) }),
        ...(edition && { edition }),
        ...(place && { place }),
      })),
    ),
} as const

/** How many of each there are: `5 quotations: 2 stand, 1 moved, 1 reworded, 1 removed`. */
export function summary(quotations: readonly Pick<ReportedQuotation, 'outcome'>[]): string {
  const counts = Object.entries(IN_SUMMARY)
    .map(([outcome, words]) => ({
      words,
      count: quotations.filter((quotation) => quotation.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words: [one, many], count }) => `${count} ${count === 1 ? one : many}`)
  if (counts.length === 0) return 'No quotations'
  return `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'}: ${counts.join(', ')}`
}

/** Of one and of several. */
const IN_SUMMARY: Readonly<Record<Outcome, readonly [one: string, many: string]>> = {
  stands: ['stands', 'stand'],
  moved: ['moved', 'moved'],
  corrected: ['corrected since', 'corrected since'],
  reworded: ['reworded', 'reworded'],
  removed: ['removed', 'removed'],
  'never-stood': ['never stood', 'never stood'],
  'no-article': ['without an article', 'without an article'],
}

function block(quotation: ReportedQuotation): string {
  const { file, line, column, outcome, isGuess, slug } = quotation
  return [
    `${file}:${line}:${column}  ${outcome}${isGuess ? ' (a guess)' : ''}  ${slug}`,
    ...rowsOf(quotation).map(([label, text]) => `  ${label.padEnd(8)}  ${text}`),
  ]
    .map((row) => visible(row).replaceAll('\n', '\\u{000A}'))
    .join('\n')
}

function rowsOf(quotation: ReportedQuotation): readonly (readonly [label: string, text: string])[] {
  const { outcome, isGuess, quoted, present, passage, edition, place, link } = quotation
  const rows: readonly (readonly [label: string, text: string | undefined])[] = [
    ['quoted', quoted],
    ['present', hasChanged(quotation) ? present : undefined],
    ['changes', hasChanged(quotation) ? wordsCompared(quotation.quoted, quotation.present) : undefined],
    ['edition', edition && inWords(edition)],
    ['place', outcome === 'moved' && passage ? `passage ${passage}` : place && placeInWords(place)],
    ['note', isGuess ? 'No edition had these words; these are the most alike.' : NOTES[outcome]],
    ['link', outcome === 'never-stood' || outcome === 'no-article' ? link.address : undefined],
  ]
  return rows.filter((row): row is readonly [string, string] => row[1] !== undefined)
}

const NOTES: Readonly<Partial<Record<Outcome, string>>> = {
  corrected: 'The link names the passage alone: its words can be those of either wording.',
  'never-stood': 'No known edition had such words there: the link was changed, or is older than the ledger.',
  'no-article': 'The site has no article of this address.',
}

/** Whether there are two wordings to compare. */
function hasChanged<Quotation extends Pick<ReportedQuotation, 'quoted' | 'present' | 'outcome'>>(
  quotation: Quotation,
): quotation is Quotation & { readonly quoted: string; readonly present: string } {
  const { outcome, quoted, present } = quotation
  return (outcome === 'reworded' || outcome === 'corrected') && quoted !== undefined && present !== undefined
}

function inWords({ number, date }: QuotedEdition): string {
  return date === undefined ? String(number) : `${number}, of ${date}`
}

/** Where removed words stood, by the passages that stand there now. */
export function placeInWords({ within, after, before }: FormerNeighbours): string {
  const name = ({ id, text }: Passage) => `${id} “${firstWords(text)}”`
  if (within) return `in ${name(within)}`
  if (after && before) return `between ${name(after)} and ${name(before)}`
  if (after) return `at the end, behind ${name(after)}`
  return before ? `at the beginning, before ${name(before)}` : 'in an article that has no passages now'
}

import {
  COLONS,
  COMMAS,
  ELLIPSIS,
  EXCLAMATION_MARKS,
  FULL_STOPS,
  QUESTION_MARKS,
  SEMICOLONS,
} from '../../languages/characters.ts'
import { at } from '../../passage/at.ts'
import { pairMarks } from './pair-marks.ts'
import { type Mark, readMarks } from './read-marks.ts'

/** Words in quotation marks. */
export interface Quotation {
  /** One a paragraph: a long quotation opens its marks again in each, and closes them in the last. */
  readonly pieces: readonly QuotationPiece[]
}

/** What a paragraph has of a quotation: the words inside of its marks, without white space at their edges. */
export interface QuotationPiece {
  /** Which paragraph, counted from 0. */
  readonly paragraph: number
  /** In UTF-16 code units of the paragraph's text. */
  readonly start: number
  readonly end: number
}

/** A quotation that stands open at the end of a paragraph. */
interface OpenQuotation {
  /** Those of the paragraphs before; this paragraph's is added when it is clear that it is one. */
  readonly pieces: QuotationPiece[]
  readonly paragraph: number
  readonly opening: Mark
}

/** What leads in speech; a dash does not, it parts any words. */
const LEAD_IN = new RegExp(
  `[${COMMAS}${COLONS}${SEMICOLONS}${FULL_STOPS}${EXCLAMATION_MARKS}${QUESTION_MARKS}${ELLIPSIS}]$`,
  'u',
)

/**
 * Finds the words of a text that stand in quotation marks, also within each other. Where no mark closes a quotation, it
 * goes on in the next paragraph if that opens it again. If not, it runs to the end of its paragraph where it begins that
 * or follows punctuation: its closing mark was forgotten. Anywhere else there is none.
 *
 * Linear in the length of the text.
 *
 * @param paragraphs Texts that follow one another.
 * @param language BCP 47 tag.
 * @returns In the order in which they begin. Of two pieces in a paragraph one is within the other, or they are apart.
 */
export function findQuotations(paragraphs: readonly string[], language: string): readonly Quotation[] {
  const found: QuotationPiece[][] = []
  let open: readonly OpenQuotation[] = []

  paragraphs.forEach((text, paragraph) => {
    const marks = readMarks(text, language)
    if (text.trim() === '' || (marks.length === 0 && open.length === 0)) return
    const reopened =
      open.length > 0 ? reopenedBy(leadingMarks(text, marks), open) : new Map<Mark, OpenQuotation>()
    runOn(open, new Set(reopened.values()))
    const next: OpenQuotation[] = []
    for (const { opening, closing } of pairMarks(marks, reopened.size)) {
      const pieces = reopened.get(opening)?.pieces ?? begin()
      if (closing) addPiece(pieces, paragraph, opening.index + 1, closing.index)
      else next.push({ pieces, paragraph, opening })
    }
    open = next
  })
  runOn(open, new Set())
  return found.filter((pieces) => pieces.length > 0).map((pieces) => ({ pieces }))

  function begin(): QuotationPiece[] {
    const pieces: QuotationPiece[] = []
    found.push(pieces)
    return pieces
  }

  function addPiece(pieces: QuotationPiece[], paragraph: number, from: number, to?: number): void {
    const words = at(paragraphs, paragraph).slice(from, to)
    const start = from + words.length - words.trimStart().length
    if (words.trim() !== '') pieces.push({ paragraph, start, end: start + words.trim().length })
  }

  function runOn(quotations: readonly OpenQuotation[], reopened: ReadonlySet<OpenQuotation>): void {
    for (const quotation of quotations) {
      const { pieces, paragraph, opening } = quotation
      const isMeant = reopened.has(quotation) || isUnfinished(opening, at(paragraphs, paragraph))
      if (isMeant) addPiece(pieces, paragraph, opening.index + 1)
    }
  }
}

/** The marks with which a text begins. */
function leadingMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const endOf = (mark: Mark | undefined) => (mark ? mark.index + 1 : 0)
  const count = marks.findIndex((mark, at) => text.slice(endOf(marks[at - 1]), mark.index).trim() !== '')
  return count < 0 ? marks : marks.slice(0, count)
}

/** Which quotation each of the leading marks opens again: the outermost first. French and Spanish do it with `»`, too. */
function reopenedBy(
  leading: readonly Mark[],
  open: readonly OpenQuotation[],
): ReadonlyMap<Mark, OpenQuotation> {
  const reopened = new Map<Mark, OpenQuotation>()
  for (const quotation of open) {
    const mark = leading[reopened.size]
    if (mark?.family === quotation.opening.family && mark.facing !== 'closing') reopened.set(mark, quotation)
  }
  return reopened
}

/** Whether a quotation that nothing closes is one whose mark was forgotten at the end of its paragraph. */
function isUnfinished({ family, facing, index }: Mark, paragraph: string): boolean {
  if (family === 'single') return false
  const before = paragraph.slice(0, index).trimEnd()
  const isSurelyOpening = facing === 'opening' || facing === 'mostly opening'
  return before === '' || (isSurelyOpening && LEAD_IN.test(before))
}

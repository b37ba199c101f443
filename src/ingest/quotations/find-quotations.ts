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
  /** One for each paragraph. A long quotation repeats its opening mark in each, and is closed only in the last. */
  readonly pieces: readonly QuotationPiece[]
}

/** The part of a quotation in one paragraph: the words between the marks, without white space at the ends. */
export interface QuotationPiece {
  /** The index of the paragraph. */
  readonly paragraph: number
  /** Where the words begin and end, in UTF-16 code units of the paragraph's text. */
  readonly start: number
  readonly end: number
}

/** A quotation that is still open at the end of a paragraph. */
interface OpenQuotation {
  /** The pieces in earlier paragraphs. The piece in this paragraph is added once we know whether it is quoted. */
  readonly pieces: QuotationPiece[]
  readonly paragraph: number
  readonly opening: Mark
}

/** Punctuation that introduces speech. Dashes are not included, because they can precede any words. */
const LEAD_IN = new RegExp(
  `[${COMMAS}${COLONS}${SEMICOLONS}${FULL_STOPS}${EXCLAMATION_MARKS}${QUESTION_MARKS}${ELLIPSIS}]$`,
  'u',
)

/**
 * Finds the quotations in a text, including quotations within quotations.
 *
 * A quotation without a closing mark continues in the next paragraph if that paragraph begins with its opening mark.
 * Otherwise the closing mark was probably forgotten: the quotation extends to the end of its paragraph if it begins the
 * paragraph or follows punctuation. Anywhere else, the unclosed mark is ignored.
 *
 * Takes time linear in the length of the text.
 *
 * @param paragraphs The texts of consecutive paragraphs.
 * @param language BCP 47 tag.
 * @returns The quotations in the order in which they begin. Two pieces in a paragraph are nested or do not overlap.
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

/** Returns the marks at the beginning of a text, before its first word. */
function leadingMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const endOf = (mark: Mark | undefined) => (mark ? mark.index + 1 : 0)
  const count = marks.findIndex((mark, at) => text.slice(endOf(marks[at - 1]), mark.index).trim() !== '')
  return count < 0 ? marks : marks.slice(0, count)
}

/**
 * Returns the open quotation that each leading mark continues, the outermost first. French and Spanish also use `»` for
 * that.
 */
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

/** Whether the closing mark of an unclosed quotation was probably forgotten at the end of the paragraph. */
function isUnfinished({ family, facing, index }: Mark, paragraph: string): boolean {
  if (family === 'single') return false
  const before = paragraph.slice(0, index).trimEnd()
  const isSurelyOpening = facing === 'opening' || facing === 'mostly opening'
  return before === '' || (isSurelyOpening && LEAD_IN.test(before))
}

import type { Mark } from './read-marks.ts'

/** The two marks of a quotation. */
export interface Pair {
  readonly opening: Mark
  /** `undefined` if the quotation is still open at the end of the paragraph. */
  readonly closing: Mark | undefined
}

/** Quotations are not nested deeper than this. If more marks are open, the outermost was a mistake. */
const MAX_DEPTH = 8

/**
 * Pairs the marks of a paragraph. A mark can close any mark of its family (`„so"`), because articles mix conventions
 * and use wrong marks.
 *
 * Marks without a partner are ignored, except an opening mark after which no other of its family opens: that quotation
 * is still open at the end. If another one opens later, we cannot tell which of the two lacks its closing mark.
 *
 * @param reopened The number of marks at the beginning that continue a quotation: they open, whatever they look like.
 * @returns The pairs in the order of their opening marks. Two pairs are nested or do not overlap.
 */
export function pairMarks(marks: readonly Mark[], reopened: number): readonly Pair[] {
  const opened: Mark[] = []
  const closing = new Map<Mark, Mark>()
  const open: Mark[] = []
  marks.forEach((mark, index) => {
    const partner = mark.closes && index >= reopened ? partnerOf(mark, open) : undefined
    if (partner) {
      closing.set(partner, mark)
      open.length = open.indexOf(partner)
    } else if (mark.opens || index < reopened) {
      opened.push(mark)
      if (open.push(mark) > MAX_DEPTH) open.shift()
    }
  })
  const unclosed = new Set(
    open.filter((mark) => mark === open.find(isAkin(mark)) && mark === opened.findLast(isAkin(mark))),
  )
  return opened
    .filter((mark) => closing.has(mark) || unclosed.has(mark))
    .map((opening) => ({ opening, closing: closing.get(opening) }))
}

/**
 * Returns the mark that another one closes: the innermost open mark of its family. A single mark may be an apostrophe,
 * so it cannot close a quotation around another open mark. A doubtful mark cannot close the outermost of its family.
 */
function partnerOf(mark: Mark, open: readonly Mark[]): Mark | undefined {
  const partner = open.findLast(isAkin(mark))
  if (mark.family === 'single' && partner !== open.at(-1)) return undefined
  return mark.isDoubtful && partner === open.find(isAkin(mark)) ? undefined : partner
}

function isAkin({ family }: Mark): (mark: Mark) => boolean {
  return (mark) => mark.family === family
}

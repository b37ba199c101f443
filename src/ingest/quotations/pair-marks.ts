import type { Mark } from './read-marks.ts'

/** The marks around a quotation. */
export interface Pair {
  readonly opening: Mark
  /** Nothing where it stands open at the end of the paragraph. */
  readonly closing: Mark | undefined
}

/** Nobody quotes deeper; of more marks that stand open, the outermost is taken for a slip. */
const MAX_DEPTH = 8

/**
 * Finds which marks of a paragraph belong together. A mark closes any of its family (`„so"`): articles mix conventions,
 * and set the wrong marks. One that closes nothing marks nothing, nor does one that is not closed where another of its
 * family is opened later: nobody knows before which of them a closing mark was forgotten.
 *
 * @param reopened How many of the first marks open, whatever they look like.
 * @returns In the order of the opening marks. Of two pairs one is within the other, or they are apart.
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

/** What a mark closes: the innermost of its family. A single mark, which may be an apostrophe, closes nothing else with it. */
function partnerOf(mark: Mark, open: readonly Mark[]): Mark | undefined {
  const partner = open.findLast(isAkin(mark))
  if (mark.family === 'single' && partner !== open.at(-1)) return undefined
  return mark.isDoubtful && partner === open.find(isAkin(mark)) ? undefined : partner
}

function isAkin({ family }: Mark): (mark: Mark) => boolean {
  return (mark) => mark.family === family
}

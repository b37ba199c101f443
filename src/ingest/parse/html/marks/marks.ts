import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { LeftOutReason } from '../../parsed.ts'
import { bodyOf } from '../blocks/body.ts'
import { type Marks, reasonsOf } from '../blocks/reasons.ts'
import { collapsedCells } from '../visibility/collapsed-columns.ts'
import { archiveToolbars } from './archives.ts'
import { editorsComments } from './comments.ts'
import { buttons } from './controls.ts'
import { copiesOf } from './copies.ts'
import { formulaParts } from './formulas.ts'
import { invitations } from './invitations.ts'
import { wikiControls, wikiSurroundings } from './wikis.ts'

/** What holds so much of a page's text is its article, whatever its class says. */
const MAX_SHARE = 0.5
/** A box can be longer than the article beside it, but not as long as this. */
const MIN_ARTICLE_LENGTH = 1000

/**
 * Finds what stands in pages besides texts: toolbars of archives, controls of wikis, invitations, comments of editors, and
 * copies of words.
 */
export function marksOf(page: Root): Marks {
  const hidden = reasonsOf(page, new Map())
  const formulas = formulaParts(page)
  const found: readonly (readonly [LeftOutReason, readonly Element[]])[] = [
    ['control', [...buttons(page), ...wikiControls(page)]],
    ['hidden', [...collapsedCells(page), ...formulas.hidden]],
    ['site-text', wikiSurroundings(page)],
    ['invitation', invitations(page)],
    ['comment', editorsComments(page)],
    ['copy', [...copiesOf(page, (element) => !hidden.has(element)), ...formulas.copies]],
    ['archive-toolbar', archiveToolbars(page)],
  ]
  const most = Math.max(textOf(bodyOf(page)).length * MAX_SHARE, MIN_ARTICLE_LENGTH)
  const marks = new Map<Element, LeftOutReason | 'shown'>()
  for (const [reason, elements] of found) {
    for (const element of elements) {
      if (textOf(element).length <= most) marks.set(element, reason)
    }
  }
  for (const element of formulas.read) marks.set(element, 'shown')
  return marks
}

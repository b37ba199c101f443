import type { Element, Root } from 'hast'
import type { LeftOutReason } from '../../parsed.ts'
import { isHidden, VISIBLE, type Visibility, visibilityIn } from '../visibility/hidden.ts'

/** Why elements are left out, whatever is chosen for the article. Elements that may be kept are not in it. */
export type Reasons = ReadonlyMap<Element, LeftOutReason>

/** What each element of a page is left out for, or `shown` for one that is read although it would be hidden. */
export type Marks = ReadonlyMap<Element, LeftOutReason | 'shown'>

/** Elements whose words are not part of a text. */
const BY_TAG: Readonly<Record<string, LeftOutReason | undefined>> = {
  optgroup: 'control',
  option: 'control',
  select: 'control',
  svg: 'drawing',
  textarea: 'control',
}

/**
 * Returns why elements of a page are left out: because of a mark, because readers do not see them, or because their words
 * are not part of a text. A reason applies to everything in an element, unless that is marked as shown.
 */
export function reasonsOf(page: Root, marks: Marks): Reasons {
  const reasons = new Map<Element, LeftOutReason>()
  judge(page, VISIBLE, undefined)
  return reasons

  function judge(parent: Root | Element, around: Visibility, inherited: LeftOutReason | undefined) {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const mark = marks.get(child)
      const visibility = mark === 'shown' ? VISIBLE : visibilityIn(child, around)
      const stated = mark === 'shown' ? undefined : (inherited ?? mark ?? BY_TAG[child.tagName])
      const reason = stated ?? (isHidden(visibility) ? 'hidden' : undefined)
      if (reason) reasons.set(child, reason)
      judge(child, visibility, stated)
    }
  }
}

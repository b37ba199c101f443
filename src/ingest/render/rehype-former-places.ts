import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { formerPlace } from '../../passage/history/former-place.ts'
import { type History, passagesOf, presentId, textAt } from '../../passage/history/history.ts'
import { elementsOf } from '../hast/elements.ts'

/**
 * Gives every id that the article ever had a place: the id of a merged passage in the one that it is part of, that of a
 * removed passage where it stood, that of a renamed heading at its section. A link to it leads there without script.
 *
 * Reads `file.data.history`.
 */
export const rehypeFormerPlaces: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { history, headings = [] } = file.data
  // Before its first correction, an article has no former place.
  if (!history || (history.editions.length < 2 && history.headings.length === headings.length)) return
  const taken = new Set(headings.map(({ id }) => id))
  const former = [
    ...placesOfPassages(history),
    ...history.headings.flatMap(({ id, passage }) => {
      const place = taken.has(id) ? undefined : placeOf(history, passage)
      return place === undefined ? [] : [{ id, place }]
    }),
  ]
  if (former.length === 0) return
  const passages = elementsOf(tree).filter(({ properties }) => properties.dataPassage !== undefined)
  for (const { id, place } of former.reverse()) {
    const passage = passages[Math.min(place, passages.length - 1)]
    const anchor = h('span', { id, dataGenerated: '', dataFormer: '' })
    if (place < passages.length) passage?.children.unshift(anchor)
    else passage?.children.push(anchor)
  }
}

/** Where each passage stood that is no more, by the index of the present one that stands there. */
function placesOfPassages(history: History): readonly { readonly id: string; readonly place: number }[] {
  const present = new Set(history.editions.at(-1)?.passages.split(' '))
  return history.passages
    .filter(({ id }) => !present.has(id))
    .flatMap(({ id }) => {
      const place = placeOf(history, id)
      return place === undefined ? [] : [{ id, place }]
    })
}

/** The index of the present passage that stands where a passage stands or stood; their number, behind all of them. */
function placeOf(history: History, id: string): number | undefined {
  const present = passagesOf(history, history.editions.length)
  const target = presentId(history, id)
  if (target !== undefined) return present.findIndex((passage) => passage.id === target)
  const record = history.passages.find((passage) => passage.id === id)
  const edition = history.editions.findLastIndex(({ passages }) => passages.split(' ').includes(id)) + 1
  const earlier = passagesOf(history, edition)
  const index = earlier.findIndex((passage) => passage.id === id)
  if (index < 0 || textAt(record, edition) === undefined) return undefined
  const point = { passage: index, offset: 0 }
  const place = formerPlace(present, history, earlier, { start: point, end: point })
  return 'within' in place ? place.within : (place.before ?? present.length)
}

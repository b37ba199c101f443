import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { formerPlace } from '../../passage/history/former-place.ts'
import { type History, passagesOf, presentId, textAt } from '../../passage/history/history.ts'
import { latestCorrections } from '../../permalinks/corrections.ts'
import { elementsOf } from '../hast/elements.ts'

/**
 * Adds an anchor for every id that the article once had, so that old links work without a script. The anchor of a
 * merged passage is in the passage that contains it now, that of a removed passage where the passage was, unless
 * `rehypeCorrections` adds its words there, and that of a renamed heading at its section.
 *
 * Reads `file.data.history`.
 */
export const rehypeFormerPlaces: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { history, headings = [] } = file.data
  // Before its first correction, an article has no former ids, unless headings were renamed.
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

/** Returns the former passages, each with the index of the present passage in its place. */
function placesOfPassages(history: History): readonly { readonly id: string; readonly place: number }[] {
  const present = new Set(history.editions.at(-1)?.passages.split(' '))
  // The words of these passages are in a disclosure, which has their id.
  const disclosed = new Set(
    latestCorrections(history).removed.flatMap(({ id, isMerged }) => (isMerged ? [] : id)),
  )
  return history.passages
    .filter(({ id }) => !present.has(id) && !disclosed.has(id))
    .flatMap(({ id }) => {
      const place = placeOf(history, id)
      return place === undefined ? [] : [{ id, place }]
    })
}

/**
 * Returns the index of the present passage in the place of a passage. After the last passage, it is the number of
 * passages.
 */
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

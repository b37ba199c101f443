import type { Element, ElementContent, Parents, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { foreignDirection } from '../../languages/detect/passages.ts'
import { shownParts } from '../../passage/compare/shown-parts.ts'
import type { WordPart } from '../../passage/compare/word-parts.ts'
import { latestCorrections } from '../../permalinks/corrections.ts'

/** Options of `rehypeCorrections`. */
export interface CorrectionsOptions {
  /** Returns the label of a disclosure. `date` is the date of the edition, in ISO 8601, if it has one. */
  readonly label: (change: 'corrected' | 'removed', date: string | undefined) => string
  /** BCP 47 tag of the labels. */
  readonly language: string
}

/** Elements that can contain a disclosure. For other elements it is added after them. */
const HOLDS_BLOCKS = /^(?:li|td|th|dt|dd|div|blockquote|figcaption)$/

/**
 * Adds a disclosure with the earlier wording to each corrected passage, and one where a passage was removed. It has
 * only the wording before the last correction, so that the page does not grow with the number of editions. The words of
 * a removed passage have its id, so that a link to it opens the disclosure.
 *
 * Reads `file.data.history`.
 */
export const rehypeCorrections: Plugin<[CorrectionsOptions], Root> =
  ({ label, language }) =>
  (tree: Root, file: VFile) => {
    const { history } = file.data
    // The passages around it have the language of the article.
    const labelled = { label, language: language === file.data.language ? undefined : language }
    if (!history || history.editions.length < 2) return
    const { corrected, removed } = latestCorrections(history)
    if (corrected.size === 0 && removed.length === 0) return
    const directionWithin = (parts: readonly WordPart[]) =>
      foreignDirection(parts.map(({ text }) => text).join(''), file.data.language ?? 'und')
    const removedAfter = Map.groupBy(removed, ({ after }) => after)
    const removals = (after: string | undefined) =>
      (removedAfter.get(after) ?? []).map(({ id, date, parts, isMerged }) => {
        // Browsers open the disclosure that holds the target of a link.
        const former = isMerged ? {} : { id, dataFormer: '' }
        const properties = { ...former, dir: directionWithin(parts) }
        return disclosure('removed', date, h('p', properties, earlierWords('removed', parts)), labelled)
      })
    const visit = (parent: Parents) => {
      parent.children = parent.children.flatMap((child): ElementContent[] => {
        if (child.type !== 'element') return [child as ElementContent]
        const inHeading = passageWithin(child)
        // A heading cannot contain a disclosure. Those for its words are added after it.
        if (inHeading === undefined) visit(child)
        const id = child.properties.dataPassage === undefined ? inHeading : String(child.properties.id)
        if (id === undefined) return [child]
        const correction = corrected.get(id)
        const notes = [
          ...(correction
            ? [
                disclosure(
                  'corrected',
                  correction.date,
                  h(
                    'p',
                    { dir: directionWithin(correction.parts) },
                    earlierWords('corrected', correction.parts),
                  ),
                  labelled,
                ),
              ]
            : []),
          ...removals(id),
        ]
        if (!HOLDS_BLOCKS.test(child.tagName)) return [child, ...notes]
        child.children.push(...notes)
        return [child]
      })
    }
    visit(tree)
    tree.children = [...removals(undefined), ...tree.children]
  }

/** Returns the id of the passage within a heading. */
function passageWithin(heading: Element): string | undefined {
  const [words] = heading.children
  if (headingRank(heading) === undefined || words?.type !== 'element') return undefined
  return words.properties.dataPassage !== undefined ? String(words.properties.id) : undefined
}

type Change = 'corrected' | 'removed'

function disclosure(
  change: Change,
  date: string | undefined,
  words: Element,
  { label, language }: Pick<CorrectionsOptions, 'label'> & { readonly language: string | undefined },
): Element {
  return h('details', { dataGenerated: '', dataCorrection: change }, [
    h('summary', { lang: language }, label(change, date)),
    words,
  ])
}

function earlierWords(change: Change, parts: readonly WordPart[]): (Element | string)[] {
  return shownParts(parts, 'earlier').map(({ kind, text }) =>
    kind === 'deleted' && change === 'corrected' ? h('del', text) : text,
  )
}

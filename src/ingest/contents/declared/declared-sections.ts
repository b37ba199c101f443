import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { type Problem, report } from '../../../diagnostics/problem.ts'
import type { RuleId } from '../../../diagnostics/rules.ts'
import { firstWords } from '../../../passage/first-words.ts'
import { foldedText } from '../../../passage/fold.ts'
import type { Ledger } from '../../../permalinks/ledger.ts'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { placeOf } from '../../metadata/places.ts'
import { blockText } from '../../prose/block-texts.ts'
import { formerPassage } from './former-passage.ts'

/** The blocks at which the declared sections begin, each with its declared heading, if it has one. */
export type DeclaredSections = ReadonlyMap<RootContent, string | undefined>

/** A block with its text folded for comparison. */
interface FoldedBlock {
  readonly block: RootContent
  readonly folded: string
}

/**
 * Finds the blocks at which the sections of a sidecar begin, by their first words. Styles of quotation marks, dashes
 * and white space do not matter. Reports each section whose block is missing, unclear or already taken.
 *
 * @param blocks The blocks of the article, including the author's headings.
 * @param ledger Used to say in the report what happened to a missing passage.
 * @param file The sidecar, which the reports go to.
 * @returns `undefined` if no sections are declared.
 */
export function declaredSections(
  { headings, places }: SidecarMetadata,
  blocks: readonly RootContent[],
  ledger: Ledger | undefined,
  file: VFile | undefined,
): DeclaredSections | undefined {
  if (!headings || !file) return undefined
  const folded = blocks.map((block): FoldedBlock => ({ block, folded: foldedText(blockText(block)) }))
  const sections = new Map<RootContent, string | undefined>()
  for (const [index, { at, heading }] of headings.entries()) {
    const place = placeOf(places, ['headings', index, 'at'])
    const complain = (ruleId: RuleId, problem: Problem) => report(file, ruleId, { ...problem, place })
    const found = blocksAt(at, folded)
    const [only, second] = found
    if (!only) complain('lost-section', lost(at, folded, ledger))
    else if (second) {
      complain('unclear-section', { found: `${found.length} passages begin with “${firstWords(at)}”` })
    } else if (only.type === 'heading') {
      complain('authors-heading', { found: `“${firstWords(blockText(only))}” is a heading of the author` })
    } else if (sections.has(only)) {
      complain('unclear-section', {
        found: `Another section begins at “${firstWords(at)}”, too`,
        remedy: 'Remove one of the two.',
      })
    } else sections.set(only, heading)
  }
  return sections
}

/**
 * Returns the blocks that begin with certain words. Headings are returned only if no other block does, because a
 * heading often has the first words of its section.
 */
function blocksAt(at: string, blocks: readonly FoldedBlock[]): readonly RootContent[] {
  const found = blocks.filter(({ folded }) => beginsWith(folded, at)).map(({ block }) => block)
  const others = found.filter(({ type }) => type !== 'heading')
  return others.length > 0 ? others : found
}

/** An ellipsis at the end is ignored: the words may have been copied from a message, which shortens them. */
function beginsWith(folded: string, at: string): boolean {
  return folded.startsWith(foldedText(at.replace(/(?:…|\.{3})$/u, '')))
}

function lost(at: string, blocks: readonly FoldedBlock[], ledger: Ledger | undefined): Problem {
  const words = firstWords(at)
  const texts = blocks.map(({ block }) => blockText(block))
  const former = ledger && formerPassage(ledger, (text) => beginsWith(foldedText(text), at), texts)
  if (former?.now !== undefined) {
    const now = firstWords(former.now)
    return {
      found: `The passage that began with “${words}” was changed, and begins with “${now}” now`,
      remedy: 'Copy its first words as they are now, or remove the section from headings:.',
    }
  }
  if (former) {
    const there =
      former.behind === undefined ? 'the article ends there' : `“${firstWords(former.behind)}” stands there`
    return {
      found: `The passage that began with “${words}” was removed; ${there} now`,
      remedy: 'Let the section begin at another passage, or remove it from headings:.',
    }
  }
  const around = blocks.findIndex(({ folded }) => folded.includes(foldedText(at)))
  const within = texts[around]
  return {
    found: `No passage begins with “${words}”${within === undefined ? '' : `; the words stand in the one that begins with “${firstWords(within)}”`}`,
  }
}

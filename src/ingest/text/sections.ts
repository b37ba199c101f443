import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { isAgency } from '../dateline/agencies.ts'
import { looksLikeCredit } from './credits.ts'
import { headingOf, looksLikeSection } from './headings.ts'
import { readHeadLine } from './labels.ts'
import { columnsOf } from './lines.ts'
import { endsSentence, endsWithStop, goesOn, isAllCapitals } from './signs.ts'

/** What is shorter may be an item of a list whose markers were lost. */
const NARROWEST_PARAGRAPH = 90

/**
 * Finds the section lines among paragraphs: a short line that stands alone, is no sentence, follows something that is
 * finished and leads to a paragraph or a list. Where one sign is missing it stays a paragraph.
 *
 * @param summary The standfirst, which looks like one, too.
 */
export function withSections(blocks: readonly RootContent[], summary: string | undefined): RootContent[] {
  return blocks.map((block, index) => {
    const text = lineOf(block)
    if (text === undefined || text === summary || !looksLikeSection(text)) return block
    if (looksLikeCredit(text) || readHeadLine(text) || isAgency(text)) return block
    const leads = leadsToText(text, blocks[index + 1])
    return leads && (isAllCapitals(text) || isFinished(blocks[index - 1])) ? headingOf(text) : block
  })
}

/** The text of a paragraph of one line. */
function lineOf(block: RootContent): string | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined
  const [text] = block.children
  return text?.type === 'text' && !text.value.includes('\n') ? text.value : undefined
}

function isFinished(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return true
  const text = textOf(block)
  return (
    endsSentence(text) || /^[—–]/u.test(text) || (columnsOf(text) >= NARROWEST_PARAGRAPH && !goesOn(text))
  )
}

function leadsToText(text: string, block: RootContent | undefined): boolean {
  if (block?.type === 'list' || block?.type === 'blockquote') return true
  if (block?.type !== 'paragraph') return false
  const next = textOf(block)
  const columns = columnsOf(next)
  return columns >= NARROWEST_PARAGRAPH || (endsWithStop(next) && columns >= columnsOf(text) * 1.5)
}

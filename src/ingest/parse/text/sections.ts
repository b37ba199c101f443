import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { alternatives, phrasesOfAll } from '../../../languages/word-lists.ts'
import { columnsOf } from '../../prose/columns.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { isAgency } from '../../prose/dateline/agencies.ts'
import { readHeadLine } from '../../prose/labels.ts'
import { endsSentence, endsWithStop, goesOn, isAllCapitals } from '../../prose/text-features.ts'
import { headingOf, looksLikeSection } from './headings.ts'

/** What is shorter may be an item of a list whose markers were lost. */
const MIN_PARAGRAPH_COLUMNS = 90

/** `MK: How did you begin?`, `Map: the river and its towns` */
const LABEL = /^[^:：]{1,24}(?::(?=\s)|：)/u
/** What agencies and pages set between paragraphs: more follows, this is the end, something else was shown here. */
const INTERJECTION = new RegExp(
  `^(?:${[
    alternatives(phrasesOfAll('interjectionPhrases')),
    `(?:${alternatives(phrasesOfAll('furtherReadingPhrases'))})(?![\\p{L}\\p{M}]).*`,
  ].join('|')})$`,
  'iu',
)

/**
 * Finds the section lines among paragraphs: a short line that stands alone, is no sentence, follows something that is
 * finished and leads to a paragraph or a list. Where one sign is missing it stays a paragraph; so does a line whose words
 * or label come again, as speakers of an interview do, and one that no other section line is with, as captions are.
 *
 * @param summary The standfirst, which looks like one, too.
 */
export function withSections(blocks: readonly RootContent[], summary: string | undefined): RootContent[] {
  const lines = blocks.map((block, index) => {
    if (block.type === 'heading') return textOf(block)
    const text = lineOf(block)
    return text !== undefined && text !== summary && isSectionLine(text, blocks, index) ? text : undefined
  })
  if (lines.every((text) => text === undefined)) return [...blocks]
  const signs = Map.groupBy(
    blocks.flatMap((block, index) => signOf(lines[index] ?? lineOf(block)) ?? []),
    (sign) => sign,
  )
  const sections = lines.map((text) => (signs.get(signOf(text) ?? '')?.length === 1 ? text : undefined))
  const found = sections.filter((text) => text !== undefined)
  const isClear = found.length > 1 || found.some(isAllCapitals)
  return blocks.map((block, index) => {
    const text = sections[index]
    if (block.type !== 'heading') return isClear && text !== undefined ? headingOf(text) : block
    const isSpeaker = text === undefined && isAllCapitals(textOf(block))
    return isSpeaker ? { type: 'paragraph', children: block.children } : block
  })
}

function isSectionLine(text: string, blocks: readonly RootContent[], index: number): boolean {
  if (!looksLikeSection(text) || INTERJECTION.test(text)) return false
  if (looksLikeCredit(text) || readHeadLine(text) || isAgency(text)) return false
  return leadsToText(text, blocks[index + 1]) && (isAllCapitals(text) || isFinished(blocks[index - 1]))
}

/** What comes again where it is a speaker's: the label of a line, or all of it. */
function signOf(line: string | undefined): string | undefined {
  return line && (LABEL.exec(line)?.[0] ?? line)
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
    endsSentence(text) || /^[—–]/u.test(text) || (columnsOf(text) >= MIN_PARAGRAPH_COLUMNS && !goesOn(text))
  )
}

/** Whether a short text stands above something that it can be the heading of. */
export function leadsToText(text: string, block: RootContent | undefined): boolean {
  if (block?.type === 'list' || block?.type === 'blockquote') return true
  if (block?.type !== 'paragraph') return false
  const next = textOf(block)
  const columns = columnsOf(next)
  return columns >= MIN_PARAGRAPH_COLUMNS || (endsWithStop(next) && columns >= columnsOf(text) * 1.5)
}

import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { alternatives, phrasesOfAll } from '../../../languages/word-lists.ts'
import { columnsOf } from '../../prose/columns.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { isAgency } from '../../prose/dateline/agencies.ts'
import { readHeadLine } from '../../prose/labels.ts'
import { beginsTurn, speakersIn } from '../../prose/speakers.ts'
import { endsSentence, endsWithStop, goesOn, isAllCapitals } from '../../prose/text-features.ts'
import { headingOf, looksLikeSection } from './headings.ts'
import { isPossibleBreak, isPossibleCode } from './wire/codes.ts'

/** A shorter line may be an item of a list that lost its markers. */
const MIN_PARAGRAPH_COLUMNS = 90

/** A label at the start of a line: `MK: How did you begin?`, `Map: the river and its towns`. */
const LABEL = /^[^:：]{1,24}(?::(?=\s)|：)/u
const QUESTION = /[?？؟]$/u
/** A label of an item in a newsletter: `But First: the river`. */
const RUBRIC = new RegExp(`^(?:${alternatives(phrasesOfAll('rubricLabels'))})\\s*[:：]`, 'iu')
/** Lines that agencies and pages insert between paragraphs: `MORE`, `ENDS`, `Read also: …`. */
const INTERJECTION = new RegExp(
  `^(?:${[
    alternatives(phrasesOfAll('interjectionPhrases')),
    `(?:${alternatives(phrasesOfAll('furtherReadingPhrases'))})(?![\\p{L}\\p{M}]).*`,
  ].join('|')})$`,
  'iu',
)

/**
 * Makes headings of the section lines among paragraphs. A section line is short, stands alone, is not a sentence, comes
 * after a finished paragraph and leads to a paragraph or list. If any of this is missing, it stays a paragraph. So does
 * a line whose words or label occur twice, such as the speakers in an interview, and the only such line of a text,
 * which may be a caption, unless it is in capitals, asks something or has the label of an item.
 *
 * @param summary The standfirst, which would otherwise look like a section line.
 */
export function withSections(blocks: readonly RootContent[], summary: string | undefined): RootContent[] {
  const speakers = speakersIn(blocks.map(beginningOf))
  const lines = blocks.map((block, index) => {
    if (block.type === 'heading') return textOf(block)
    const text = lineOf(block)
    if (text === undefined || text === summary || beginsTurn(text, speakers)) return undefined
    return isSectionLine(text, blocks, index) ? text : undefined
  })
  if (lines.every((text) => text === undefined)) return [...blocks]
  const signs = Map.groupBy(
    blocks.flatMap((block, index) => signOf(lines[index] ?? lineOf(block)) ?? []),
    (sign) => sign,
  )
  const sections = lines.map((text) => (signs.get(signOf(text) ?? '')?.length === 1 ? text : undefined))
  const found = sections.filter((text) => text !== undefined)
  const isClear = found.length > 1 || found.some(isNoCaption)
  return blocks.map((block, index) => {
    const text = sections[index]
    if (block.type !== 'heading') return isClear && text !== undefined ? headingOf(text) : block
    const isSpeaker = text === undefined && isAllCapitals(textOf(block))
    return isSpeaker ? { type: 'paragraph', children: block.children } : block
  })
}

function isNoCaption(text: string): boolean {
  return isAllCapitals(text) || QUESTION.test(text) || RUBRIC.test(text)
}

function isSectionLine(text: string, blocks: readonly RootContent[], index: number): boolean {
  if (!looksLikeSection(text) || INTERJECTION.test(text)) return false
  if (isPossibleBreak(text) || isPossibleCode(text)) return false
  if (looksLikeCredit(text) || readHeadLine(text) || isAgency(text)) return false
  return leadsToText(text, blocks[index + 1]) && (isAllCapitals(text) || isFinished(blocks[index - 1]))
}

/** Returns the part of a line that would occur twice if it were a speaker's: the label, or else all of it. */
function signOf(line: string | undefined): string | undefined {
  return line && (LABEL.exec(line)?.[0] ?? line)
}

/** Returns the text with which a paragraph or heading begins. */
function beginningOf(block: RootContent): string {
  const [first] = 'children' in block ? block.children : []
  return first?.type === 'text' ? first.value : ''
}

/** Returns the text of a paragraph that has one line. */
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

/** Whether the block after a short text is one that the text can be the heading of. */
export function leadsToText(text: string, block: RootContent | undefined): boolean {
  if (block?.type === 'list' || block?.type === 'blockquote') return true
  if (block?.type !== 'paragraph') return false
  const next = textOf(block)
  const columns = columnsOf(next)
  return columns >= MIN_PARAGRAPH_COLUMNS || (endsWithStop(next) && columns >= columnsOf(text) * 1.5)
}

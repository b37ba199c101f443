import type { Nodes as HastNodes, Root as HastRoot } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'
import type { VFile } from 'vfile'
import { refuse } from '../diagnostics/problem.ts'
import { isGenerated } from './hast/text-of.ts'

/**
 * Proves that a page has the words of its file: the words of the finished body, without those that the site added, must
 * be the words that the parser read, in the same order. Words that were read as metadata are not among them.
 *
 * @param words The text of the parsed body, as `readableText` returns it.
 * @throws VFileMessage If a word was lost, added or moved. The message names the first one.
 */
export function proveVerbatim(words: string, body: HastRoot, file: VFile): void {
  proveSame(words, readableText(body), file)
}

/**
 * Proves that two texts, with one space between words, have the same words.
 *
 * @throws VFileMessage naming the first word that was lost, added or moved.
 */
export function proveSame(words: string, shown: string, file: VFile): void {
  if (words !== shown)
    refuse(file, 'lost-word', { found: firstDifference(words.split(' '), shown.split(' ')) })
}

/**
 * Proves that a parser of plain text left nothing out: the body and the consumed lines together must have as many
 * characters as the source, not counting white space.
 *
 * @param blocks The texts of the blocks of the body.
 * @param taken The pieces of the source that are not in the body.
 * @param lines The lines of the source, without white space at their ends. If each line is a block or was taken,
 *   comparing the lengths is enough, which is faster.
 * @throws VFileMessage If a word was lost. The message names the first one.
 */
export function proveComplete(
  source: string,
  blocks: readonly string[],
  taken: readonly string[],
  lines: readonly string[],
  file: VFile,
): void {
  const parts = [...blocks, ...taken]
  if (lengthOf(lines) === lengthOf(parts)) return
  const shown = parts.reduce((sum, text) => sum + inkOf(text), 0)
  if (inkOf(source) === shown) return
  const word = firstLost(source, blocks.join(' '), taken.join(' '))
  const found =
    word === undefined ? 'The page would have a word more than the file' : `“${word}” would be lost`
  refuse(file, 'lost-word', { found })
}

/**
 * Proves that a conversion kept every character of a text in the same order, not counting white space.
 *
 * @throws VFileMessage If the texts differ. The message names the first difference.
 */
export function proveConverted(before: string, after: string, file: VFile): void {
  const [source, result] = [before, after].map((text) => text.replace(/\s+/g, ''))
  if (source === result || source === undefined || result === undefined) return
  const index = Array.from(source).findIndex((_, at) => source[at] !== result[at])
  const at = index === -1 ? source.length : index
  const place = (text: string) => text.slice(Math.max(0, at - 10), at + 20)
  refuse(file, 'lost-word', {
    found: `The page would say “${place(result)}” where the file says “${place(source)}”`,
  })
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0)
}

/** All white space of JavaScript, as UTF-16 code units. A look-up is faster than a pattern. */
const SPACES: ReadonlySet<number> = new Set(
  Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => /\s/.test(String.fromCharCode(code))),
)

/** Returns the number of characters of a text that are not white space, in UTF-16 code units. */
function inkOf(text: string): number {
  let ink = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x20 && (code < 0x7f || !SPACES.has(code))) ink++
  }
  return ink
}

function firstLost(source: string, body: string, taken: string): string | undefined {
  const split = (text: string) => text.split(/\s+/).filter(Boolean)
  const bodyWords = split(body)
  const takenWords = split(taken)
  let next = 0
  return split(source).find((word) => {
    if (word === bodyWords[next]) {
      next++
      return false
    }
    const index = takenWords.indexOf(word)
    if (index === -1) return true
    takenWords.splice(index, 1)
    return false
  })
}

function firstDifference(words: readonly string[], shown: readonly string[]): string {
  const length = Math.max(words.length, shown.length)
  const index = Array.from({ length }).findIndex((_, at) => words[at] !== shown[at])
  if (words[index] === undefined) return `The page would have a word more, “${shown[index]}”, at its end`
  const instead = shown[index] === undefined ? 'nothing' : `“${shown[index]}”`
  const around = words.slice(Math.max(0, index - 4), index + 3).join(' ')
  return `The page would say ${instead} where the file says “${words[index]}”, at “… ${around} …”`
}

/** Elements within a line of text. All others are blocks, which begin and end a line. */
const WITHIN_LINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output
    q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr break delete
    emphasis inlineCode link linkReference quotation text image imageReference footnoteReference
    img input`.split(/\s+/),
)

/** White space that is not a single space. */
const UNEVEN = /\s{2,}|[^\S ]/g

/**
 * Returns the words of a tree, separated by single spaces. White space and the edges of blocks separate words. Words
 * that the site added are left out.
 */
export function readableText(tree: HastNodes | MdastNodes): string {
  return spaced(tree).replace(UNEVEN, ' ').trim()
}

function spaced(node: HastNodes | MdastNodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'element' && isGenerated(node)) return ''
  const isBlock = !WITHIN_LINE.has(node.type === 'element' ? node.tagName : node.type)
  let words = isBlock ? ' ' : ''
  if (node.type === 'code' || node.type === 'inlineCode') words += node.value
  if ('children' in node) for (const child of node.children) words += spaced(child)
  return isBlock ? `${words} ` : words
}

import type { Nodes as HastNodes, Root as HastRoot } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'
import type { VFile } from 'vfile'
import { refuse } from '../diagnostics/problem.ts'
import { isGenerated } from './hast/text-of.ts'

/**
 * Proves that a page says what its file says: the words of the finished body, without what the site added, are the
 * words that the parser read, in order, each once. What was taken as metadata is not among them.
 *
 * @param words As `readableText` reads them from what was parsed.
 * @throws VFileMessage naming the first word that was lost, added or moved.
 */
export function proveVerbatim(words: string, body: HastRoot, file: VFile): void {
  const shown = readableText(body)
  if (words !== shown)
    refuse(file, 'lost-word', { found: firstDifference(words.split(' '), shown.split(' ')) })
}

/**
 * Proves that a text parser left nothing out: the page's words and what was taken as metadata have as many characters as
 * the source, white space aside.
 *
 * @param blocks The texts of the body's blocks.
 * @param taken The pieces of the source that are not in the body.
 * @param lines The source's lines without white space at their ends. Where each is a block or was taken, their lengths
 *   tell as much as their characters, and are had sooner.
 * @throws VFileMessage naming the first word that was lost.
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
 * Proves that a conversion kept every character of a text, in order, white space aside.
 *
 * @throws VFileMessage naming the first place where they differ.
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

/** White space beyond ASCII, as JavaScript has it. */
const SPACES: ReadonlySet<number> = new Set(
  Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => /\s/.test(String.fromCharCode(code))),
)

/** How many characters of a text are no white space. */
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

/** Elements within a line; everything else begins and ends one. */
const WITHIN_LINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output
    q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr break delete
    emphasis inlineCode link linkReference quotation text image imageReference footnoteReference
    img input`.split(/\s+/),
)

/** White space that is not one space already. */
const UNEVEN = /\s{2,}|[^\S ]/g

/**
 * The words of a tree of either kind, with one space between them: what white space and the edges of blocks part.
 * Nothing generated is among them.
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

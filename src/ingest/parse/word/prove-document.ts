import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { proveSame, readableText } from '../../verbatim.ts'
import type { Changes } from './changes.ts'
import { noteKey, type Parts } from './file/parts.ts'
import { symbolOf } from './file/symbols.ts'
import { attributeOf, childrenOf, nameOf, type XmlElement } from './file/xml.ts'

/**
 * Proves that a tree says what a document says, word for word: every text in its XML that is not recorded as left out is
 * in the tree, in order, and nothing else is, besides what is recorded as added. It knows nothing of how a document is
 * read: any element called `t` is text. Text boxes stand behind their paragraph, and notes at the end.
 *
 * @param tree Everything that was read, before anything is taken as metadata.
 * @throws VFileMessage naming the first word that was lost, added or moved.
 */
export function proveDocument({ body, notes }: Parts, changes: Changes, tree: Root, file: VFile): void {
  const references = new Set<string>()
  const texts = [wordsOf(body.root, changes, references)]
  // Notes can refer to notes, which are added to the list while it is read.
  for (const key of references) {
    const note = notes.get(key)
    if (note) texts.push(wordsOf(note.root, changes, references))
  }
  proveSame(texts.join(' ').replace(/\s+/g, ' ').trim(), readableText(tree), file)
}

/** Elements that stand between words. */
const SPACES: ReadonlySet<string> = new Set(['br', 'cr', 'ptab', 'tab'])
/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'tbl', 'tc'])
const BOXES: ReadonlySet<string> = new Set(['txBody', 'txbxContent', 'textpath'])
const HYPHENS: Readonly<Record<string, string | undefined>> = {
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
}

function wordsOf(
  root: XmlElement,
  { leftOut, before, after, joined, replaced }: Changes,
  references: Set<string>,
): string {
  let words = ''
  let boxes: XmlElement[] = []
  let isJoined = false
  readAll(childrenOf(root), 0)
  return words

  function readAll(elements: readonly XmlElement[], paragraphs: number): void {
    for (const element of elements) read(element, paragraphs)
    if (paragraphs === 0) readBoxes()
  }

  function readBoxes(): void {
    const waiting = boxes
    boxes = []
    for (const box of waiting) {
      words += ` ${attributeOf(box, 'string') ?? ''} `
      readAll(childrenOf(box), 0)
    }
  }

  function read(element: XmlElement, paragraphs: number): void {
    if (leftOut.has(element)) return
    const name = nameOf(element).replace(/^.*:/, '')
    if (BOXES.has(name)) {
      boxes.push(element)
      return
    }
    if (BLOCKS.has(name) && !(name === 'p' && isJoined)) words += ' '
    if (name === 'p') isJoined = joined.has(element)
    words += before.get(element) ?? ''
    if (name === 't') words += replaced.get(element) ?? element.textContent ?? ''
    else if (SPACES.has(name)) words += ' '
    else if (name === 'sym' || name === 'symEx') words += symbolOf(element) ?? ''
    else if (/^(?:foot|end)noteReference$/.test(name)) addReference(element, name)
    words += HYPHENS[name] ?? ''
    const within = name === 'p' ? paragraphs + 1 : name === 'tc' ? 0 : paragraphs
    for (const child of inOrder(name, childrenOf(element))) read(child, within)
    words += after.get(element) ?? ''
    if (BLOCKS.has(name) && !joined.has(element)) words += ' '
    if (name === 'p' && paragraphs === 0) readBoxes()
  }

  function addReference(element: XmlElement, name: string): void {
    references.add(noteKey(name.startsWith('foot') ? 'footnote' : 'endnote', element))
  }
}

/** The reading of a ruby is written first, and stands behind its base. */
function inOrder(name: string, children: readonly XmlElement[]): readonly XmlElement[] {
  if (name !== 'ruby') return children
  const isReading = (child: XmlElement) => nameOf(child).endsWith(':rt')
  return [...children.filter((child) => !isReading(child)), ...children.filter(isReading)]
}

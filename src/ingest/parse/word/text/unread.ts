import { report } from '../../../../diagnostics/problem.ts'
import { leaveOut } from '../changes.ts'
import { attributeOf, childrenOf, nameOf, type XmlElement } from '../file/xml.ts'
import type { StoryContext } from './story.ts'

/** Reports words that are left out because they cannot be read. */
export function reportUnreadWords(
  element: XmlElement,
  words: string,
  found: string,
  context: StoryContext,
): void {
  leaveOut(context.changes, element, 'unread', words)
  report(context.file, 'unread-part', {
    found,
    expected: 'words that are written in the text of the document',
    remedy: 'If readers need it, write it in the text.',
  })
}

/** Leaves out a field whose result is not in the file. */
export function leaveFieldOut(element: XmlElement, instruction: string, context: StoryContext): void {
  const words = instruction.replace(/\s+/g, ' ').trim()
  const found = `The document does not hold what Word shows for the field “${brief(words)}”; it is left out`
  reportUnreadWords(element, words, found, context)
}

/** Leaves out the words of a chart or diagram, which have a place in the picture, but none in a text. */
export function leaveDrawingOut(element: XmlElement, context: StoryContext): void {
  const id = attributeOf(element, 'r:id') ?? attributeOf(element, 'r:dm') ?? ''
  const target = context.relationships.get(id)?.target
  const part = target === undefined ? undefined : context.archive.part(target)
  const words = part ? labelsIn(part).join(' ').replace(/\s+/g, ' ').trim() : ''
  const kind = nameOf(element) === 'dgm:relIds' ? 'diagram' : 'chart'
  const quoted = words ? ` and its words are left out: “${brief(words)}”` : ', and is left out'
  reportUnreadWords(element, words, `A ${kind} cannot be shown${quoted}`, context)
}

/** Reports a part of the text that is a document of its own. */
export function reportSeparatePart(element: XmlElement, context: StoryContext): void {
  const target = context.relationships.get(attributeOf(element, 'r:id') ?? '')?.target
  report(context.file, 'separate-text', {
    found: `A part of the text is ${target ? `in “${target}”` : 'in a file of its own'}, which is not read`,
  })
}

/** The texts of a drawing, and those of a chart’s cells that are no numbers. */
function labelsIn(element: XmlElement): readonly string[] {
  const local = nameOf(element).replace(/^.*:/, '')
  if (local === 'numCache' || local === 'numLit') return []
  if (['t', 'v', 'pt'].includes(local) && childrenOf(element).length === 0) return [element.textContent ?? '']
  return childrenOf(element).flatMap(labelsIn)
}

function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

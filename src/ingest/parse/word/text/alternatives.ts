import { type Changes, isText, leaveOut, wordsIn } from '../changes.ts'
import { attributeOf, childrenOf, nameOf, type XmlElement } from '../file/xml.ts'

/** The namespaces of Word and of the standard. A choice that requires another is not shown. */
const KNOWN = /^(?:http:\/\/schemas\.(?:microsoft|openxmlformats)\.(?:com|org)\/|urn:schemas-microsoft-com:)/

/**
 * Returns the branch of an `mc:AlternateContent` that Word shows: the first choice that it knows, or else the fallback. A
 * choice without words gives way to the fallback, whose pictures have the simpler markup. Records the others.
 */
export function shownBranch(element: XmlElement, changes: Changes): XmlElement | undefined {
  const branches = childrenOf(element)
  const fallback = branches.find((branch) => nameOf(branch) === 'mc:Fallback')
  const choice = branches.find((branch) => nameOf(branch) === 'mc:Choice' && isKnown(branch))
  const shown = choice && (hasWords(choice) || !fallback) ? choice : fallback
  for (const branch of branches) {
    if (branch === shown) continue
    const own = wordsIn(branch)
    // The same words for another version of Word are not missing.
    const isCopy = shown !== undefined && own !== '' && wordsIn(shown, own.length) === own
    leaveOut(changes, branch, 'not-shown', isCopy ? '' : own)
  }
  return shown
}

function isKnown(choice: XmlElement): boolean {
  const prefixes = (attributeOf(choice, 'Requires') ?? '').split(/\s+/).filter(Boolean)
  return prefixes.every((prefix) => KNOWN.test(choice.lookupNamespaceURI(prefix) ?? ''))
}

/** Elements that show words without holding any: charts and diagrams have theirs in other parts. */
const FOR_WORDS: ReadonlySet<string> = new Set(['c:chart', 'cx:chart', 'dgm:relIds'])
/** What is known of branches, so that those in branches are not searched again. */
const known = new WeakMap<XmlElement, boolean>()

function hasWords(branch: XmlElement): boolean {
  const has = known.get(branch) ?? childrenOf(branch).some(showsWords)
  known.set(branch, has)
  return has
}

function showsWords(element: XmlElement): boolean {
  const name = nameOf(element)
  if (name === 'mc:Choice' || name === 'mc:Fallback') return hasWords(element)
  return FOR_WORDS.has(name) || isText(element) || childrenOf(element).some(showsWords)
}

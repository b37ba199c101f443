import type { Element, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { toString as textOf } from 'hast-util-to-string'
import { phrasesOfAll } from '../../../../languages/word-lists.ts'
import { elementsOf } from '../../../hast/elements.ts'
import { type Block, blocksOf } from '../blocks/blocks.ts'
import { COOKIE_NOTICE, INVITATION_BOX, ROW_OF_LINKS } from './invitation-names.ts'
import { isAll } from './is-all.ts'
import { isNamed } from './names.ts'
import { plainPhrase } from './plain-phrase.ts'
import { ITEMS, priceSwitches } from './price-switches.ts'

/** Longer texts are not invitations, whatever the class of their element. */
const MAX_BOX_LENGTH = 800
const MAX_ROW_LENGTH = 300
/** A row of buttons can have a label, which may be as long as they are. */
const MIN_LINKED_SHARE = 0.6
const MAX_LABEL_LENGTH = 60
/** An invitation begins with its phrase, and has few words after it. */
const MAX_PHRASE_LENGTH = 140
/** Already a subscriber? Log in. */
const MAX_SENTENCES = 2
/** What an invitation that nobody can click on does not have, unless somebody reports it. */
const REPORTED = /[,;:"“”«»„]/u
/** Invitations with the name of a newsletter. Many languages have this word. */
const NEWSLETTER =
  /^(?:abonn\p{L}*|assine|get|inscr\p{L}*|iscriv\p{L}*|join|receive|register|sign up|subscribe|suscr\p{L}*)\s(?:[^.,;:]{1,60}\s)?newsletters?\b[^.,;:]*$/u

const INVITATIONS = phrasesOfAll('invitationPhrases')
const PHRASES: ReadonlySet<string> = new Set([...INVITATIONS, ...phrasesOfAll('controlPhrases')])

/**
 * Returns the elements that invite readers to subscribe, to share or to read something else: boxes and rows known by their
 * classes, and blocks that are nothing but a usual invitation. A sentence that only mentions subscribing is none.
 */
export function invitations(page: Root): readonly Element[] {
  const elements = elementsOf(page)
  const parents = new Map(elements.flatMap((parent) => parent.children.map((child) => [child, parent])))
  const blocks = blocksOf(page, new Map())
  return [
    ...elements.filter(isBox),
    ...blocks.flatMap((block) => {
      const element = block.path.at(-1)
      return element && isAll(element, block) && isInvitation(block, element) ? [element] : []
    }),
    ...priceSwitches(blocks, (element) => parents.get(element)),
  ]
}

function isBox(element: Element): boolean {
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main') return false
  if (!isNamed(element, BOX)) return false
  const length = textOf(element).trim().length
  if (isNamed(element, COOKIE_NOTICE)) return length <= MAX_BOX_LENGTH
  if (isNamed(element, INVITATION_BOX)) return length <= MAX_BOX_LENGTH && elementsOf(element).some(canInvite)
  const linked = elementsOf(element)
    .filter(({ tagName }) => tagName === 'a' || tagName === 'button')
    .reduce((sum, link) => sum + textOf(link).trim().length, 0)
  return (
    (length <= MAX_ROW_LENGTH && linked >= length * MIN_LINKED_SHARE) ||
    (length <= MAX_LABEL_LENGTH && linked > 0)
  )
}

/** Whether an element is a heading, or something to click: a box without any of these is text. */
function canInvite(element: Element): boolean {
  return headingRank(element) !== undefined || ['a', 'button', 'form', 'input'].includes(element.tagName)
}

const BOX = new RegExp(
  [COOKIE_NOTICE, INVITATION_BOX, ROW_OF_LINKS].map(({ source }) => source).join('|'),
  'i',
)

function isInvitation(block: Block, element: Element): boolean {
  const text = plainPhrase(block.text)
  if (text === '' || text.length > MAX_PHRASE_LENGTH) return false
  const inner = elementsOf(element)
  const isClickable = block.isLinked || element.tagName === 'button' || inner.some(isButton)
  const isItem = ITEMS.has(element.tagName)
  if (PHRASES.has(text)) return isClickable || !(isItem || isLabel(block.text) || isExclamation(block.text))
  const isHeading = headingRank(element) !== undefined
  const isOpen = isClickable || isHeading || inner.some(({ tagName }) => tagName === 'a')
  const sentences = block.text.trim().split(/(?<=[.!?…])\s+/u)
  return (
    sentences.length <= MAX_SENTENCES &&
    (isOpen || !(isItem || REPORTED.test(block.text))) &&
    sentences.map(plainPhrase).every(invites)
  )
}

/** Whether a sentence is an invitation, or begins with one. */
function invites(sentence: string): boolean {
  return (
    PHRASES.has(sentence) ||
    INVITATIONS.some((phrase) => sentence.startsWith(`${phrase} `)) ||
    NEWSLETTER.test(sentence)
  )
}

/** Whether a text is one word and the end of a sentence, as nothing to click is: *Listen.* */
function isExclamation(text: string): boolean {
  return /^\s*\S+[.!?…]\s*$/u.test(text)
}

/** Whether a text announces what follows, so that it belongs to it: *Read more:*. */
function isLabel(text: string): boolean {
  return /[:：]\s*$/.test(text)
}

function isButton({ tagName, properties }: Element): boolean {
  return tagName === 'button' || properties.role === 'button'
}

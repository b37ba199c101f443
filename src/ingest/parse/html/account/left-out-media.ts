import type { Element } from 'hast'
import { textWithin } from '../../markup/only-words.ts'
import type { LeftOut } from '../../parsed.ts'
import type { Block, Leaf } from '../blocks/blocks.ts'
import { isCounter } from '../prepare/pictures.ts'

const NAMES: Readonly<Record<string, string | undefined>> = {
  audio: 'recording',
  embed: 'medium',
  iframe: 'frame',
  img: 'picture',
  object: 'medium',
  video: 'film',
}

/**
 * Returns the pictures and other media that were left out of a page, with their labels and addresses, in order. One that is
 * kept in another place, as is usual beside `noscript`, is not listed.
 */
export function leftOutMedia(blocks: readonly Block[], kept: ReadonlySet<Leaf>): readonly LeftOut[] {
  const isKept = ({ leaves }: Block) => leaves.some((leaf) => kept.has(leaf))
  const [first, last] = [blocks.findIndex(isKept), blocks.findLastIndex(isKept)]
  const shown = new Set([...kept].flatMap((leaf) => (leaf.type === 'element' ? addressOf(leaf) : [])))
  return blocks.flatMap(({ leaves, reason }, index) => {
    const isBetween = index > first && index < last
    return leaves.flatMap((leaf): readonly LeftOut[] => {
      if (leaf.type === 'text' || isCounter(leaf)) return []
      if (kept.has(leaf)) return fallbackOf(leaf)
      const [name, address, label] = [NAMES[leaf.tagName], addressOf(leaf), labelOf(leaf)]
      if (!name || shown.has(address) || (label === '' && !address)) return []
      const text = [`${name}:`, label, address && `(${address})`].filter(Boolean).join(' ')
      const line = leaf.position?.start.line
      const why = reason ?? (isBetween ? 'between-paragraphs' : 'beside-the-article')
      return [{ text, ...(line && { line }), reason: why, isMedium: true }, ...fallbackOf(leaf)]
    })
  })
}

/** Returns the words that browsers show instead of an object for which they have no program. */
function fallbackOf(leaf: Element): readonly LeftOut[] {
  const words = leaf.tagName === 'object' ? textWithin(leaf).replace(/\s+/g, ' ').trim() : ''
  const line = leaf.position?.start.line
  return words ? [{ text: words, ...(line && { line }), reason: 'hidden-element', isMedium: true }] : []
}

/** Returns the address of a medium; an empty string for one that is within the page. */
function addressOf({ properties: { src, srcSet, data, poster } }: Element): string {
  const address = String(src ?? data ?? srcSet ?? poster ?? '').trim()
  return /^(?:data|about|blob):/i.test(address) ? '' : address
}

function labelOf({ properties: { alt, title, ariaLabel } }: Element): string {
  return String(alt ?? title ?? ariaLabel ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

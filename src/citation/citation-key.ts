import { checksum } from '../passage/checksum.ts'
import { authors, type CslItem } from './csl-item.ts'

/** Words with which titles begin and that say nothing of them. */
const INSIGNIFICANT = new Set(
  'a an the and as at by for from in is of on or to with das dem den der des die ein eine el il la las le les los un una une und'.split(
    ' ',
  ),
)

/**
 * The key of an item in a bibliography: last name of the first author, or the publisher; year; first word of the title
 * that says something: `wong2022typhoon`. It is ASCII and the same each time. Of a title in another script, which
 * leaves no word, the key has a checksum.
 */
export function citationKey(item: CslItem): string {
  const [firstAuthor = ''] = authors(item).split(/,|;|&|\band\b/i)
  const name = words(firstAuthor).at(-1) ?? words(item['container-title'] ?? '').join('')
  const year = String(item.issued?.['date-parts'][0][0] ?? '')
  const word = words(item.title).find((candidate) => !INSIGNIFICANT.has(candidate)) ?? checksum(item.title)
  // A key begins with a letter.
  const key = name ? name + year + word : word + year
  return /^[a-z]/.test(key) ? key : `q${key}`
}

/** The words of a text that ASCII can write, in lower case, without accents. */
function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => /^[a-z0-9]+$/i.test(word))
      .map((word) => word.toLowerCase()) ?? []
  )
}

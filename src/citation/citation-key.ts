import { checksum } from '../passage/checksum.ts'
import { authors, type CslItem } from './csl-item.ts'

/** Articles and prepositions that are skipped at the start of a title. */
const INSIGNIFICANT = new Set(
  'a an the and as at by for from in is of on or to with das dem den der des die ein eine el il la las le les los un una une und'.split(
    ' ',
  ),
)

/**
 * Makes the key of an item in a bibliography, for example `wong2022typhoon`: the last name of the first author (or else
 * the publisher), the year, and the first significant word of the title. The key is ASCII and always the same for the
 * same item. A title without a word in Latin script contributes a checksum instead.
 *
 * @param item The cited article.
 */
export function citationKey(item: CslItem): string {
  const [firstAuthor = ''] = authors(item).split(/,|;|&|\band\b/i)
  const name = words(firstAuthor).at(-1) ?? words(item['container-title'] ?? '').join('')
  const year = String(item.issued?.['date-parts'][0][0] ?? '')
  const word = words(item.title).find((candidate) => !INSIGNIFICANT.has(candidate)) ?? checksum(item.title)
  // A key must begin with a letter.
  const key = name ? name + year + word : word + year
  return /^[a-z]/.test(key) ? key : `q${key}`
}

/** Returns the words of a text that ASCII can represent, in lower case and without accents. */
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

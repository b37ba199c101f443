import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { SeedArticle } from '../article.ts'
import { directionOf } from '../languages/direction.ts'
import { wordReader } from '../languages/words/words.ts'
import type { EditionRecord } from '../passage/history/history.ts'
import { site } from '../site.ts'
import { standfirst } from './contents/standfirst/standfirst.ts'
import type { StatedDate } from './metadata/dates.ts'
import { stated } from './metadata/settle.ts'
import type { SidecarMetadata } from './metadata/stated.ts'
import { blockText, blockWords } from './prose/block-texts.ts'

/**
 * What the pages have to know of an article besides its body, once all steps have left in `file.data` what they learned.
 *
 * @param bytes Of the seed, as they came.
 * @param blocks The author's own, without derived headings.
 */
export function describeArticle(
  file: VFile,
  bytes: { readonly sha256: string; readonly size: number },
  blocks: readonly RootContent[],
  sidecar: SidecarMetadata,
): SeedArticle {
  const { title, language = site.language, date, place, agency, headings = [], images = [] } = file.data
  const {
    byline,
    publisher = agency,
    source,
    summary,
    tags = [],
    licence,
    draft = false,
  } = stated(file, sidecar)
  const readWords = wordReader(language)
  const readBlocks = blocks.map((block) => ({
    text: blockText(block),
    words: blockWords(block, readWords),
    isParagraph: block.type === 'paragraph',
  }))
  return {
    title: title ?? { text: file.stem ?? '', generated: true },
    language,
    direction: directionOf(language),
    ...(date && { date }),
    ...(place && { place }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(source && { published: source }),
    tags: [...tags],
    ...(licence && { licence }),
    draft,
    standfirst:
      summary === undefined
        ? { text: standfirst(readBlocks, title?.text ?? '', language, readWords), generated: true }
        : { text: summary, generated: false },
    words: readBlocks.reduce((sum, { words }) => sum + words.length, 0),
    headings,
    images: images.map(({ path }) => path),
    source: {
      name: file.basename ?? '',
      extension: (file.extname ?? '').slice(1).toLowerCase(),
      bytes: bytes.size,
      sha256: bytes.sha256,
    },
  }
}

/**
 * What the ledger has to know of the present edition besides its passages.
 *
 * @param corrected When the text was corrected, where that is stated; else the article's date is the edition's.
 */
export function describeEdition(
  file: VFile,
  sha256: string,
  sidecar: SidecarMetadata,
  corrected: StatedDate | undefined,
): Omit<EditionRecord, 'passages'> {
  const { title } = file.data
  const date = (corrected ?? file.data.date)?.iso
  const reason = stated(file, sidecar).correction
  return {
    sha256,
    ...(date !== undefined && { date }),
    ...(reason !== undefined && { reason }),
    ...(title && !title.generated && { title: title.text }),
  }
}

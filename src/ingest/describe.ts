import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { SeedArticle } from '../article.ts'
import { directionOf } from '../languages/direction.ts'
import { wordReader } from '../languages/words/words.ts'
import { foldedText } from '../passage/fold.ts'
import { type EditionRecord, type History, passagesOf } from '../passage/history/history.ts'
import { standfirst } from './contents/standfirst/standfirst.ts'
import type { DeclaredDate } from './metadata/dates.ts'
import type { DeclaredMetadata } from './metadata/declared.ts'
import { blockText, blockWords } from './prose/block-texts.ts'
import { termsOf } from './terms/terms.ts'

/**
 * Describes an article for the pages that show or list it.
 *
 * @param file The seed after all plugins have run: `data` holds what they found.
 * @param bytes The SHA-256 and the size of the seed, and whether it is published.
 * @param blocks The author's own blocks, without derived headings.
 * @param metadata What seed and sidecar declare.
 */
export function describeArticle(
  file: VFile,
  bytes: { readonly sha256: string; readonly size: number; readonly published: boolean },
  blocks: readonly RootContent[],
  metadata: DeclaredMetadata,
): SeedArticle {
  const { title, language = 'und', date, place, agency, edition, headings = [], images = [] } = file.data
  const { byline, publisher = agency, source, summary, tags = [], licence, draft = false } = metadata
  const from = title && passageWith(title.text, file.data.history)
  const readWords = wordReader(language)
  const readBlocks = blocks.map((block) => ({
    text: blockText(block),
    words: blockWords(block, readWords),
    isParagraph: block.type === 'paragraph',
  }))
  return {
    title: title ?? { text: file.stem ?? '', generated: true },
    ...(title?.generated && from !== undefined && { titleFrom: from }),
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
        : { text: summary, generated: false, ...(edition?.standfirst && { shown: true as const }) },
    words: readBlocks.reduce((sum, { words }) => sum + words.length, 0),
    terms: termsOf(readBlocks, language),
    headings,
    images: images.map(({ path }) => path),
    source: {
      name: file.basename ?? '',
      extension: (file.extname ?? '').slice(1).toLowerCase(),
      bytes: bytes.size,
      sha256: bytes.sha256,
      published: bytes.published,
    },
  }
}

/** Returns the id of the first passage with the words of a headline, which may be cut, with a capital letter added. */
function passageWith(title: string, history: History | undefined): string | undefined {
  const words = foldedText(title.replace(/…$/u, '')).toLowerCase()
  return (
    history &&
    passagesOf(history, history.editions.length).find(({ text }) =>
      foldedText(text).toLowerCase().includes(words),
    )?.id
  )
}

/**
 * Describes the present edition for the ledger, without its passages.
 *
 * @param standfirst The standfirst that the page shows above the text, if there is one.
 * @param corrected The declared date of the correction. Without one, the article's date is the date of the edition.
 */
export function describeEdition(
  file: VFile,
  sha256: string,
  metadata: DeclaredMetadata,
  standfirst: string | undefined,
  corrected: DeclaredDate | undefined,
): Omit<EditionRecord, 'passages'> {
  const { title } = file.data
  const date = (corrected ?? file.data.date)?.iso
  const reason = metadata.correction
  return {
    sha256,
    ...(date !== undefined && { date }),
    ...(reason !== undefined && { reason }),
    ...(title && !title.generated && { title: title.text }),
    ...(standfirst !== undefined && { standfirst }),
  }
}

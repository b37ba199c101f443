import { hash } from 'node:crypto'
import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { site } from '../site.ts'
import type { Article } from './article.ts'
import { blockText, blockWords } from './contents/block-texts.ts'
import { wordReader } from './contents/words.ts'
import { excerpt } from './excerpt.ts'
import { directionOf } from './language/direction.ts'
import { stated } from './metadata/settle.ts'
import type { SidecarMetadata } from './metadata/stated.ts'

/**
 * What the pages have to know of an article besides its body, once all steps have left in `file.data` what they learned.
 *
 * @param bytes As they came.
 * @param blocks The author's own, without derived headings.
 */
export function describeArticle(
  file: VFile,
  bytes: Uint8Array,
  blocks: readonly RootContent[],
  sidecar: SidecarMetadata,
): Omit<Article, 'slug'> {
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
    excerpt: summary ?? excerpt(blocks.map(blockText), title?.generated ? title.text : ''),
    words: blocks.reduce((sum, block) => sum + blockWords(block, readWords).length, 0),
    headings,
    images: images.map(({ path }) => path),
    source: {
      name: file.basename ?? '',
      extension: (file.extname ?? '').slice(1).toLowerCase(),
      bytes: bytes.length,
      sha256: hash('sha256', bytes),
    },
  }
}

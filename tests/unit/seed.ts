import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { type IngestedArticle, ingest } from '../../src/ingest/pipeline.ts'

/** A seed that was never on a disk. */
export function seed(content: string | Uint8Array, name = 'article.txt'): VFile {
  const value = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return new VFile({ path: `seeds/${name}`, value })
}

/** The article that a text becomes. */
export function articleOf(content: string): IngestedArticle {
  return ingest(seed(content))
}

/** What a seed is refused with. */
export function refusalOf(content: string | Uint8Array): VFileMessage {
  try {
    ingest(seed(content))
  } catch (error) {
    if (error instanceof VFileMessage) return error
    throw error
  }
  throw new Error('The seed was not refused.')
}

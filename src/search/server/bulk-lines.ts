import type { PassageDocument } from './passage-document.ts'

/**
 * Formats passages for the bulk interface of Elasticsearch and OpenSearch: NDJSON, two lines for each passage. The name of
 * a document is `a-slug#k3x9`, so that a later export replaces what it can.
 *
 * @param index The name of the index.
 */
export function bulkLines(documents: readonly PassageDocument[], index: string): string {
  return documents
    .map((document) => {
      const _id = `${document.article.split('/')[1]}#${document.passage}`
      return `${JSON.stringify({ index: { _index: index, _id } })}\n${JSON.stringify(document)}\n`
    })
    .join('')
}

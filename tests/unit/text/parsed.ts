import type { Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import type { SidecarMetadata } from '../../../src/ingest/metadata/declared.ts'
import { parseText } from '../../../src/ingest/parse/text/parse-text.ts'

/** A block in short: its type and, for blocks of words, the words on one line. */
export type Outline = readonly [type: string, content: string | readonly Outline[]]

/** What a plain text becomes. */
export function parsed(text: string | Uint8Array, sidecar: SidecarMetadata = {}) {
  const value = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const file = new VFile({ path: 'seeds/article.txt', value })
  const { tree, declared, consumed, leftOut = [] } = parseText(file, sidecar)
  return {
    declared,
    consumed,
    leftOut: leftOut.map(({ text, reason }) => [reason, text]),
    blocks: tree.children.map(outline),
    warnings: file.messages.map(({ ruleId, line }) => `${ruleId} ${line}`),
  }
}

function outline(block: RootContent): Outline {
  if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem')
    return [block.type, block.children.map(outline)]
  const hasBreaks = 'children' in block && block.children.some((child: Nodes) => child.type === 'break')
  return [hasBreaks ? 'lines' : block.type, textOf(block).replace(/\s+/g, ' ')]
}

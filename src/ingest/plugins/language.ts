import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { blockText } from '../contents/block-texts.ts'
import { detectLanguage } from '../language/detect.ts'

export { directionOf } from '../language/direction.ts'

/** What this plugin has to be told. */
export interface LanguageOptions {
  /** BCP 47 tag for a text whose language cannot be told. */
  readonly fallback: string
}

/** Detects the language of an article that states none. Sets `file.data.language`. */
export const remarkLanguage: Plugin<[LanguageOptions], Root> =
  ({ fallback }) =>
  (tree: Root, file: VFile) => {
    file.data.language ??= detectLanguage(proseOf(tree)) ?? fallback
  }

/** A text without its code, which is in no language. */
function proseOf(tree: Root): string {
  return tree.children
    .filter(({ type }) => type !== 'code' && type !== 'html')
    .map(blockText)
    .join('\n')
}

import type { Root, RootContent } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { detectLanguage } from '../../languages/detect/detect.ts'
import { mayBeMixed } from '../../languages/detect/passages.ts'
import { wordReader } from '../../languages/words/words.ts'
import { blockText, blockWords } from '../prose/block-texts.ts'

declare module 'vfile' {
  interface DataMap {
    /** BCP 47 tag. */
    language?: string | undefined
    /** Whether some of its passages may be in another language. */
    mayBeMixed?: boolean
  }
}

/** What this plugin has to be told. */
export interface LanguageOptions {
  /** BCP 47 tag for a text whose language cannot be told. */
  readonly fallback: string
}

/**
 * Detects the language of an article that states none, and whether passages of it may be in another. Sets
 * `file.data.language` and `file.data.mayBeMixed`.
 */
export const remarkLanguage: Plugin<[LanguageOptions], Root> =
  ({ fallback }) =>
  (tree: Root, file: VFile) => {
    const language = file.data.language ?? detectLanguage(proseOf(tree)) ?? fallback
    file.data.language = language
    const readWords = wordReader(language)
    const passages = tree.children.map((block) => ({
      text: blockText(block),
      words: blockWords(block, readWords),
    }))
    file.data.mayBeMixed = !tree.children.every(isOnePassage) || mayBeMixed(passages, language)
  }

/** What is nested may hold passages in several languages. */
function isOnePassage({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'thematicBreak'
}

/** A text without its code, which is in no language. */
function proseOf(tree: Root): string {
  return tree.children
    .filter(({ type }) => type !== 'code' && type !== 'html')
    .map(blockText)
    .join('\n')
}

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

/** Options of `remarkLanguage`. */
export interface LanguageOptions {
  /** The BCP 47 tag for a text whose language cannot be detected. */
  readonly fallback: string
}

/**
 * Detects the language of an article that declares none, and whether some of its passages may be in another language.
 *
 * Sets `file.data.language` and `file.data.mayBeMixed`.
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

/** Whether a block is one passage. Other blocks may contain passages in several languages. */
function isOnePassage({ type }: RootContent): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'thematicBreak'
}

/** Returns the text without code, which is not in any language. */
function proseOf(tree: Root): string {
  return tree.children
    .filter(({ type }) => type !== 'code' && type !== 'html')
    .map(blockText)
    .join('\n')
}

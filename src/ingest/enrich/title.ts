import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { wordReader } from '../../languages/words/words.ts'
import { headline } from '../contents/headline/headline.ts'
import type { Choice } from '../contents/phrases/choice.ts'
import { blockText, blockWords } from '../prose/block-texts.ts'
import { capitalised } from '../prose/capitalised.ts'
import { withoutDateline } from '../prose/dateline/without-dateline.ts'
import { speakersIn, withoutTurn } from '../prose/speakers.ts'

declare module 'vfile' {
  interface DataMap {
    /** The headline; `generated` if none is declared and it was chosen from the text. */
    title?: { readonly text: string; readonly generated: boolean } | undefined
    /** The headline that was chosen, with its candidates. */
    chosenTitle?: Choice
  }
}

/**
 * Chooses a title from the words of an article that declares none. The labels of a transcript are not part of it.
 *
 * Reads `file.data.language`. Sets `file.data.title` and `file.data.chosenTitle`.
 */
export const remarkTitle: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { title, language = 'und' } = file.data
  if (title) return
  const readWords = wordReader(language)
  const blocks = tree.children.filter((block) => blockText(block) !== '')
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  const [first, ...others] = (paragraphs.length > 0 ? paragraphs : blocks).map((block) => ({
    text: blockText(block),
    words: blockWords(block, readWords),
  }))
  if (!first) {
    file.data.title = { text: file.stem ?? '', generated: true }
    return
  }
  const speakers = speakersIn([first, ...others].map(({ text }) => text))
  const spoken = (paragraph: typeof first, text: string) =>
    text === paragraph.text ? paragraph : { text, words: readWords(text) }
  const choice = headline(
    [
      spoken(first, withoutTurn(withoutDateline(first.text), speakers)),
      ...others.map((other) => spoken(other, withoutTurn(other.text, speakers))),
    ],
    language,
  )
  file.data.title = { text: capitalised(choice.text, language) || (file.stem ?? ''), generated: true }
  file.data.chosenTitle = choice
}

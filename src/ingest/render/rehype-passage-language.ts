import type { Element, Parents, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { passageLanguages } from '../../languages/detect/passages.ts'
import { directionOf } from '../../languages/direction.ts'
import { elementsOf } from '../hast/elements.ts'
import { isGenerated, textOfSource } from '../hast/text-of.ts'

/** What a part of the page is in, as far as the elements around it say. */
interface Context {
  readonly language: string
  /** `ltr`, `rtl`, or `auto`, where an element leaves it to the browser. */
  readonly direction: string
}

/**
 * Sets `lang` and, where its direction is another, `dir` on each passage and heading that is in another language than
 * the article. What the author states stands, and holds for what is within it.
 *
 * Runs after `rehypePassages`. Reads `file.data.language` and `file.data.mayBeMixed`.
 */
export const rehypePassageLanguage: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  if (!file.data.mayBeMixed && !elementsOf(tree).some(statesLanguage)) return
  const language = file.data.language ?? 'und'
  const article = { language, direction: directionOf(language) }
  const passages = collectPassages(tree, article, article)
  const found = passageLanguages(
    passages.map(({ element }) => textOfSource(element)),
    language,
  )
  passages.forEach(({ element, direction }, index) => {
    const passage = found[index]
    if (!passage) return
    if (passage.language) element.properties.lang = passage.language
    if (direction === 'auto' || element.properties.dir) return
    if (passage.direction && passage.direction !== direction) element.properties.dir = passage.direction
  })
}

/** An author writes no buttons; those that the site adds are in its own language. */
function statesLanguage({ tagName, properties }: Element): boolean {
  return 'lang' in properties && tagName !== 'button'
}

interface Passage {
  readonly element: Element
  /** Of what is around it. */
  readonly direction: string
}

/**
 * The passages of which the author does not state the language. Where one is stated without its direction, the direction
 * is set.
 */
function collectPassages(parent: Parents, context: Context, article: Context): readonly Passage[] {
  return parent.children.flatMap((element) => {
    if (element.type !== 'element' || isGenerated(element)) return []
    const { lang, dir } = element.properties
    const language = typeof lang === 'string' ? lang : context.language
    const direction = String(dir ?? (typeof lang === 'string' ? directionOf(lang) : context.direction))
    if (!dir && direction !== context.direction && context.direction !== 'auto')
      element.properties.dir = direction
    const isPassage = 'dataPassage' in element.properties || headingRank(element) !== undefined
    if (!isPassage) return collectPassages(element, { language, direction }, article)
    return language === article.language && typeof lang !== 'string' && element.tagName !== 'pre'
      ? [{ element, direction }]
      : []
  })
}

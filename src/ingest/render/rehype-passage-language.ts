import type { Element, Parents, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { passageLanguages } from '../../languages/detect/passages.ts'
import { directionOf } from '../../languages/direction.ts'
import { elementsOf } from '../hast/elements.ts'
import { isGenerated, textOfSource } from '../hast/text-of.ts'

/** The language and direction that an element inherits. */
interface Context {
  readonly language: string
  /** `ltr`, `rtl`, or `auto` if the browser decides. */
  readonly direction: string
}

/**
 * Sets `lang` on each passage and heading in another language than the article, and `dir` if the direction differs.
 * Attributes that the author set are kept, also for the elements within. A list or block quote has the direction of its
 * passages if they have the same.
 *
 * Runs after `rehypePassages`. Reads `file.data.language` and `file.data.mayBeMixed`.
 */
export const rehypePassageLanguage: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  if (!file.data.mayBeMixed && !elementsOf(tree).some(declaresLanguage)) return
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
  for (const element of elementsOf(tree)) liftDirection(element)
}

/** Elements with a mark at their beginning, such as a bullet or a rule. */
const WITH_MARK: ReadonlySet<string> = new Set(['blockquote', 'ol', 'ul'])

/** Gives a list or block quote the direction that all its passages have, so that its marks are on their side. */
function liftDirection(element: Element): void {
  if (!WITH_MARK.has(element.tagName) || element.properties.dir) return
  const passages = elementsOf(element).filter(({ properties }) => 'dataPassage' in properties)
  const [{ dir = undefined } = {}] = passages.map(({ properties }) => properties)
  if (!dir || passages.some(({ properties }) => properties.dir !== dir)) return
  element.properties.dir = dir
  for (const passage of passages) if (passage !== element) delete passage.properties.dir
}

/** Whether the author set a language. Buttons do not count: the site adds them in its own language. */
function declaresLanguage({ tagName, properties }: Element): boolean {
  return 'lang' in properties && tagName !== 'button'
}

interface Passage {
  readonly element: Element
  /** The direction that it inherits. */
  readonly direction: string
}

/**
 * Returns the passages whose language the author did not set. Where the author set a language without its direction,
 * sets the direction.
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

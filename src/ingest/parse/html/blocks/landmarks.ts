import type { Element } from 'hast'

/** Whether the page declares that an element is its main content. */
export function isMain(element: Element): boolean {
  return MAIN.has(roleOrTag(element)) || [element.properties.itemProp].flat().includes('articleBody')
}

/** Whether an element is navigation or search. */
export function isNavigation(element: Element): boolean {
  return NAVIGATION.has(roleOrTag(element))
}

/** Whether an element is the header or footer of the site or of an article. */
export function isMargin(element: Element): boolean {
  return MARGINS.has(roleOrTag(element))
}

const MAIN: ReadonlySet<string> = new Set(['article', 'main'])
const NAVIGATION: ReadonlySet<string> = new Set(['nav', 'navigation', 'search'])
const MARGINS: ReadonlySet<string> = new Set(['header', 'banner', 'footer', 'contentinfo'])

/** Returns the role of an element (WAI-ARIA 1.2, §5.3.4), or else the name of its tag. */
function roleOrTag({ tagName, properties }: Element): string {
  return String([properties.role].flat()[0] ?? tagName)
}

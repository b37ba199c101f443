import type { Element } from 'hast'

/** Whether an element is what the page is about, by its own word. */
export function isMain(element: Element): boolean {
  return MAIN.has(roleOrTag(element)) || [element.properties.itemProp].flat().includes('articleBody')
}

/** Whether an element leads to other pages. */
export function isNavigation(element: Element): boolean {
  return NAVIGATION.has(roleOrTag(element))
}

/** Whether an element stands at the head or foot of what it belongs to, the site or an article. */
export function isMargin(element: Element): boolean {
  return MARGINS.has(roleOrTag(element))
}

const MAIN: ReadonlySet<string> = new Set(['article', 'main'])
const NAVIGATION: ReadonlySet<string> = new Set(['nav', 'navigation', 'search'])
const MARGINS: ReadonlySet<string> = new Set(['header', 'banner', 'footer', 'contentinfo'])

/** What an element is by its role (WAI-ARIA 1.2, §5.3.4), or else by its tag. */
function roleOrTag({ tagName, properties }: Element): string {
  return String([properties.role].flat()[0] ?? tagName)
}

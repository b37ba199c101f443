import type { Element } from 'hast'

declare module 'hast' {
  interface ElementData {
    /** What the page's own style sheets declare for an element, as far as it concerns whether readers see it. */
    declarations?: ReadonlyMap<string, Declaration>
  }
}

/** Values of CSS properties in lower case, by name. */
export type Style = ReadonlyMap<string, string>

/** The value of one property, as a style sheet or an attribute declares it. */
export interface Declaration {
  readonly property: string
  readonly value: string
  readonly isImportant: boolean
}

/** The properties that decide whether readers see an element. */
const PROPERTIES: ReadonlySet<string> = new Set(
  `background background-clip background-color background-image clip clip-path color content-visibility display filter font-size height left margin-left margin-top max-height max-width mso-hide
opacity overflow overflow-x overflow-y padding padding-bottom padding-top position right text-indent
text-shadow top transform visibility -webkit-background-clip -webkit-text-fill-color width zoom`.split(/\s/),
)

/** Reads declarations, without those of properties that do not decide whether readers see an element. */
export function declarationsIn(css: string): readonly Declaration[] {
  return css.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    if (colon === -1 || !PROPERTIES.has(property)) return []
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const bare = value.replace(/\s*!\s*important$/, '')
    return [{ property, value: bare, isImportant: bare !== value }]
  })
}

/** Returns the style of an element: of its `style` attribute, and of the page's style sheets where that says nothing. */
export function styleOf({ data, properties }: Element): Style {
  const sheets = data?.declarations ?? NONE
  const own = typeof properties.style === 'string' ? declarationsIn(properties.style) : []
  const style = new Map([...sheets].map(([property, { value }]) => [property, value]))
  for (const { property, value, isImportant } of own) {
    if (isImportant || !sheets.get(property)?.isImportant) style.set(property, value)
  }
  return style
}

const NONE: ReadonlyMap<string, Declaration> = new Map()

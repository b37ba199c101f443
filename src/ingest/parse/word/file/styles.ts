import { attributeOf, childOf, childrenOf, nameOf, switchOf, type XmlElement } from './xml.ts'

/** What a paragraph is by its style: a heading of a level, or a quotation. */
export type ParagraphKind = 1 | 2 | 3 | 4 | 5 | 6 | 'quote' | undefined

/** What the styles of a document say. */
export interface Styles {
  readonly kindOf: (paragraphStyle: string | undefined) => ParagraphKind
  /** Whether a style of characters makes words strong. */
  readonly isStrong: (runStyle: string | undefined) => boolean
  /** Whether words are hidden, by the properties of their run, or the styles of run and paragraph. */
  readonly isHidden: (runProperties: XmlElement | undefined, paragraphStyle: string | undefined) => boolean
  /** A style and those on which it is based, each before the next. */
  readonly chainOf: (style: string | undefined) => readonly XmlElement[]
  /** The style of paragraphs that name none. */
  readonly defaultParagraphStyle: string | undefined
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const

/**
 * Reads the styles of a document.
 *
 * @param root The part with the styles.
 */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = root ? childrenOf(root).filter((element) => nameOf(element) === 'w:style') : []
  const byId = new Map<string, XmlElement>()
  for (const style of all) {
    const id = attributeOf(style, 'w:styleId')
    // If ids are not unique, the first style keeps the id (ECMA-376, part 1, §17.7.4.17).
    if (id !== undefined && !byId.has(id)) byId.set(id, style)
  }
  const chains = new Map<string, readonly XmlElement[]>()
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const isHiddenByDefault = switchOf(defaults, 'w:vanish') === true
  const standard = all.find(
    (style) => attributeOf(style, 'w:type') === 'paragraph' && attributeOf(style, 'w:default') === '1',
  )

  function chainOf(id: string | undefined): readonly XmlElement[] {
    if (id === undefined) return []
    const known = chains.get(id)
    if (known) return known
    const chain = new Set<XmlElement>()
    for (let style = byId.get(id); style && !chain.has(style); ) {
      chain.add(style)
      style = byId.get(attributeOf(childOf(style, 'w:basedOn'), 'w:val') ?? '')
    }
    const result = [...chain]
    chains.set(id, result)
    return result
  }

  const nameOfStyle = (id: string) =>
    (attributeOf(childOf(byId.get(id), 'w:name'), 'w:val') ?? '').toLowerCase()

  /** The value that the first style of a chain has for `w:vanish`. */
  const hides = (id: string | undefined) =>
    chainOf(id)
      .map((style) => switchOf(childOf(style, 'w:rPr'), 'w:vanish'))
      .find((value) => value !== undefined) === true

  const defaultParagraphStyle = attributeOf(standard, 'w:styleId')
  return {
    chainOf,
    defaultParagraphStyle,
    kindOf: (id) => {
      if (id === undefined) return undefined
      const name = nameOfStyle(id)
      if (name === 'quote') return 'quote'
      // Pages of Apple has a style “Heading” without a number.
      if (name === 'title' || name === 'heading' || id === 'Heading') return 1
      return LEVELS.find((level) => id === `Heading${level}` || name === `heading ${level}`)
    },
    isStrong: (id) => id !== undefined && nameOfStyle(id) === 'strong',
    isHidden: (properties, paragraphStyle) => {
      const direct = switchOf(properties, 'w:vanish')
      if (direct !== undefined) return direct
      if (isHiddenByDefault) return true
      // A style that hides what another hides shows it (ECMA-376, part 1, §17.7.3).
      const runStyle = attributeOf(childOf(properties, 'w:rStyle'), 'w:val')
      return hides(paragraphStyle ?? defaultParagraphStyle) !== hides(runStyle)
    },
  }
}

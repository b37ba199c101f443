import { attributeOf, childOf, isElement, nameOf, type XmlElement } from '../../file/xml.ts'

/** Two points or less, in halves of points: a fifth of the size that can be read with ease. */
const MAX_HALF_POINTS = 4
/** White, or as good as white. */
const WHITE = /^(?:[ef][0-9a-f]){3}$/i
/** Elements that can have a background of their own. */
const BACKGROUNDS: Readonly<Record<string, string | undefined>> = {
  'w:p': 'w:pPr',
  'w:tc': 'w:tcPr',
  'w:tbl': 'w:tblPr',
}

/**
 * Whether Word shows the words of a run so that readers hardly see them, by the properties of the run itself: in white
 * without a background, or in letters of two points or less.
 */
export function isHardlyVisible(run: XmlElement, properties: XmlElement | undefined): boolean {
  if (!properties) return false
  const size = Number(attributeOf(childOf(properties, 'w:sz'), 'w:val') ?? Number.POSITIVE_INFINITY)
  if (size <= MAX_HALF_POINTS) return true
  const color = attributeOf(childOf(properties, 'w:color'), 'w:val') ?? ''
  return WHITE.test(color) && !hasBackground(run, properties)
}

function hasBackground(run: XmlElement, properties: XmlElement): boolean {
  if (isFilled(properties) || childOf(properties, 'w:highlight')) return true
  for (let node = run.parentNode; node && isElement(node); node = node.parentNode) {
    const name = nameOf(node)
    const own = BACKGROUNDS[name]
    if (own && isFilled(childOf(node, own))) return true
    // A table can have a style, and a shape a colour.
    if (name === 'w:tbl' && childOf(childOf(node, 'w:tblPr'), 'w:tblStyle')) return true
    if (name === 'w:txbxContent' || name === 'a:txBody') return true
    if (name === 'w:document' && childOf(node, 'w:background')) return true
  }
  return false
}

function isFilled(properties: XmlElement | undefined): boolean {
  const shading = childOf(properties, 'w:shd')
  const fill = attributeOf(shading, 'w:fill') ?? 'auto'
  return (
    shading !== undefined &&
    (!/^(?:auto|ffffff)$/i.test(fill) || /^(?:solid|pct)/.test(attributeOf(shading, 'w:val') ?? ''))
  )
}

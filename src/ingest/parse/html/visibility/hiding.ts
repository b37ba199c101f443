import type { Style } from './style.ts'

/** Whether a style hides an element with everything in it, whatever the style of what is in it. */
export function hidesAll(style: Style): boolean {
  const value = (property: string) => style.get(property) ?? ''
  return (
    value('display') === 'none' ||
    value('content-visibility') === 'hidden' ||
    value('mso-hide') === 'all' ||
    /^(?:0*\.?0+|0*\.0\d*|0+%)$/.test(value('opacity')) ||
    /\bopacity\(\s*0*\.?0+%?\s*\)/.test(value('filter')) ||
    isZero(value('zoom')) ||
    /^scale(?:3d|x|y)?\(\s*0\s*[,)]/.test(value('transform')) ||
    isClipped(value('clip'), value('clip-path')) ||
    isAside(style) ||
    isFlat(style)
  )
}

/** Whether a style says that its text is visible or not; `undefined` if that follows from the elements around it. */
export function visibilityOf(style: Style): boolean | undefined {
  const visibility = style.get('visibility')
  return visibility === undefined || visibility === 'inherit' ? undefined : visibility === 'visible'
}

/** Whether a style gives its text a size; `undefined` if that follows from the elements around it. */
export function hasSize(style: Style): boolean | undefined {
  const size = style.get('font-size')
  if (size === undefined || size === 'inherit' || /(?:em|%)$/.test(size.replace(/rem$/, '')))
    return size !== undefined && isZero(size) ? false : undefined
  return !isZero(size)
}

/** What is moved so far out of sight is there for screen readers or search engines only. */
const MIN_DISTANCE = 900

function isAside(style: Style): boolean {
  const isFar = (property: string) => {
    const match = /^-(\d+)(px|em|rem|vw|vh|%)?$/.exec(style.get(property) ?? '')
    return match !== null && Number(match[1]) * (match[2] === 'px' ? 1 : 10) >= MIN_DISTANCE
  }
  const isPlaced = /^(?:absolute|fixed)$/.test(style.get('position') ?? '')
  return (
    ['text-indent', 'margin-left', 'margin-top'].some(isFar) ||
    (isPlaced && ['left', 'right', 'top'].some(isFar))
  )
}

/** Whether nothing of an element is seen because it has no width or height. Padding would give it some. */
function isFlat(style: Style): boolean {
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((property) =>
    /^(?:hidden|clip)/.test(style.get(property) ?? ''),
  )
  const isPadded = ['padding', 'padding-bottom', 'padding-top'].some((property) => {
    const padding = style.get(property)
    return padding !== undefined && !padding.split(/\s+/).every(isZero)
  })
  const isNothing = (property: string) => /^(?:0*1px|0+(?:\.0+)?[a-z%]*)$/.test(style.get(property) ?? '')
  return isCut && !isPadded && ['height', 'max-height', 'width', 'max-width'].some(isNothing)
}

function isClipped(clip: string, path: string): boolean {
  const edges = /^rect\(([^)]*)\)/
    .exec(clip)?.[1]
    ?.trim()
    .split(/[\s,]+/)
  return (
    (edges !== undefined && new Set(edges.map(Number.parseFloat)).size === 1 && edges[0] !== 'auto') ||
    /^inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%\s*\)/.test(path) ||
    /^circle\(\s*0/.test(path)
  )
}

function isZero(length: string): boolean {
  return /^0*\.?0+[a-z%]*$/.test(length)
}

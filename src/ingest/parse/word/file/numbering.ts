import type { VFile } from 'vfile'
import { refuse } from '../../../../diagnostics/problem.ts'
import { formatNumber, LIST_TYPES, type ListType } from './number-format.ts'
import type { Styles } from './styles.ts'
import { attributeOf, childOf, childrenOf, nameOf, switchOf, type XmlElement } from './xml.ts'

/** What Word shows before a paragraph of a list. */
export type Label =
  | { readonly kind: 'bullet'; readonly level: number }
  /** A number alone, as browsers show it before an item. */
  | {
      readonly kind: 'number'
      readonly level: number
      readonly number: number
      readonly type: ListType | undefined
      readonly text: string
    }
  /** Anything else, such as “Article 2” or “1.2.3”. */
  | { readonly kind: 'text'; readonly text: string }

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** The highest level after which it does not start anew, counted from 1; 0 for never. */
  readonly restart: number | undefined
  readonly isLegal: boolean
  readonly paragraphStyle: string | undefined
}

interface List {
  /** Lists with the same id count on where the other stopped. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** The numbers with which levels of this list begin. */
  readonly starts: ReadonlyMap<number, number>
}

/** Word takes at most so many characters for the number of a list. They are repeated before each paragraph. */
const MAX_LABEL_LENGTH = 255
/** A number with one mark around or after it. */
const PLAIN_NUMBER = /^[([]?%(\d)[.):\]-]?$/

/**
 * Returns a function that says what Word shows before a paragraph. It counts, so it has to be called for each paragraph
 * once, in order.
 *
 * @param root The part with the definitions of lists.
 * @returns The function. It refuses the file if the number of a list is longer than Word allows.
 */
export function createNumbering(
  root: XmlElement | undefined,
  styles: Styles,
  file: VFile,
): (properties: XmlElement | undefined, style: string | undefined) => Label | undefined {
  const lists = readLists(root, styles)
  const counters = new Map<string, Map<number, number>>()
  const started = new Set<string>()

  return (properties, style) => {
    const place = placeOf(properties, style)
    const list = place && lists.get(place.list)
    const level = list?.levels.get(place?.level ?? 0)
    return place && list && level && next(place.list, list, place.level, level)
  }

  function placeOf(properties: XmlElement | undefined, style: string | undefined) {
    const chain = styles.chainOf(style ?? styles.defaultParagraphStyle)
    const stated = [properties, ...chain.map((element) => childOf(element, 'w:pPr'))].flatMap(
      (element) => childOf(element, 'w:numPr') ?? [],
    )
    const first = (name: string) =>
      stated
        .map((element) => attributeOf(childOf(element, name), 'w:val'))
        .find((value) => value !== undefined)
    const list = first('w:numId')
    if (list === undefined) return undefined
    const ids = chain.map((element) => attributeOf(element, 'w:styleId'))
    const byStyle = [...(lists.get(list)?.levels ?? [])].find(
      ([, { paragraphStyle }]) => paragraphStyle !== undefined && ids.includes(paragraphStyle),
    )
    const own = attributeOf(childOf(childOf(properties, 'w:numPr'), 'w:ilvl'), 'w:val')
    return { list, level: integer(own) ?? byStyle?.[0] ?? integer(first('w:ilvl')) ?? 0 }
  }

  function next(
    id: string,
    { counter, levels, starts }: List,
    depth: number,
    level: Level,
  ): Label | undefined {
    const counts = counters.get(counter) ?? new Map<number, number>()
    counters.set(counter, counts)
    const startOf = (at: number) => starts.get(at) ?? levels.get(at)?.start ?? 1
    const before = counts.get(depth)
    const isNew = starts.has(depth) && !started.has(`${id} ${depth}`)
    started.add(`${id} ${depth}`)
    const number = before === undefined || isNew ? startOf(depth) : before + 1
    counts.set(depth, number)
    for (const deeper of [...counts.keys()].filter((at) => at > depth)) {
      const restart = levels.get(deeper)?.restart
      if (restart === undefined || depth < restart) counts.delete(deeper)
    }
    if (level.text.trim() === '') return undefined
    if (level.text.length > MAX_LABEL_LENGTH) {
      refuse(file, 'too-long', {
        found: `The number of a list has ${level.text.length} characters`,
        expected: `at most ${MAX_LABEL_LENGTH}`,
      })
    }
    if (level.format === 'bullet') return { kind: 'bullet', level: depth }
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = level.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
      return format === 'none' ? '' : formatNumber(counts.get(at) ?? startOf(at), format)
    })
    const [, place] = PLAIN_NUMBER.exec(level.text.trim()) ?? []
    return Number(place) === depth + 1 && level.format !== 'none'
      ? { kind: 'number', level: depth, number, type: LIST_TYPES[level.format], text: text.trim() }
      : { kind: 'text', text: text.trim() }
  }
}

function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const children = root ? childrenOf(root) : []
  const named = (name: string) => children.filter((element) => nameOf(element) === name)
  const definitions = new Map(
    named('w:abstractNum').map((element) => [attributeOf(element, 'w:abstractNumId') ?? '', element]),
  )
  const numbers = new Map(named('w:num').map((element) => [attributeOf(element, 'w:numId') ?? '', element]))
  return new Map(
    [...numbers].flatMap(([id, element]) => {
      const found = definitionOf(element)
      return found ? [[id, listOf(element, found)] as const] : []
    }),
  )

  /** A definition may only name a style, whose list has the real one. */
  function definitionOf(
    number: XmlElement,
  ): { readonly id: string; readonly element: XmlElement } | undefined {
    const seen = new Set<XmlElement>()
    for (let element: XmlElement | undefined = number; element && !seen.has(element); ) {
      seen.add(element)
      const id = attributeOf(childOf(element, 'w:abstractNumId'), 'w:val') ?? ''
      const definition = definitions.get(id)
      const style = attributeOf(childOf(definition, 'w:numStyleLink'), 'w:val')
      if (style === undefined) return definition && { id, element: definition }
      const properties = childOf(styles.chainOf(style)[0], 'w:pPr')
      element = numbers.get(attributeOf(childOf(childOf(properties, 'w:numPr'), 'w:numId'), 'w:val') ?? '')
    }
    return undefined
  }
}

function listOf(
  number: XmlElement,
  { id, element }: { readonly id: string; readonly element: XmlElement },
): List {
  const overrides = childrenOf(number).filter((child) => nameOf(child) === 'w:lvlOverride')
  const levels = [element, ...overrides].flatMap((parent) =>
    childrenOf(parent)
      .filter((child) => nameOf(child) === 'w:lvl')
      .map((level) => {
        const depth = integer(attributeOf(level, 'w:ilvl')) ?? 0
        return [depth, levelOf(level, depth)] as const
      }),
  )
  const starts = overrides.flatMap((override) => {
    const start = integer(attributeOf(childOf(override, 'w:startOverride'), 'w:val'))
    return start === undefined ? [] : [[integer(attributeOf(override, 'w:ilvl')) ?? 0, start] as const]
  })
  return { counter: id, levels: new Map(levels), starts: new Map(starts) }
}

function levelOf(element: XmlElement, depth: number): Level {
  const value = (name: string) => attributeOf(childOf(element, name), 'w:val')
  const format = value('w:numFmt') ?? 'decimal'
  return {
    format,
    text: value('w:lvlText') ?? (format === 'bullet' ? '•' : `%${depth + 1}.`),
    start: integer(value('w:start')) ?? 1,
    restart: integer(value('w:lvlRestart')),
    isLegal: switchOf(element, 'w:isLgl') === true,
    paragraphStyle: value('w:pStyle'),
  }
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined
}

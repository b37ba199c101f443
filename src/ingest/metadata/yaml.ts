import type { VFile } from 'vfile'
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml'
import { type Place, report, START } from '../../diagnostics/problem.ts'
import type { Entry } from './entry.ts'
import { refuseLongMetadata } from './length.ts'
import { pathOf } from './places.ts'

/** How many aliases a value may use. A few repeat a name; many would expand to gigabytes. */
const MAX_ALIASES = 10
/** A key, an item of its list, and a key of that item. No value that can be declared is nested deeper. */
const MAX_PATH_DEPTH = 3

/** A plain scalar that is no value (YAML 1.2, §10.2.1.1). In quotation marks it is a text. */
const NULL = /^(?:~|null|Null|NULL)$/

/**
 * Reads a mapping in YAML 1.2 with the failsafe schema (§10.1), which knows only texts, lists and mappings. Tags have no
 * effect, and `no` or `1984` stay texts. `null` and `~` are empty. JSON is YAML, too.
 *
 * @param file Problems are reported on it.
 * @param start Where in the file the text begins.
 * @param rule The rule of which the problems are.
 * @returns The entries in order. Empty if the text is not valid YAML.
 * @throws VFileMessage If the text is too long.
 */
export function readYaml(
  text: string,
  file: VFile,
  start: Place = START,
  rule: 'invalid-yaml' | 'invalid-front-matter' = 'invalid-yaml',
): readonly Entry[] {
  refuseLongMetadata(text, file, start)
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    const column = Math.max(col, 1)
    return { line: Math.max(line, 1) + start.line - 1, column: line > 1 ? column : column + start.column - 1 }
  }
  const problems = [...document.errors, ...document.warnings]
  for (const { message, pos } of problems) {
    report(file, rule, { found: message.replace(/\.$/, ''), place: placeOf(pos[0]) })
  }
  if (problems.length > 0 || document.contents === null) return []
  if (!isMap<Node, Node | null>(document.contents)) {
    report(file, rule, { found: 'There is no key: value here', place: placeOf(0) })
    return []
  }
  return document.contents.items.flatMap((pair) => {
    const { key } = pair
    if (!isScalar(key) || typeof key.value !== 'string') {
      report(file, rule, { found: 'A key is no text', place: placeOf(startOf(key)) })
      return []
    }
    const read = readValue(pair)
    if (read.ok) {
      const places = Object.fromEntries(placesOf(pair.value ?? key, [key.value]))
      return [{ key: key.value, keyPlace: placeOf(startOf(key)), value: read.value, places }]
    }
    report(file, rule, { found: read.reason, place: placeOf(startOf(pair.value ?? key)) })
    return []
  })

  function placesOf(node: Node, path: readonly PropertyKey[]): readonly (readonly [string, Place])[] {
    const own = [pathOf(path), placeOf(startOf(node))] as const
    if (path.length === MAX_PATH_DEPTH) return [own]
    if (isSeq<Node>(node))
      return [own, ...node.items.flatMap((item, index) => placesOf(item, [...path, index]))]
    if (!isMap<Node, Node | null>(node)) return [own]
    return [own, ...node.items.flatMap(({ key, value }) => placesOf(value ?? key, [...path, String(key)]))]
  }

  function readValue({ value }: Pair<Node, Node | null>) {
    if (isNode(value) && isAlias(value) && !value.resolve(document)) {
      return { ok: false, reason: `The alias *${value.source} names nothing` } as const
    }
    if (isScalar(value) && value.type === 'PLAIN' && NULL.test(String(value.value))) {
      return { ok: true, value: '' } as const
    }
    try {
      return { ok: true, value: value?.toJS(document, { maxAliasCount: MAX_ALIASES }) ?? '' } as const
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : String(error) } as const
    }
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

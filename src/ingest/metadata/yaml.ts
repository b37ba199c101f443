import type { VFile } from 'vfile'
import { isAlias, isMap, isNode, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import { type Place, report } from '../diagnostics/problem.ts'

/** A key of a mapping with its value, and where both stand in the file. */
export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  /** A text, or a list of texts; nothing in YAML makes a number, a date or a truth of it. */
  readonly value: unknown
  readonly valuePlace: Place
}

/** Aliases that one value may use; a few repeat a name, many blow a file up. */
const MOST_ALIASES = 10

/**
 * Reads a mapping of YAML 1.2 by its failsafe schema (§10.1): texts, lists and mappings alone. No tag of a file makes
 * anything of a program, and `no` or `1984` stay words.
 *
 * @param file Where problems are reported.
 * @param firstLine The line of the file (from 1) on which the text begins.
 * @returns The entries in their order; none where the text could not be read.
 */
export function readYaml(text: string, file: VFile, firstLine = 1): readonly YamlEntry[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings]
  for (const { message, pos } of problems) {
    report(file, 'invalid-yaml', { found: message.replace(/\.$/, ''), place: placeOf(pos[0]) })
  }
  if (problems.length > 0 || document.contents === null) return []
  if (!isMap<Node, Node | null>(document.contents)) {
    report(file, 'invalid-yaml', { found: 'There is no key: value here', place: placeOf(0) })
    return []
  }
  return document.contents.items.flatMap((pair) => {
    const { key } = pair
    if (!isScalar(key) || typeof key.value !== 'string') {
      report(file, 'invalid-yaml', { found: 'A key is no text', place: placeOf(startOf(key)) })
      return []
    }
    const valuePlace = placeOf(startOf(pair.value ?? key))
    const entry = { key: key.value, keyPlace: placeOf(startOf(key)), valuePlace }
    const read = readValue(pair)
    if (read.ok) return [{ ...entry, value: read.value }]
    report(file, 'invalid-yaml', { found: read.reason, place: valuePlace })
    return []
  })

  function readValue({ value }: Pair<Node, Node | null>) {
    if (isNode(value) && isAlias(value) && !value.resolve(document)) {
      return { ok: false, reason: `The alias *${value.source} names nothing` } as const
    }
    try {
      return { ok: true, value: value?.toJS(document, { maxAliasCount: MOST_ALIASES }) ?? '' } as const
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : String(error) } as const
    }
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

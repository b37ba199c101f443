import { parse, TomlDate, TomlError } from 'smol-toml'
import type { VFile } from 'vfile'
import { type Place, report } from '../../../diagnostics/problem.ts'
import type { Entry } from '../entry.ts'
import { refuseLongMetadata } from '../length.ts'
import { pathOf } from '../places.ts'

/** One key, or several with dots between them; each bare or in quotation marks. */
const KEYS = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)(?:[ \t]*\.[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))*`
const ASSIGNMENT = new RegExp(String.raw`^([ \t]*)(${KEYS})[ \t]*=[ \t]*`)
const TABLE = new RegExp(String.raw`^[ \t]*(\[\[?)[ \t]*(${KEYS})[ \t]*\]`)

/**
 * Reads TOML 1.0. Numbers, dates and booleans become texts.
 *
 * @param file Problems are reported on it.
 * @param firstLine The line of the file on which the text begins, counted from 1.
 * @returns The entries in order. Empty if the text is not valid TOML.
 * @throws VFileMessage If the text is too long.
 */
export function readToml(text: string, file: VFile, firstLine: number): readonly Entry[] {
  refuseLongMetadata(text, file, { line: firstLine, column: 1 })
  const values = parsed(text, file, firstLine)
  const assignments = assignmentsIn(text, firstLine)
  return Object.entries(values).map(([key, value]) => {
    const own = assignments.filter(({ path }) => path === key || path.startsWith(`${key}.`))
    const keyPlace = own[0]?.key ?? { line: firstLine, column: 1 }
    return {
      key,
      keyPlace,
      value: textsOf(value),
      places: { [key]: keyPlace, ...Object.fromEntries(own.map((each) => [each.path, each.value])) },
    }
  })
}

function parsed(text: string, file: VFile, firstLine: number): Readonly<Record<string, unknown>> {
  try {
    return parse(text, { integersAsBigInt: true })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [, reason = 'it cannot be read'] = /^Invalid TOML document: (.*)/.exec(error.message) ?? []
    report(file, 'invalid-front-matter', {
      found: `The front matter is not valid TOML: ${reason}`,
      place: { line: error.line + firstLine - 1, column: error.column },
    })
    return {}
  }
}

function textsOf(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.0+(?=\D|$)/, '')
  if (Array.isArray(value)) return value.map(textsOf)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textsOf(inner)]))
}

interface Assignment {
  readonly path: string
  readonly key: Place
  readonly value: Place
}

/**
 * Returns where the keys are assigned. smol-toml gives no positions, so that lines are matched instead. What looks like
 * an assignment within a text of several lines has a path that nothing asks for, or the place is a line off.
 */
function assignmentsIn(text: string, firstLine: number): readonly Assignment[] {
  const assignments: Assignment[] = []
  const counts = new Map<string, number>()
  let table: readonly PropertyKey[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const place = (column: number) => ({ line: firstLine + index, column: column + 1 })
    const [, brackets, name] = TABLE.exec(line) ?? []
    if (name !== undefined) {
      const path = keysOf(name)
      const count = counts.get(pathOf(path)) ?? 0
      counts.set(pathOf(path), count + 1)
      table = brackets === '[[' ? [...path, count] : path
      assignments.push({ path: pathOf(table), key: place(0), value: place(0) })
    }
    const [whole, indent, keys] = ASSIGNMENT.exec(line) ?? []
    if (whole === undefined || indent === undefined || keys === undefined) continue
    const path = pathOf([...table, ...keysOf(keys)])
    assignments.push({ path, key: place(indent.length), value: place(whole.length) })
  }
  return assignments
}

function keysOf(dotted: string): readonly string[] {
  return Array.from(dotted.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g), ([, double, single, bare]) => {
    return double ?? single ?? bare ?? ''
  })
}

import leven from 'leven'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../../diagnostics/problem.ts'
import { readText } from '../read/read.ts'
import type { DeclaredMetadata, SidecarMetadata } from './declared.ts'
import { type Places, pathOf, placeOf, valueAt } from './places.ts'
import { frontMatterSchema, sidecarSchema } from './schema.ts'
import { readYaml, type YamlEntry } from './yaml.ts'

/** Names that every JavaScript object has a property of; as keys they could reach into the program. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** A key is taken for a misspelling of another if at most this many letters differ. */
const MAX_MISSPELT_LETTERS = 3

/**
 * Reads a sidecar, `NAME.yml`, and reports every mistake in it with line and column.
 *
 * @param file Its `value` holds the bytes.
 * @throws VFileMessage If the bytes are not text.
 */
export function readSidecar(file: VFile): SidecarMetadata {
  const { values, places } = check(readYaml(readText(file).text, file), sidecarSchema.shape, file)
  return { ...sidecarSchema.partial().parse(values), places }
}

/**
 * Reads front matter, and reports every mistake in it with line and column.
 *
 * @param text The text between the fences.
 * @param firstLine The line of the file on which the text begins, counted from 1.
 */
export function readFrontMatter(text: string, file: VFile, firstLine: number): DeclaredMetadata {
  const { values, places } = check(readYaml(text, file, firstLine), frontMatterSchema.shape, file)
  return { ...frontMatterSchema.partial().parse(values), places }
}

/** Returns the values that fit their keys, as they are in the file, and reports the others. */
function check(
  entries: readonly YamlEntry[],
  shape: Readonly<Record<string, z.ZodType>>,
  file: VFile,
): { readonly values: Readonly<Record<string, unknown>>; readonly places: Places } {
  const valid = entries.filter(({ key, keyPlace, value, places }) => {
    if (UNSAFE_KEYS.has(key)) {
      report(file, 'unsafe-key', { found: `The key “${key}”`, place: keyPlace })
      return false
    }
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (!schema) {
      const found = `Nothing is done with the key “${key}”`
      const similar = nearest(key, Object.keys(shape))
      const remedy = similar && { remedy: `Did you mean \`${similar}\`?` }
      report(file, 'unknown-key', { found, place: keyPlace, ...remedy })
      return false
    }
    const result = schema.safeParse(value)
    if (result.success) return true
    const [issue] = result.error.issues
    const isDate = issue?.code === 'custom' && issue.params?.rule === 'invalid-date'
    const within = issue?.path ?? []
    const path = [key, ...within]
    report(file, isDate ? 'invalid-date' : 'invalid-metadata', {
      found: `\`${pathOf(path)}\` is ${described(valueAt(value, within))}`,
      place: placeOf(places, path),
      ...(issue && { expected: issue.message }),
    })
    return false
  })
  return {
    values: Object.fromEntries(valid.map(({ key, value }) => [key, value])),
    places: Object.fromEntries(valid.flatMap(({ places }) => Object.entries(places))),
  }
}

function described(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return value === '' ? 'empty' : `“${value.slice(0, 60)}”`
  return Array.isArray(value) ? 'a list' : 'a mapping'
}

function nearest(key: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, distance: leven(key.toLowerCase(), name) }))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.min(MAX_MISSPELT_LETTERS, best.name.length / 2) ? best.name : undefined
}

import leven from 'leven'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../../diagnostics/problem.ts'
import { readText } from '../read/read.ts'
import { type Places, pathOf, placeOf, valueAt } from './places.ts'
import { frontMatterSchema, sidecarSchema } from './schema.ts'
import type { SidecarMetadata, StatedMetadata } from './stated.ts'
import { readYaml, type YamlEntry } from './yaml.ts'

/** Names under which every JavaScript object has something; as keys they would reach into the program. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** A key is taken for a slip of another when at most so many letters differ. */
const LARGEST_SLIP = 3

/**
 * Reads a sidecar, `NAME.yml`. Every mistake in it is reported with line and column.
 *
 * @param file Its `value` holds the bytes.
 * @throws VFileMessage where the bytes are no text.
 */
export function readSidecar(file: VFile): SidecarMetadata {
  return check(readYaml(readText(file), file), sidecarSchema.shape, file)
}

/**
 * Reads front matter. Every mistake in it is reported with line and column.
 *
 * @param text What stands between the fences.
 * @param firstLine The line of the file on which it begins.
 */
export function readFrontMatter(text: string, file: VFile, firstLine: number): StatedMetadata {
  return check(readYaml(text, file, firstLine), frontMatterSchema.shape, file)
}

function check(
  entries: readonly YamlEntry[],
  shape: Readonly<Record<string, z.ZodType>>,
  file: VFile,
): SidecarMetadata {
  const values = entries.flatMap(({ key, keyPlace, value, places }) => {
    if (UNSAFE_KEYS.has(key)) {
      report(file, 'unsafe-key', { found: `The key “${key}”`, place: keyPlace })
      return []
    }
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (!schema) {
      const found = `Nothing is done with the key “${key}”`
      const similar = nearest(key, Object.keys(shape))
      const remedy = similar && { remedy: `Did you mean \`${similar}\`?` }
      report(file, 'unknown-key', { found, place: keyPlace, ...remedy })
      return []
    }
    const result = schema.safeParse(value)
    if (result.success) return [{ key, value: result.data, places }]
    const [issue] = result.error.issues
    const isDate = issue?.code === 'custom' && issue.params?.rule === 'invalid-date'
    const within = issue?.path ?? []
    const path = [key, ...within]
    report(file, isDate ? 'invalid-date' : 'invalid-metadata', {
      found: `\`${pathOf(path)}\` is ${described(valueAt(value, within))}`,
      place: placeOf(places, path),
      ...(issue && { expected: issue.message }),
    })
    return []
  })
  const places: Places = Object.fromEntries(values.flatMap((value) => Object.entries(value.places)))
  // The schema's shape is the type's: each value was checked by its own key's part.
  return { ...Object.fromEntries(values.map(({ key, value }) => [key, value])), places } as SidecarMetadata
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
  return best && best.distance <= Math.min(LARGEST_SLIP, best.name.length / 2) ? best.name : undefined
}

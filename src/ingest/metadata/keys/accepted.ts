import type { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../../../diagnostics/problem.ts'
import { type Places, pathOf, placeOf, valueAt } from '../places.ts'
import type { Claim } from './claims.ts'

/** The values that fit their keys, and where they are. */
export interface Accepted {
  /** As they are in the file. */
  readonly values: Readonly<Record<string, unknown>>
  readonly places: Places
}

interface Valid {
  readonly claim: Claim
  /** The value as the schema reads it. */
  readonly read: unknown
}

/**
 * Checks values, and reports those that do not fit their keys, and those that contradict each other: two keys of the
 * same meaning with different values. Of these, the first counts, but a key of ours before those of other tools.
 *
 * @param shape What checks the value of each key.
 */
export function accepted(
  claims: readonly Claim[],
  shape: Readonly<Record<string, z.ZodType>>,
  file: VFile,
): Accepted {
  const byKey = new Map<string, Valid[]>()
  for (const claim of claims) {
    const schema = Object.hasOwn(shape, claim.key) ? shape[claim.key] : undefined
    const valid = schema && check(claim, schema, file)
    if (valid) byKey.set(claim.key, [...(byKey.get(claim.key) ?? []), valid])
  }
  const chosen = [...byKey].flatMap(([key, candidates]) => choose(key, candidates, file))
  return {
    values: Object.fromEntries(chosen.map(({ key, value }) => [key, value])),
    places: Object.fromEntries(chosen.flatMap(({ key, entry }) => placesFor(key, entry))),
  }
}

function check(claim: Claim, schema: z.ZodType, file: VFile): Valid | undefined {
  const { entry, value } = claim
  const result = schema.safeParse(value)
  if (result.success) return { claim, read: result.data }
  const [issue] = result.error.issues
  const isDate = issue?.code === 'custom' && issue.params?.rule === 'invalid-date'
  const within = issue?.path ?? []
  const path = [entry.key, ...within]
  report(file, isDate ? 'invalid-date' : 'invalid-metadata', {
    found: `\`${pathOf(path)}\` is ${described(valueAt(value, within))}`,
    place: placeOf(entry.places, path) ?? entry.keyPlace,
    ...(issue && { expected: issue.message }),
  })
  return undefined
}

function choose(key: string, candidates: readonly Valid[], file: VFile): readonly Claim[] {
  const ours = candidates.filter(({ claim }) => claim.entry.key === key)
  const [first, ...others] = [...ours, ...candidates.filter((each) => !ours.includes(each))]
  if (!first) return []
  if (key === 'tags') {
    return [{ ...first.claim, value: [first, ...others].flatMap(({ read }) => read) }]
  }
  // What keeps an article back counts more than what does not.
  const best = key === 'draft' ? ([first, ...others].find(({ read }) => read === true) ?? first) : first
  const exact = [first, ...others].filter(({ claim }) => claim.isExact && best.claim.isExact)
  for (const { claim } of exact.filter((each) => !agree(each.read, best.read))) {
    report(file, 'conflicting-keys', {
      found: `\`${claim.entry.key}\` and \`${best.claim.entry.key}\` mean the same, but differ; \`${best.claim.entry.key}\` counts`,
      place: claim.entry.keyPlace,
    })
  }
  return [best.claim]
}

/** Whether two values say the same. A date may be more precise than another. */
function agree(one: unknown, other: unknown): boolean {
  const [left, right] = [isoOf(one), isoOf(other)]
  if (left !== undefined && right !== undefined) return left.startsWith(right) || right.startsWith(left)
  return JSON.stringify(one) === JSON.stringify(other)
}

function isoOf(value: unknown): string | undefined {
  const iso = valueAt(value, ['date', 'iso'])
  return typeof iso === 'string' ? iso : undefined
}

function placesFor(key: string, entry: Claim['entry']) {
  return Object.entries(entry.places).flatMap(([path, place]) => {
    if (path !== entry.key && !path.startsWith(`${entry.key}.`)) return []
    return [[key + path.slice(entry.key.length), place] as const]
  })
}

function described(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return value === '' ? 'empty' : `“${value.slice(0, 60)}”`
  return Array.isArray(value) ? 'a list' : 'a mapping'
}

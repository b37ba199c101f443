import type { VFile } from 'vfile'
import { report } from '../../../diagnostics/problem.ts'
import type { Entry } from '../entry.ts'
import { readFlag } from '../flag.ts'
import { placeOf } from '../places.ts'
import { isWebAddress } from '../web-address.ts'
import { nearestKey } from './nearest-key.ts'
import { declaredKeyOf, type Meaning, meaningOf } from './other-keys.ts'
import { type Publication, readPublication } from './publication.ts'

/** A value that an owner declares for a key of ours, in whatever words. */
export interface Claim {
  /** The key of ours. */
  readonly key: string
  readonly value: unknown
  /** What the owner wrote. */
  readonly entry: Entry
  /** Whether another key could be left out for this one. A hidden article need not be a draft. */
  readonly isExact: boolean
}

/** Names that every JavaScript object has a property of; as keys they could reach into the program. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Finds out which keys of ours the keys of an owner mean, and reports those that mean nothing here, or that may keep the
 * article back. An empty value is no value.
 *
 * @param keys The keys of ours that can be declared.
 * @param isSettled Whether another file says if the article is published, so that this one is not asked.
 */
export function claimsIn(
  entries: readonly Entry[],
  keys: readonly string[],
  file: VFile,
  isSettled: boolean,
): readonly Claim[] {
  const written = entries.flatMap(withoutGroup)
  const claims = written.flatMap((entry) => claimsOf(entry, keys, file, isSettled))
  const isHeldBack = claims.some(({ key, value }) => key === 'draft' && value === 'true')
  if (isSettled || isHeldBack) return claims
  for (const entry of written.filter(({ key, value }) => isTimed(key) && !isEmpty(value) && !isNo(value))) {
    ask(entry, file, 'names a day, and a build does not know what day it is')
  }
  return claims
}

function claimsOf(entry: Entry, keys: readonly string[], file: VFile, isSettled: boolean): readonly Claim[] {
  const { key, keyPlace, value } = entry
  const claim = (as: string, its = value, isExact = true) => [{ key: as, value: its, entry, isExact }]
  if (UNSAFE_KEYS.has(key)) {
    report(file, 'unsafe-key', { found: `The key “${key}”`, place: keyPlace })
    return []
  }
  if (isEmpty(value)) return []
  const own = declaredKeyOf(key)
  const meaning = meaningOf(key)
  if (own !== undefined && own !== 'draft') {
    if (keys.includes(own)) return claim(own)
    return unused(entry, file, 'It can be declared only in a sidecar.')
  }
  switch (meaning?.kind) {
    case 'same':
      return claim(meaning.as)
    case 'address':
      if (typeof value === 'string' && isWebAddress(value)) return claim('source')
      return isNo(value) ? heldBack(entry, file) : unused(entry, file, meaning.remedy)
    case 'publication':
      return publicationClaims(entry, meaning, file, isSettled)
    case 'timed':
    case 'group':
      return []
    case 'unused':
      return unused(entry, file, meaning.remedy)
    case undefined:
      return unknown(entry, keys, file, isSettled)
  }
}

function publicationClaims(
  entry: Entry,
  { form }: Extract<Meaning, { kind: 'publication' }>,
  file: VFile,
  isSettled: boolean,
): readonly Claim[] {
  const publication: Publication = readPublication(form, entry.value)
  const isOurs = declaredKeyOf(entry.key) === 'draft'
  const isExact =
    form === 'draft' ||
    form === 'published' ||
    (form === 'state' && /^(?:draft|published)$/i.test(String(entry.value)))
  const claim = (key: string, value: unknown) => [{ key, value, entry, isExact }]
  if (publication === 'date') return claim('date', entry.value)
  if (publication === 'published') return claim('draft', 'false')
  if (publication === 'withheld') return isExact ? claim('draft', 'true') : heldBack(entry, file)
  if (publication === 'nothing') return []
  // The schema says what is wrong with a value of `draft`.
  if (isOurs) return claim('draft', entry.value)
  if (!isSettled) ask(entry, file, 'may keep the article back')
  return []
}

function heldBack(entry: Entry, file: VFile): readonly Claim[] {
  const found = `${described(entry)} keeps the article back: it is a draft here`
  report(file, 'held-back', { found, place: entry.keyPlace })
  return [{ key: 'draft', value: 'true', entry, isExact: false }]
}

function unused({ key, keyPlace }: Entry, file: VFile, remedy?: string): readonly Claim[] {
  const found = `Nothing is done with the key “${key}”`
  report(file, 'unknown-key', { found, place: keyPlace, ...(remedy !== undefined && { remedy }) })
  return []
}

/** A misspelt `draft` is not passed over. */
function unknown(entry: Entry, keys: readonly string[], file: VFile, isSettled: boolean): readonly Claim[] {
  if (holdsDraft(entry.value) && !isSettled) {
    ask(entry, file, 'may keep the article back')
    return []
  }
  const similar = nearestKey(entry.key, [...keys, 'published', 'private', 'hidden', 'unlisted'])
  const meaning = similar === undefined ? undefined : meaningOf(similar)
  if (similar === undefined || !(keys.includes(similar) || meaning)) return unused(entry, file)
  const isFlag = typeof entry.value === 'string' && readFlag(entry.value) !== undefined
  if (isFlag && meaning?.kind === 'publication' && !isSettled) {
    ask(entry, file, `may keep the article back, if it is \`${similar}\` misspelt`)
    return []
  }
  return unused(entry, file, `Did you mean \`${similar}\`?`)
}

/** Whether a mapping has a key that keeps an article back. */
function holdsDraft(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => {
    const meaning = meaningOf(key)
    return meaning?.kind === 'publication' && readPublication(meaning.form, inner) === 'withheld'
  })
}

function ask(entry: Entry, file: VFile, what: string): void {
  const place = placeOf(entry.places, [entry.key]) ?? entry.keyPlace
  report(file, 'unclear-draft', { found: `${described(entry)} ${what}`, place })
}

function described({ key, value }: Entry): string {
  return typeof value === 'string' ? `\`${key}: ${value.slice(0, 60)}\`` : `\`${key}\``
}

function isTimed(key: string): boolean {
  return meaningOf(key)?.kind === 'timed'
}

/** Returns the entries of a mapping that only groups them, such as `params` in Hugo; otherwise the entry itself. */
function withoutGroup(entry: Entry): readonly Entry[] {
  const { key, keyPlace, value, places } = entry
  if (meaningOf(key)?.kind !== 'group') return [entry]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).map(([name, inner]) => {
    const own = Object.entries(places).filter(([path]) => path.startsWith(`${key}.`))
    const within = Object.fromEntries(own.map(([path, place]) => [path.slice(key.length + 1), place]))
    return { key: name, keyPlace: placeOf(within, [name]) ?? keyPlace, value: inner, places: within }
  })
}

/** Whether a value is an empty text, or has nothing but empty texts in it. An empty list is a value: it has no items. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object' || value === null) return value === undefined || value === null
  const inner: readonly unknown[] = Object.values(value)
  return inner.length > 0 && inner.every(isEmpty)
}

function isNo(value: unknown): boolean {
  return typeof value === 'string' && readFlag(value) === false
}

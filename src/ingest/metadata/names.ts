/** How a mapping may call the name of what it describes. */
const NAME_KEYS = [
  'name',
  'literal',
  'title',
  'label',
  'full_name',
  'fullName',
  'display_name',
  'displayName',
]
const FIRST_NAME_KEYS = ['given', 'first', 'first_name', 'firstName']
const LAST_NAME_KEYS = ['family', 'last', 'last_name', 'lastName']
/** A list of mappings with lists of names. None that describe an article nest deeper. */
const MAX_DEPTH = 4

/**
 * Returns the names in a value: the value itself, those in a list, or the name of what a mapping describes. Empty texts
 * are no names.
 *
 * @returns `undefined` if a mapping has no name.
 */
export function namesIn(value: unknown, depth = 0): readonly string[] | undefined {
  if (typeof value === 'string') return [value.trim()]
  if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return undefined
  if (Array.isArray(value)) {
    const names = value.map((item) => namesIn(item, depth + 1))
    return names.every((each) => each !== undefined) ? names.flat() : undefined
  }
  const first = (keys: readonly string[]) =>
    keys.map((key): unknown => Reflect.get(value, key)).find((each) => typeof each === 'string')
  const name = first(NAME_KEYS)
  if (name !== undefined) return namesIn(name, depth + 1)
  const parts = [first(FIRST_NAME_KEYS), first(LAST_NAME_KEYS)].filter((part) => part !== undefined)
  if (parts.length > 0) return [parts.join(' ')]
  const inner: unknown = Reflect.get(value, 'name')
  return inner === undefined ? undefined : namesIn(inner, depth + 1)
}

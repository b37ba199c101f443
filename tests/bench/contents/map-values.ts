/** An object with the same keys, and for each what becomes of its value. */
export function mapValues<Key extends string, Value, Result>(
  object: Readonly<Record<Key, Value>>,
  map: (value: Value, key: Key) => Result,
): Readonly<Record<Key, Result>> {
  const keys = Object.keys(object) as Key[]
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(keys.map((key) => [key, map(object[key], key)])) as Record<Key, Result>
}

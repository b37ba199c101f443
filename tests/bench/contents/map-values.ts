/** Returns an object with the same keys, and with changed values. */
export function mapValues<Key extends string, Value, Result>(
  object: Readonly<Record<Key, Value>>,
  map: (value: Value, key: Key) => Result,
): Readonly<Record<Key, Result>> {
  const keys = Object.keys(object) as Key[]
  // The type of `fromEntries` does not keep the keys.
  return Object.fromEntries(keys.map((key) => [key, map(object[key], key)])) as Record<Key, Result>
}

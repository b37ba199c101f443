/**
 * Returns a function that calls another one only once for each language, and keeps the result. Formatters of `Intl` are
 * expensive to create.
 */
export function byLanguage<Value>(create: (language: string) => Value): (language: string) => Value {
  const known = new Map<string, Value>()
  return (language) => {
    const kept = known.get(language)
    if (kept !== undefined) return kept
    const created = create(language)
    known.set(language, created)
    return created
  }
}

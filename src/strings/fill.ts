/**
 * Replaces the `{placeholders}` in a string: `fill('Edition {number}', { number: '2' })` gives `Edition 2`.
 *
 * @param template A string from the file of strings.
 * @param values The values by placeholder name. Numbers are formatted before, by the customs of a language.
 * @throws Error If a placeholder has no value.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The string “${template}” needs a value for {${name}}.`)
    return value
  })
}

/**
 * Splits a string at its placeholder, for a value that is marked up: `Both name {names}.` gives `Both name ` and `.`. If
 * it has two, the second text is what stands between them: `: ` in `{label}: {text}`.
 */
export function splitAround(template: string): readonly [before: string, behind: string] {
  const [before = '', behind = ''] = template.split(/\{\w+\}/)
  return [before, behind]
}

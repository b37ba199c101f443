const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', 't', '1'].map((text) => [text, true] as const),
  ...['false', 'no', 'n', 'off', 'f', '0'].map((text) => [text, false] as const),
])

/**
 * Reads a text that says yes or no, in the spellings of YAML 1.1 (`yes`, `On`) and of other tools (`1`).
 *
 * @returns `undefined` if it says neither.
 */
export function readFlag(text: string): boolean | undefined {
  return FLAGS.get(text.trim().toLowerCase())
}

/** Returns a function that loads everything once. What failed to load is tried again. */
export function remembering<Loaded>(
  load: (name: string) => Promise<Loaded>,
): (name: string) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>()
  return (name) => {
    const known = loaded.get(name) ?? load(name)
    loaded.set(name, known)
    known.catch(() => loaded.delete(name))
    return known
  }
}

/** Numbers that look random and are the same each time. */
export interface Random {
  /** From 0 to 1, without 1. */
  readonly next: () => number
  /** One of some values. Throws if there is none. */
  readonly pick: <Value>(values: readonly Value[]) => Value
}

/** Starts a sequence with mulberry32 (Tommy Ettinger 2017), which is enough for choosing. */
export function random(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    pick: (values) => {
      const value = values[Math.floor(next() * values.length)]
      if (value === undefined) throw new Error('There is nothing to choose from.')
      return value
    },
  }
}

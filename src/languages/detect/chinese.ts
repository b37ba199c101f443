/** The byte pairs of the 6,763 Han characters of GB 2312 (rows 16 to 87). */
const SIMPLIFIED_SET = { encoding: 'gbk', leads: [[0xb0, 0xf7]], trails: [[0xa1, 0xfe]] } as const
/** The byte pairs of the 13,053 Han characters of Big5 without extensions. */
const TRADITIONAL_SET = {
  encoding: 'big5',
  leads: [
    [0xa4, 0xc6],
    [0xc9, 0xf9],
  ],
  trails: [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
} as const

interface CharacterSet {
  readonly encoding: string
  readonly leads: readonly (readonly [number, number])[]
  readonly trails: readonly (readonly [number, number])[]
}

/** The characters that are in only one of the two sets. Computed once, when the first Chinese text is read. */
let ownCharacters:
  | { readonly simplified: ReadonlySet<string>; readonly traditional: ReadonlySet<string> }
  | undefined

/**
 * Distinguishes simplified from traditional Chinese, by counting the characters that are in only one of the two
 * national character sets.
 *
 * @returns A BCP 47 tag; `zh` if the text has no such characters, or as many of each.
 */
export function chineseVariant(text: string): 'zh' | 'zh-Hans' | 'zh-Hant' {
  ownCharacters ??= compare(charactersOf(SIMPLIFIED_SET), charactersOf(TRADITIONAL_SET))
  let balance = 0
  for (const character of text) {
    if (ownCharacters.simplified.has(character)) balance--
    else if (ownCharacters.traditional.has(character)) balance++
  }
  if (balance === 0) return 'zh'
  return balance < 0 ? 'zh-Hans' : 'zh-Hant'
}

function compare(simplified: ReadonlySet<string>, traditional: ReadonlySet<string>) {
  return { simplified: simplified.difference(traditional), traditional: traditional.difference(simplified) }
}

function charactersOf({ encoding, leads, trails }: CharacterSet): ReadonlySet<string> {
  const trailBytes = trails.flatMap(range)
  const bytes = leads.flatMap(range).flatMap((lead) => trailBytes.flatMap((trail) => [lead, trail]))
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu))
}

function range([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

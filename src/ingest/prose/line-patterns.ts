/** Numbers of pages: digits, or small or large Roman numerals. */
const NUMBER = '(?:\\p{Nd}+|[ivxlc]+|[IVXLC]+|#)'
const MAX_LINE_LENGTH = 1000

/** The lines that an owner leaves out. */
export interface LinePatterns {
  /** Whether a line is to be left out. Runs of white space count as one space. */
  readonly matches: (line: string) => boolean
  /** Returns the patterns that matched no line so far. */
  readonly unused: () => readonly string[]
}

/**
 * Makes a test of whether a line matches one of several patterns.
 *
 * @param patterns Whole lines, in which `#` stands for any number.
 */
export function linePatterns(patterns: readonly string[]): LinePatterns {
  const matchers = patterns.map((pattern) => ({ pattern, line: matcherOf(pattern) }))
  const used = new Set<string>()
  return {
    matches(line) {
      const text = line.length <= MAX_LINE_LENGTH ? line.replace(/\s+/g, ' ').trim() : ''
      const matching = text ? matchers.filter((matcher) => matcher.line.test(text)) : []
      for (const { pattern } of matching) used.add(pattern)
      return matching.length > 0
    },
    unused: () => patterns.filter((pattern) => !used.has(pattern)),
  }
}

function matcherOf(pattern: string): RegExp {
  const parts = pattern.replace(/\s+/g, ' ').trim().split(/#+/)
  return new RegExp(`^${parts.map((part) => RegExp.escape(part)).join(NUMBER)}$`, 'u')
}

import type { VFile } from 'vfile'
import { START } from './problem.ts'

/** A problem as it is printed. */
export interface ReportedProblem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  /** The rule's id, see docs/diagnostics.md. */
  readonly rule: string
  readonly found: string
  readonly expected: string
  readonly remedy: string
}

/** The problems of files, in the order of files and places, which neither directory nor timing decides. */
export function problemsOf(files: readonly VFile[]): readonly ReportedProblem[] {
  return files
    .flatMap((file) =>
      file.messages.map(({ reason, expected, note, fatal, ruleId, line, column }) => ({
        file: file.path,
        line: line ?? START.line,
        column: column ?? START.column,
        severity: fatal ? ('error' as const) : ('warning' as const),
        rule: ruleId ?? '',
        found: reason,
        expected: expected?.join(', ') ?? '',
        remedy: note ?? '',
      })),
    )
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
    )
}

/** The ways to print problems, by the name that `npm run check -- --format` takes. */
export const FORMATS = {
  /** For people. A terminal makes `file:line:column` a link. */
  text: (problems: readonly ReportedProblem[]): string =>
    problems
      .map(({ file, line, column, severity, rule, found, expected, remedy }) =>
        [
          `${file}:${line}:${column}  ${severity}  ${rule}`,
          `  found     ${found}`,
          `  expected  ${expected}`,
          `  to do     ${remedy}`,
        ]
          .map((line) => visible(line).replaceAll('\n', '\\u{000A}'))
          .join('\n'),
      )
      .join('\n\n'),
  /** For editors and other programs: a list of `ReportedProblem`. */
  json: (problems: readonly ReportedProblem[]): string => printableJson(problems),
  /** Annotations of GitHub Actions (workflow commands). */
  github: (problems: readonly ReportedProblem[]): string =>
    problems
      .map(({ file, line, column, severity, rule, found, expected, remedy }) => {
        const properties = { file, line: String(line), col: String(column), title: rule }
        const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
        return `::${severity} ${list.join(',')}::${escapeData(`${found}. Expected: ${expected}. ${remedy}`)}`
      })
      .join('\n'),
} as const

/** How many problems there are, in words: `1 error, 2 warnings`. */
export function summary(problems: readonly ReportedProblem[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ')
}

/** Controls, and characters that turn the direction of writing, but for line feeds. */
const UNSEEN = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu

/** A text as it can be printed: what would reach the terminal, and be obeyed there, is named instead. */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}}`,
  )
}

/** A list as JSON that can be printed: what `visible` names is escaped. */
export function printableJson(list: readonly object[]): string {
  return JSON.stringify(list, null, 2).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

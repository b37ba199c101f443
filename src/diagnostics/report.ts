import type { VFile } from 'vfile'
import { type ReportedProblem, reportedProblems } from './problem.ts'

/** Returns the problems of files, sorted by path and position, so that the order is the same in every run. */
export function problemsOf(files: readonly VFile[]): readonly ReportedProblem[] {
  return files
    .flatMap(reportedProblems)
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
    )
}

/** Formats a list of problems. The keys are the values of `npm run check -- --format`. */
export const FORMATS = {
  /** For people. Many terminals turn `file:line:column` into a link. */
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
  /** For editors and other programs: an array of `ReportedProblem`. */
  json: (problems: readonly ReportedProblem[]): string => printableJson(problems),
  /** For GitHub Actions: one workflow command per problem, shown as an annotation. */
  github: (problems: readonly ReportedProblem[]): string =>
    problems
      .map(({ file, line, column, severity, rule, found, expected, remedy }) => {
        const properties = { file, line: String(line), col: String(column), title: rule }
        const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
        return `::${severity} ${list.join(',')}::${escapeData(`${found}. Expected: ${expected}. ${remedy}`)}`
      })
      .join('\n'),
} as const

/** Counts problems in words, for example `1 error, 2 warnings`; empty if there are none. */
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

/** Control characters other than line feeds, line separators, and characters that change the direction of text. */
const INVISIBLE = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu

/**
 * Makes a text safe to print. Invisible characters are written as escapes, because a terminal would obey some of them:
 * the text may come from a seed that someone else wrote.
 */
export function visible(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}}`,
  )
}

/** Formats a list as JSON that is safe to print, with the same characters escaped as in `visible`. */
export function printableJson(list: readonly object[]): string {
  return JSON.stringify(list, null, 2).replace(
    INVISIBLE,
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

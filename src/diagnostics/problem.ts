import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { RULES, type Rule, type RuleId } from './rules.ts'

/** A position in a file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What is wrong with a seed, for the owner who can fix it. */
export interface Problem {
  /** What was found, as a sentence without a full stop. */
  readonly found: string
  /** Where it was found; omit it if the problem concerns the whole file. */
  readonly place?: Place | undefined
  /** What should be there, if more specific than the rule’s text. */
  readonly expected?: string
  /** What to do, if more specific than the rule’s text. */
  readonly remedy?: string
}

/** A problem in the form in which it is printed: plain data. */
export interface ReportedProblem {
  /** Path relative to the root of the project. */
  readonly file: string
  /** Counts from 1, like `column`. */
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  /** The id of the rule; docs/diagnostics.md lists them. */
  readonly rule: string
  readonly found: string
  readonly expected: string
  readonly remedy: string
}

/** The position given to problems that concern a whole file. */
export const START: Place = { line: 1, column: 1 }

/**
 * Adds a message about a problem to a file. An error is marked fatal but not thrown: the step finishes first, and
 * `stopOnErrors` then refuses the seed, so that one run reports every error.
 *
 * @param file The file with the problem; it keeps the message.
 * @param ruleId The kind of problem.
 * @param problem What was found.
 * @returns The message: `reason` holds what was found, `expected` what was expected, `note` the remedy.
 */
export function report(file: VFile, ruleId: RuleId, problem: Problem): VFileMessage {
  const rule: Rule = RULES[ruleId]
  return addMessage(file, {
    ...(problem.place ?? START),
    severity: rule.severity,
    rule: ruleId,
    found: problem.found,
    expected: problem.expected ?? rule.expected,
    remedy: problem.remedy ?? rule.remedy,
  })
}

/** Adds a message to a file that another object for the same file already has. */
export function repeatReport(file: VFile, problem: ReportedProblem): void {
  addMessage(file, problem)
}

function addMessage(file: VFile, problem: Omit<ReportedProblem, 'file'>): VFileMessage {
  const { line, column, severity, rule, found, expected, remedy } = problem
  const message = file.message(found, { place: { line, column }, ruleId: rule, source: 'pincite' })
  message.expected = [expected]
  message.note = remedy
  message.fatal = severity === 'error'
  return message
}

/** Returns the messages of a file as plain data, in the order in which they were reported. */
export function reportedProblems({ path, messages }: VFile): readonly ReportedProblem[] {
  return messages.map(({ reason, expected, note, fatal, ruleId, line, column }) => ({
    file: path,
    line: line ?? START.line,
    column: column ?? START.column,
    severity: fatal ? ('error' as const) : ('warning' as const),
    rule: ruleId ?? '',
    found: reason,
    expected: expected?.join(', ') ?? '',
    remedy: note ?? '',
  }))
}

/**
 * Refuses a seed at once, when reading on makes no sense.
 *
 * @throws VFileMessage Always. The file keeps the message too.
 */
export function refuse(file: VFile, ruleId: RuleId, problem: Problem): never {
  throw report(file, ruleId, problem)
}

/**
 * Refuses a seed if any of its files has an error.
 *
 * @param files The seed and its sidecar.
 * @throws VFileMessage The first error.
 */
export function stopOnErrors(...files: readonly (VFile | undefined)[]): void {
  const error = files.flatMap((file) => file?.messages ?? []).find(({ fatal }) => fatal)
  if (error) throw error
}

/**
 * Returns the line and column of an offset.
 *
 * @param text The text of the file.
 * @param offset An offset in UTF-16 code units.
 */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

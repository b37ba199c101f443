import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { RULES, type Rule, type RuleId } from './rules.ts'

/** Where in a file, counted from 1; columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What is wrong with a seed, for the person who can put it right. */
export interface Problem {
  /** What was found, as a sentence without its full stop. */
  readonly found: string
  /** Where; without it, the file as a whole. */
  readonly place?: Place | undefined
  /** What should stand there, where it can be said more exactly than in the rule. */
  readonly expected?: string
  /** What to do, where it can be said more exactly than in the rule. */
  readonly remedy?: string
}

/** The first line, for problems of a file as a whole. */
export const START: Place = { line: 1, column: 1 }

/**
 * Names a problem of a file. An error's message is fatal: the seed is refused when its step is done, so that one run
 * names all of them.
 *
 * @returns The message, which the file keeps: reason, `expected`, and `note`, the remedy.
 */
export function report(file: VFile, ruleId: RuleId, problem: Problem): VFileMessage {
  const rule: Rule = RULES[ruleId]
  const message = file.message(problem.found, { place: problem.place ?? START, ruleId, source: 'pincite' })
  message.expected = [problem.expected ?? rule.expected]
  message.note = problem.remedy ?? rule.remedy
  message.fatal = rule.severity === 'error'
  return message
}

/**
 * Refuses a seed at once, where nothing more can be learned of it.
 *
 * @throws VFileMessage always; the file keeps it too.
 */
export function refuse(file: VFile, ruleId: RuleId, problem: Problem): never {
  throw report(file, ruleId, problem)
}

/**
 * Refuses a seed of which errors were reported.
 *
 * @throws VFileMessage the first of them.
 */
export function stopOnErrors(...files: readonly (VFile | undefined)[]): void {
  const error = files.flatMap((file) => file?.messages ?? []).find(({ fatal }) => fatal)
  if (error) throw error
}

/** The place of an offset (UTF-16 code units) in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

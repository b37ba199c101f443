import type { VFile } from 'vfile'
import { report } from './problem.ts'

/**
 * Reports that the program failed while it read a file. The stack is printed only if the variable `DEBUG` is set,
 * because it helps nobody who did not write the program.
 *
 * @param error What was thrown.
 */
export function reportProgramError(file: VFile, error: unknown): void {
  printStack(error)
  report(file, 'program-error', { found: `Pincite failed while it read this file: ${reasonOf(error)}` })
}

/** Describes an error that no file is to blame for, with what to do about it. */
export function programErrorInWords(error: unknown): string {
  printStack(error)
  return `Pincite failed: ${reasonOf(error)}. Please report this as a bug, with the output of the same command with DEBUG=1 set.`
}

function printStack(error: unknown): void {
  if (process.env.DEBUG) console.error(error instanceof Error ? error.stack : error)
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line
}

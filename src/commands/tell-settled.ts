import { visible } from '../diagnostics/report.ts'
import { settle } from '../publish/settle.ts'

/**
 * Completes what an interrupted build left, before ledgers are read. Says so on standard error, because standard output
 * may be read by a program.
 */
export async function tellSettled(root: string): Promise<void> {
  tell(await settle(root))
}

/** Prints what was completed. */
export function tell(lines: readonly string[]): void {
  for (const line of lines) console.error(visible(line))
}

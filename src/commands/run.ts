import { isOwnerError } from '../diagnostics/owner-error.ts'
import { programErrorInWords } from '../diagnostics/program-error.ts'
import { visible } from '../diagnostics/report.ts'
import { systemErrorInWords } from '../diagnostics/system-error.ts'

/**
 * Runs a command. If it fails, one message says why.
 *
 * @param load Loads the command. Loading is part of running it, because wrong settings of the site make it fail.
 * @param failure The exit code if the command could not be carried out.
 * @returns The exit code.
 */
export async function run(
  load: () => Promise<{ readonly main: () => Promise<number> }>,
  failure: number,
): Promise<number> {
  try {
    const { main } = await load()
    return await main()
  } catch (error) {
    console.error(visible(inWords(error)))
    return failure
  }
}

function inWords(error: unknown): string {
  if (isOwnerError(error)) return error.message
  return systemErrorInWords(error, process.cwd()) ?? programErrorInWords(error)
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'

/** A list of links, beside `package.json`. Its owner is warned before an edit changes the words that they quote. */
const QUOTES_FILE = 'quotes.txt'

/**
 * Reads `quotes.txt`.
 *
 * @param root The root folder of the project.
 * @returns The file; `undefined` if it does not exist.
 * @throws Error If the file cannot be opened.
 */
export async function readQuotesFile(root: string): Promise<VFile | undefined> {
  try {
    return new VFile({ path: QUOTES_FILE, value: await readFile(join(root, QUOTES_FILE), 'utf8') })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

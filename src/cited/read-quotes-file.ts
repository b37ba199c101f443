import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'

/** The file, beside `package.json`, of links whose words an owner wants to be warned of before they change. */
const QUOTES_FILE = 'quotes.txt'

/**
 * Reads `quotes.txt`.
 *
 * @param root The project's root.
 * @returns Nothing where there is none.
 * @throws Error where it cannot be opened.
 */
export async function readQuotesFile(root: string): Promise<VFile | undefined> {
  try {
    return new VFile({ path: QUOTES_FILE, value: await readFile(join(root, QUOTES_FILE), 'utf8') })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

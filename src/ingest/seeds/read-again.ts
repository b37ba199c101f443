import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { OwnerError } from '../../diagnostics/owner-error.ts'

/**
 * Reads a file of the folder of seeds again, to publish it.
 *
 * @param path Relative to the root of the project, which must be the working directory.
 * @param sha256 The SHA-256 of its bytes when the article was made.
 * @throws OwnerError If it has changed since, or is gone: the site would show a mixture of two states.
 */
export async function readAgain(path: string, sha256?: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (bytes === undefined || (sha256 !== undefined && hash('sha256', bytes) !== sha256)) {
    throw new OwnerError(
      `${path} changed during the build. The site was not replaced; the last one stays as it is. Run the build again.`,
    )
  }
  return bytes
}

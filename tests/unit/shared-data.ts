import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder of shared material beside the project. It may be missing. */
export const SHARED = resolve(import.meta.dirname, '../../../shared/data')
/** The part of it that is copied into the project, see its README. */
export const FIXTURES = resolve(import.meta.dirname, '../fixtures')

/**
 * Returns the path of a folder of shared material, beside the project or in its fixtures; `undefined` if it is missing.
 */
export function sharedFolder(name: string): string | undefined {
  return [resolve(SHARED, name), resolve(FIXTURES, name)].find((folder) => existsSync(folder))
}

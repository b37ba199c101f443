import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Material that lies beside the project, where there is some. */
export const SHARED = resolve(import.meta.dirname, '../../../shared/data')
/** The part of it that may be copied into the project. Its README says what that is. */
export const FIXTURES = resolve(import.meta.dirname, '../fixtures')

/** The path of a folder of shared material, beside the project or in its fixtures; `undefined` if it is in neither. */
export function sharedFolder(name: string): string | undefined {
  return [resolve(SHARED, name), resolve(FIXTURES, name)].find((folder) => existsSync(folder))
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Material that lies beside the project, where there is some. */
const SHARED = resolve(import.meta.dirname, '../../../shared/data')

/** The path of a folder of shared material; nothing where it is absent, as in a clone of one's own. */
export function sharedFolder(name: string): string | undefined {
  const folder = resolve(SHARED, name)
  return existsSync(folder) ? folder : undefined
}

import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'

/** The messages of files, for people: place, reason, rule and remedy; empty where there are none. */
export function report(files: readonly VFile[]): string {
  return reporter([...files], { quiet: true, verbose: true })
}

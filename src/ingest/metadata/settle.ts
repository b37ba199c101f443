import type { VFile } from 'vfile'
import { type Place, report } from '../../diagnostics/problem.ts'
import type { Seed } from '../../seed.ts'
import { type StatedDate, settleDate } from './dates.ts'
import type { SidecarMetadata, StatedMetadata } from './stated.ts'

/** What of two statements holds: the owner's sidecar goes before the file. */
export function stated(file: VFile, sidecar: SidecarMetadata): StatedMetadata {
  return { ...file.data.stated, ...sidecar }
}

/** Which file states a value, and where. */
export interface StatedAt {
  readonly file: VFile
  /** Nothing where no owner wrote it, but a text or page has it. */
  readonly place: Place | undefined
}

/** Where the value of a key was stated that holds. */
export function statedAt(seed: Seed, sidecar: SidecarMetadata, key: 'date' | 'corrected' | 'slug'): StatedAt {
  const isInSidecar = seed.sidecar !== undefined && sidecar[key] !== undefined
  const file = isInSidecar ? seed.sidecar : seed.file
  return { file, place: (isInSidecar ? sidecar : seed.file.data.stated)?.places?.[key] }
}

/**
 * The date that is stated, once the language is known. One that can be read in two ways, or is no day, is none: an
 * error where the owner wrote it, a warning where the text or page has it.
 */
export function settledDate(
  seed: Seed,
  sidecar: SidecarMetadata,
  language: string | undefined,
  key: 'date' | 'corrected' = 'date',
): StatedDate | undefined {
  const date = stated(seed.file, sidecar)[key]
  const reading = date && settleDate(date, language)
  if (reading === undefined || reading.kind === 'date') return reading?.date
  const { file, place } = statedAt(seed, sidecar, key)
  const found =
    reading.kind === 'ambiguous'
      ? `The date can be ${reading.dayFirst} or ${reading.monthFirst}`
      : `The date is no day of the calendar: ${reading.reason}`
  // What an owner writes is checked when it is read; only the order of day and month may be open still.
  report(file, place ? 'ambiguous-date' : 'unclear-date', { found, place })
  return undefined
}

import type { VFile } from 'vfile'
import { report } from '../diagnostics/problem.ts'
import { type StatedDate, settleDate } from './dates.ts'
import type { SidecarMetadata, StatedMetadata } from './stated.ts'

/** What of two statements holds: the owner's sidecar goes before the file. */
export function stated(file: VFile, sidecar: SidecarMetadata): StatedMetadata {
  return { ...file.data.stated, ...sidecar }
}

/**
 * The date that is stated, once the language is known. One that can be read in two ways, or is no day, is none: an
 * error where the owner wrote it, a warning where the text or page has it.
 *
 * @param files The seed, and its sidecar where there is one.
 */
export function settledDate(
  files: { readonly file: VFile; readonly sidecar?: VFile | undefined },
  sidecar: SidecarMetadata,
  language: string | undefined,
): StatedDate | undefined {
  const { date, datePlace: place } = stated(files.file, sidecar)
  const reading = date && settleDate(date, language)
  if (reading === undefined || reading.kind === 'date') return reading?.date
  const owner = sidecar.date ? files.sidecar : files.file
  const found =
    reading.kind === 'ambiguous'
      ? `The date can be ${reading.dayFirst} or ${reading.monthFirst}`
      : `The date is no day of the calendar: ${reading.reason}`
  const rule = place ? (reading.kind === 'ambiguous' ? 'ambiguous-date' : 'invalid-date') : 'unclear-date'
  report(owner ?? files.file, rule, { found, place })
  return undefined
}

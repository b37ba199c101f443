import type { VFile } from 'vfile'
import { type Place, report } from '../../diagnostics/problem.ts'
import { type DeclaredDate, resolveDateOrder } from './dates.ts'
import type { DeclaredMetadata, SidecarMetadata } from './declared.ts'

/** What the two places that can declare metadata say of one article. */
export interface Declarations {
  /** What the seed says: its front matter, its head, or the metadata of its page. */
  readonly seed: DeclaredMetadata
  readonly sidecar: SidecarMetadata
}

/** A file, and the position in it at which a value is declared. */
export interface DeclaredAt {
  /** `seed` or `sidecar`. */
  readonly in: keyof Declarations
  /** `undefined` if no owner wrote the value: a text or page has it. */
  readonly place: Place | undefined
}

/** Merges the two declarations. The sidecar, which the owner wrote, takes precedence over the seed. */
export function resolveMetadata({ seed, sidecar }: Declarations): DeclaredMetadata {
  return { ...seed, ...sidecar }
}

/** Returns where the value of a key that counts was declared. */
export function declaredAt(
  declarations: Declarations,
  key: 'date' | 'corrected' | 'slug' | 'summary',
): DeclaredAt {
  const from = declarations.sidecar[key] === undefined ? 'seed' : 'sidecar'
  return { in: from, place: declarations[from].places?.[key] }
}

/**
 * Resolves a declared date, once the language is known. A date that can be read in two ways, or that is not in the
 * calendar, is reported: as an error if the owner wrote it, as a warning if a text or page has it.
 *
 * @param files The files that the report goes to.
 * @returns `undefined` if no date is declared, or if it is not clear.
 */
export function resolveDate(
  declarations: Declarations,
  key: 'date' | 'corrected',
  language: string | undefined,
  files: { readonly seed: VFile; readonly sidecar: VFile | undefined },
): DeclaredDate | undefined {
  const date = resolveMetadata(declarations)[key]
  const reading = date && resolveDateOrder(date, language)
  if (reading === undefined || reading.kind === 'date') return reading?.date
  const { in: from, place } = declaredAt(declarations, key)
  const found =
    reading.kind === 'ambiguous'
      ? `The date can be ${reading.dayFirst} or ${reading.monthFirst}`
      : `The date is no day of the calendar: ${reading.reason}`
  // An owner's dates are checked when they are read: only the order of day and month can still be open.
  report(files[from] ?? files.seed, place ? 'ambiguous-date' : 'unclear-date', { found, place })
  return undefined
}

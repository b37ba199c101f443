import type { VFile } from 'vfile'

/** Why a seed cannot become an article, for the person who can put it right. */
export interface Refusal {
  /** What was found, and what is wrong with it. */
  readonly reason: string
  /** What to do. */
  readonly remedy: string
  /** Where, counted from 1; columns in UTF-16 code units. */
  readonly place: { readonly line: number; readonly column: number }
}

/**
 * Refuses a seed.
 *
 * @param rule A short name for the kind of problem, in kebab case.
 * @throws VFileMessage always; the file keeps it too, as a fatal message whose note is the remedy.
 */
export function refuse(file: VFile, rule: string, { reason, remedy, place }: Refusal): never {
  const message = file.message(reason, { place, ruleId: rule, source: 'pincite' })
  message.note = remedy
  message.fatal = true
  throw message
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Refusal['place'] {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'
import type { Entry } from '../entry.ts'

/** A format of files that can have front matter. */
export type Format = 'markdown' | 'text' | 'html'

/** A file whose first characters may be front matter. */
export interface Head {
  readonly text: string
  /** The offset of the first line that is not blank. */
  readonly start: number
  /** The number of that line, counted from 1. */
  readonly line: number
  readonly format: Format
  /** Problems are reported on it. */
  readonly file: VFile
}

/** What a reader of one form found. */
export interface FoundFrontMatter {
  readonly entries: readonly Entry[]
  /** The offset at which the article begins. */
  readonly end: number
}

/** Refuses front matter that cannot be read. */
export function refuseFrontMatter({ file, line }: Head, found: string, remedy?: string): never {
  return refuse(file, 'invalid-front-matter', {
    found,
    place: { line, column: 1 },
    ...(remedy && { remedy }),
  })
}

import type { VFile } from 'vfile'
import type { z } from 'zod'
import { stopOnErrors } from '../../diagnostics/problem.ts'
import { readText } from '../read/read.ts'
import type { DeclaredMetadata, SidecarMetadata } from './declared.ts'
import type { Entry } from './entry.ts'
import { takeFrontMatter } from './front-matter/front-matter.ts'
import type { Format } from './front-matter/head.ts'
import { reportUnread } from './front-matter/unread.ts'
import { type Accepted, accepted } from './keys/accepted.ts'
import { claimsIn } from './keys/claims.ts'
import { frontMatterSchema, sidecarSchema } from './schema.ts'
import { readYaml } from './yaml.ts'

/**
 * Reads a sidecar, `NAME.yml`, and reports every mistake in it with line and column.
 *
 * @param file Its `value` holds the bytes.
 * @throws VFileMessage If the bytes are not text.
 */
export function readSidecar(file: VFile): SidecarMetadata {
  const { values, places } = valuesOf(readYaml(readText(file).text, file), sidecarSchema.shape, file)
  return { ...sidecarSchema.partial().parse(values), places }
}

/** What a file declares above its text. */
export interface DeclaredAbove {
  readonly declared: DeclaredMetadata
  /** The front matter, with the marks around it. `undefined` if there is none. */
  readonly source?: string
  /** The file with blanks in place of its front matter. */
  readonly rest: string
}

/**
 * Reads what a file declares in front matter, and reports every mistake in it with line and column.
 *
 * @param text The text of the file, with line feeds.
 * @param sidecar What it says of publication is not asked again.
 * @throws VFileMessage If front matter has a mistake.
 */
export function readFrontMatter(
  text: string,
  format: Format,
  file: VFile,
  sidecar: SidecarMetadata,
): DeclaredAbove {
  const found = takeFrontMatter(text, format, file)
  const isSettled = sidecar.draft !== undefined
  if (!found) {
    reportUnread(text, format, file, isSettled)
    stopOnErrors(file)
    return { declared: {}, rest: text }
  }
  const { values, places } = valuesOf(found.entries, frontMatterSchema.shape, file, isSettled)
  reportUnread(found.rest, format, file, isSettled || values.draft !== undefined)
  stopOnErrors(file)
  const declared = { ...frontMatterSchema.partial().parse(values), places }
  return { declared, source: found.source, rest: found.rest }
}

function valuesOf(
  entries: readonly Entry[],
  shape: Readonly<Record<string, z.ZodType>>,
  file: VFile,
  isSettled = false,
): Accepted {
  return accepted(claimsIn(entries, Object.keys(shape), file, isSettled), shape, file)
}

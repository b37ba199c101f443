import type { VFile } from 'vfile'
import { placeAt, report } from '../../../../diagnostics/problem.ts'
import type { DeclaredMetadata, SidecarMetadata } from '../../../metadata/declared.ts'
import type { LeftOutReason } from '../../parsed.ts'
import type { Piece } from '../block-reader.ts'
import type { Line } from '../lines.ts'
import { hasAddress, hasHeadOfMail, withoutAddresses } from './addresses.ts'
import { readMailHead } from './mail-head.ts'

/** A text that is a mail, or quotes one. */
export interface Mail {
  /** Whether it begins like a mail, so that it has no other head. */
  readonly isWhole: boolean
  readonly declared: DeclaredMetadata
  /** The lines of the head that became metadata. */
  readonly consumed: readonly Line[]
  readonly leftOut: readonly (Piece & { readonly reason: LeftOutReason })[]
  readonly body: readonly Line[]
}

/**
 * Reads a text as a mail: its head becomes metadata, and addresses beside names are left out. The owner is warned that
 * the file itself, which the site offers, still has them.
 *
 * @returns `undefined` if it is not the body of a mail, and has no head of one at its start or within it.
 */
export function readMail(
  lines: readonly Line[],
  source: string,
  file: VFile,
  { sidecar, isMail = false }: { readonly sidecar: SidecarMetadata; readonly isMail?: boolean },
): Mail | undefined {
  const found = isMail ? undefined : readMailHead(lines)
  if (!found && !isMail && !hasHeadOfMail(lines)) return undefined
  const head = found ?? { declared: {}, consumed: [], leftOut: [], body: lines }
  const { lines: body, addresses } = withoutAddresses(head.body)
  if ('unclearDate' in head && head.unclearDate) {
    const { line, reason } = head.unclearDate
    report(file, 'unclear-date', { found: reason.replace(/\.$/, ''), place: placeAt(source, line.offset) })
  }
  if (isMail || hasAddress(source)) warnOfAddresses(body, file, sidecar)
  return {
    isWhole: isMail || found !== undefined,
    declared: head.declared,
    consumed: head.consumed,
    leftOut: [
      ...head.leftOut.map((line) => ({ ...line, reason: 'mail-head' as const })),
      ...addresses.map((piece) => ({ ...piece, reason: 'address' as const })),
    ],
    body,
  }
}

/**
 * Warns of addresses in the file of a mail, unless the owner keeps the file out of the site, and of those in the text.
 *
 * @param body The lines of the page.
 */
export function warnOfAddresses(
  body: readonly Pick<Line, 'text'>[],
  file: VFile,
  sidecar: SidecarMetadata,
): void {
  const shown = body.find(({ text }) => hasAddress(text))
  if (sidecar['publish-source'] === false && !shown) return
  report(file, 'private-addresses', {
    found: shown
      ? `The page shows an address, in “${shown.text.slice(0, 80)}”`
      : 'The file has e-mail addresses, and readers can download it',
  })
}

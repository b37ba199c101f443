import type { VFile } from 'vfile'
import { placeAt, report } from '../../../../diagnostics/problem.ts'
import { normalise } from '../../../../passage/flatten.ts'
import type { FoundSyntax } from './find-syntax.ts'

const MAX_SHOWN_LENGTH = 60

/** Warns of the syntax of other tools that is shown on the page, once for each kind. */
export function reportSyntax(file: VFile, text: string, found: readonly FoundSyntax[]): void {
  const byName = new Map<string, FoundSyntax[]>()
  for (const syntax of found) {
    if (syntax.kind.becomes === 'comment') continue
    const same = byName.get(syntax.kind.name)
    if (same) same.push(syntax)
    else byName.set(syntax.kind.name, [syntax])
  }
  for (const [name, [first, ...others]] of byName) {
    if (!first) continue
    const count = others.length === 0 ? '' : `, the first of ${others.length + 1}`
    report(file, 'other-syntax', {
      found: `“${brief(first.text)}” is a ${name}${count}`.replace(/ a (?=[aeiou])/, ' an '),
      place: placeAt(text, first.start),
    })
  }
}

function brief(text: string): string {
  const line = normalise(text)
  return line.length > MAX_SHOWN_LENGTH ? `${line.slice(0, MAX_SHOWN_LENGTH - 1)}…` : line
}

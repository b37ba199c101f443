import { basename } from 'node:path'
import { formatLedger, type Ledger, ledgerBody } from './ledger.ts'
import { inWords, summarise } from './summary.ts'

/** A ledger to write, so that the next build knows what this one published. */
export interface LedgerUpdate {
  /** Relative to the root folder of the project. */
  readonly path: string
  /** The file that it replaces, if the article was renamed. */
  readonly formerPath?: string | undefined
  readonly text: string
  /** The text of the ledger that it continues, at `formerPath` or `path`. */
  readonly before?: string | undefined
  /** The last part of the address of the article. */
  readonly slug: string
  /** What happened to the article: `3 passages corrected, 1 split`. */
  readonly what: string
}

/** What a build knows about the ledger of an article. */
export interface LedgerState {
  readonly path: string
  /** Where the ledger is now; `undefined` if there is none yet. */
  readonly formerPath: string | undefined
  readonly before: Ledger | undefined
  readonly after: Ledger
}

/** Returns the ledgers that changed. */
export function ledgerUpdates(states: readonly LedgerState[]): readonly LedgerUpdate[] {
  return states.flatMap(({ path, formerPath, before, after }) => {
    const movedFrom = formerPath === path ? undefined : formerPath
    if (before && movedFrom === undefined && isSame(before, after)) return []
    const what = whatHappened(before, after, movedFrom)
    return [
      {
        path,
        ...(movedFrom !== undefined && { formerPath: movedFrom }),
        ...(before && { before: formatLedger(before) }),
        text: formatLedger(after),
        slug: after.slug,
        what,
      },
    ]
  })
}

/** Most articles did not change. Comparing the bodies avoids computing their sums. */
function isSame(before: Ledger, after: Ledger): boolean {
  return ledgerBody(before) === ledgerBody(after)
}

function whatHappened(before: Ledger | undefined, after: Ledger, movedFrom: string | undefined): string {
  const changes = [
    before ? '' : 'new',
    movedFrom === undefined ? '' : `renamed from ${basename(movedFrom, '.json')}`,
    before && before.slug !== after.slug ? `address now ${after.slug}` : '',
    inWords(summarise(before, after)),
  ].filter(Boolean)
  return changes.join(', ') || 'brought up to date'
}

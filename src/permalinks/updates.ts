import { formatLedger, type Ledger, ledgerBody } from './ledger.ts'
import { inWords, summarise } from './summary.ts'

/** A ledger that has to be written, so that the next build knows what this one published. */
export interface LedgerUpdate {
  /** Relative to the project's root. */
  readonly path: string
  /** The file that it takes the place of, where the article was renamed. */
  readonly formerPath?: string | undefined
  readonly text: string
  /** What happened to the article, in words: `3 passages corrected, 1 split`. */
  readonly what: string
}

/** What a build knows of an article's ledger. */
export interface LedgerState {
  readonly path: string
  /** Where it lies; nothing where there is none yet. */
  readonly formerPath: string | undefined
  readonly before: Ledger | undefined
  readonly after: Ledger
}

/** The ledgers that are not what they were. */
export function ledgerUpdates(states: readonly LedgerState[]): readonly LedgerUpdate[] {
  return states.flatMap(({ path, formerPath, before, after }) => {
    const isMoved = formerPath !== undefined && formerPath !== path
    if (before && !isMoved && isSame(before, after)) return []
    const what = whatHappened(before, after, isMoved)
    return [{ path, ...(isMoved && { formerPath }), text: formatLedger(after), what }]
  })
}

/** Most articles did not change; that their files are the same needs no sum to be made. */
function isSame(before: Ledger, after: Ledger): boolean {
  return ledgerBody(before) === ledgerBody(after)
}

function whatHappened(before: Ledger | undefined, after: Ledger, isMoved: boolean): string {
  const changes = [
    before ? '' : 'new',
    isMoved ? 'renamed' : '',
    before && before.slug !== after.slug ? `address now ${after.slug}` : '',
    inWords(summarise(before, after)),
  ].filter(Boolean)
  return changes.join(', ') || 'brought up to date'
}

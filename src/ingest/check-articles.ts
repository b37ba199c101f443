import type { VFile } from 'vfile'
import { report } from '../diagnostics/problem.ts'
import { lostPassages } from '../permalinks/lost-passages.ts'
import { replacedShare } from '../permalinks/replaced-share.ts'
import type { LedgerState } from '../permalinks/updates.ts'
import type { IngestedSeed } from './ingest-all.ts'
import type { DeclaredAt } from './metadata/resolve.ts'
import type { Seed } from './seeds/seeds.ts'

// Checks that need more than the article itself: the others, its ledger, or the current day. Each mistake is reported in the
// file that has it.

/**
 * Warns of an article that is dated after today.
 *
 * @param today The current day, `YYYY-MM-DD`.
 */
export function warnOfFuture(
  { article: { date, draft }, declaredAt, seed }: IngestedSeed,
  today: string,
): void {
  if (date && !draft && date.iso.slice(0, today.length) > today.slice(0, date.iso.length)) {
    const file = fileOf(seed, declaredAt.date)
    report(file, 'future-date', {
      found: `The article is dated ${date.iso}`,
      place: declaredAt.date.place,
    })
  }
}

/** The line of the slug in the file of a ledger. */
const SLUG_LINE = 3
/** A shorter text can be replaced as a whole without a warning. */
const MIN_PASSAGES = 3
/** An edition that replaces more than this share of the last one is not a correction. */
const MAX_REPLACED_SHARE = 0.9

/**
 * Refuses an edition that replaces nearly all passages of the last one, unless its owner declares it rewritten. It is more
 * likely to be the file of another article, a template or an empty export than a correction.
 */
export function refuseAnotherText({ article, isRewritten, seed }: IngestedSeed, ledger: LedgerState): void {
  const passages = ledger.before?.editions.at(-1)?.passages.split(' ').length ?? 0
  if (article.draft || isRewritten || passages < MIN_PASSAGES) return
  if (replacedShare(ledger) <= MAX_REPLACED_SHARE) return
  const lost = lostPassages(ledger).length
  report(seed.file, 'another-text', {
    found: `Of the ${passages} passages of the last edition, ${lost} are gone, and other words are in their place`,
  })
}

/** Refuses a declared slug that another article declares or already has, and ledgers that have the same slug. */
export function refuseTwice(articles: readonly IngestedSeed[]): void {
  const ownerOf = new Map<string, VFile>()
  for (const { slug, seed, ledger } of articles) {
    if (slug !== undefined || !ledger) continue
    const owner = ownerOf.get(ledger.slug)
    if (owner && seed.ledger) {
      report(seed.ledger, 'broken-ledger', {
        found: `${owner.path} has the address of this article, “${ledger.slug}”, too`,
        place: { line: SLUG_LINE, column: 1 },
        remedy: 'If the ledger is a copy, delete it; otherwise restore it: `git checkout HEAD -- FILE`.',
      })
    } else ownerOf.set(ledger.slug, seed.file)
  }
  for (const { slug, seed, declaredAt } of articles) {
    if (slug === undefined) continue
    const { place } = declaredAt.slug
    const file = fileOf(seed, declaredAt.slug)
    const owner = ownerOf.get(slug)
    if (owner) {
      report(file, 'duplicate-slug', { found: `${owner.path} has the slug “${slug}”, too`, place })
    } else ownerOf.set(slug, file)
  }
}

/** Returns the file in which a value is declared. */
function fileOf({ file, sidecar }: Seed, { in: from }: DeclaredAt): VFile {
  return (from === 'sidecar' ? sidecar : undefined) ?? file
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldedText } from '../../../src/passage/fold.ts'
import { selectedWords } from '../../../src/passage/passage.ts'
import { sharedFolder } from '../../unit/shared-data.ts'
import { type Case, type CaseClass, cut, type Pair, readLines } from './revisions.ts'
import { type Scheme, withLedger, withThreeEditions, wordsAlone } from './schemes.ts'

/** The outcome for a reader. */
export type Verdict = 'right' | 'wrong' | 'silent' | 'none'
/** The number of cases with each outcome. */
export type Counts = Readonly<Record<Verdict, number>>

/** A case with a wrong outcome. */
export interface Failure {
  readonly case: Case
  readonly verdict: Verdict
  /** The words that were marked. */
  readonly shown: string
  /** The overlap of the marked and the expected place, from 0 to 1 (intersection over union). */
  readonly overlap: number
}

/** The results of a scheme. */
export interface SchemeFigures {
  readonly classes: Readonly<Record<CaseClass, Counts>>
  readonly kinds: Readonly<Record<string, Counts>>
  /** Cases of EDITED whose quoted words are still in the expected place, except for typography. */
  readonly standing: number
  /** The worst first. */
  readonly failures: readonly Failure[]
}

/** The schemes, in the order in which they are printed. */
export const SCHEMES = {
  'with the ledger': withLedger,
  'three editions': withThreeEditions,
  'words alone': wordsAlone,
} as const satisfies Readonly<Record<string, Scheme>>

/** The results of all schemes. */
export type PassageFigures = Readonly<Record<keyof typeof SCHEMES, SchemeFigures>>

/** The minimum overlap of the marked and the expected place. */
const MIN_OVERLAP = 0.5

/**
 * Follows the quotes of revised articles.
 *
 * @param files Files like those of `../shared/data/revisions`, which are the default.
 * @returns `undefined` if the files are missing.
 */
export function measurePassages(files: {
  readonly pairs?: string | undefined
  readonly cases?: string | undefined
}): PassageFigures | undefined {
  const folder = sharedFolder('revisions')
  const pairs = files.pairs ?? (folder && join(folder, 'pairs.jsonl'))
  const cases = files.cases ?? (folder && join(folder, 'cases.jsonl'))
  if (!pairs || !cases || !existsSync(pairs) || !existsSync(cases)) return undefined
  const pairOf = new Map(readLines<Pair>(pairs).map((pair) => [pair.id, pair]))
  const all = readLines<Case>(cases)
  const measure = (scheme: Scheme) => summarise(all, judge(pairOf, all, scheme))
  return {
    'with the ledger': measure(SCHEMES['with the ledger']),
    'three editions': measure(SCHEMES['three editions']),
    'words alone': measure(SCHEMES['words alone']),
  }
}

interface Judged extends Failure {
  readonly isStanding: boolean
}

function judge(pairs: ReadonlyMap<string, Pair>, cases: readonly Case[], scheme: Scheme): readonly Judged[] {
  const opened = new Map<string, ReturnType<typeof open>>()
  const open = (pair: Pair) => {
    const [old, now] = [cut(pair.oldText), cut(pair.newText)]
    return { old, now, ...scheme(old.texts, now.texts) }
  }
  return cases.flatMap((item) => {
    const pair = pairs.get(item.pairId)
    if (!pair) return []
    const { old, now, present, show } = opened.get(pair.id) ?? open(pair)
    opened.set(pair.id, { old, now, present, show })
    const { selection, isUnchanged } = show(old.selectionOf(item.start, item.end))
    const shown = selection ? selectedWords(present, selection) : ''
    const overlap = selection ? overlapOf(now.rangeOf(selection), item) : 0
    const isSame = foldedText(shown) === foldedText(item.quote)
    const verdict = verdictOf(item.class, { isMarked: selection !== undefined, isUnchanged, isSame, overlap })
    return [{ case: item, verdict, shown, overlap, isStanding: isUnchanged && isSame }]
  })
}

/** Classifies the outcome. It is *silent* if other words than the quoted ones are shown without a note. */
function verdictOf(
  expected: CaseClass,
  shown: {
    readonly isMarked: boolean
    readonly isUnchanged: boolean
    readonly isSame: boolean
    readonly overlap: number
  },
): Verdict {
  if (expected === 'GONE') return shown.isMarked ? 'wrong' : 'right'
  if (!shown.isMarked) return 'none'
  if (shown.isUnchanged && !shown.isSame) return 'silent'
  if (shown.overlap < MIN_OVERLAP) return 'wrong'
  return expected === 'EDITED' || shown.isUnchanged ? 'right' : 'wrong'
}

function overlapOf(
  { start, end }: { readonly start: number; readonly end: number },
  { newStart, newEnd }: Case,
): number {
  if (newStart === undefined || newEnd === undefined) return 0
  const common = Math.max(0, Math.min(end, newEnd) - Math.max(start, newStart))
  return common / (end - start + newEnd - newStart - common)
}

function summarise(cases: readonly Case[], judged: readonly Judged[]): SchemeFigures {
  const countsOf = (of: readonly Judged[]): Counts => {
    const count = (verdict: Verdict) => of.filter((one) => one.verdict === verdict).length
    return { right: count('right'), wrong: count('wrong'), silent: count('silent'), none: count('none') }
  }
  const ofClass = (name: CaseClass) => countsOf(judged.filter((one) => one.case.class === name))
  const kinds = [...new Set(cases.map(({ class: name, kind }) => `${name} ${kind}`))].sort()
  return {
    classes: { SAME: ofClass('SAME'), EDITED: ofClass('EDITED'), GONE: ofClass('GONE') },
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        countsOf(judged.filter((one) => `${one.case.class} ${one.case.kind}` === kind)),
      ]),
    ),
    standing: judged.filter(
      ({ case: { class: name }, verdict, isStanding }) =>
        name === 'EDITED' && verdict === 'right' && isStanding,
    ).length,
    failures: judged
      .filter(({ verdict }) => verdict !== 'right')
      .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || a.overlap - b.overlap),
  }
}

const ORDER: readonly Verdict[] = ['silent', 'wrong', 'none']

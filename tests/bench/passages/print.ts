import { table } from '../table.ts'
import type { Counts, PassageFigures, SchemeFigures, Verdict } from './passages.ts'

const VERDICTS: readonly Verdict[] = ['right', 'wrong', 'silent', 'none']
/** The number of worst cases that are listed. */
const WORST = 10

/** Prints what became of quotations, by class and kind; with `showsWorst`, also the worst cases of the ledger. */
export function printPassages(figures: PassageFigures, showsWorst: boolean): void {
  for (const [scheme, of] of Object.entries(figures)) {
    console.log(`\nQuotes of revised articles, ${scheme}: how many, and their share\n`)
    console.log(table([['', ...VERDICTS.flatMap((verdict) => [verdict, '%'])], ...rowsOf(of)]))
    if (of.standing > 0)
      console.log(
        `\nOf EDITED, ${of.standing} are right without a note: the very words stand there, or only their marks are set otherwise.`,
      )
  }
  if (!showsWorst) return
  console.log('\nThe worst cases with the ledger\n')
  for (const { case: item, verdict, shown, overlap } of figures['with the ledger'].failures.slice(0, WORST)) {
    console.log(`${item.class} ${item.kind}, ${item.pairId}: ${verdict}, overlap ${overlap.toFixed(2)}`)
    console.log(`  quoted    ${oneLine(item.quote)}`)
    console.log(`  expected  ${oneLine(item.newWords ?? 'nothing')}`)
    console.log(`  marked    ${oneLine(shown || 'nothing')}\n`)
  }
}

function rowsOf({ classes, kinds }: SchemeFigures): readonly (readonly string[])[] {
  const row = ([name, counts]: readonly [string, Counts]) => {
    const total = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0)
    return [
      name,
      ...VERDICTS.flatMap((verdict) => [
        String(counts[verdict]),
        ((100 * counts[verdict]) / total).toFixed(1),
      ]),
    ]
  }
  return [...Object.entries(classes), ...Object.entries(kinds)].map(row)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

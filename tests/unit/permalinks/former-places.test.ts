import { expect, test } from 'vitest'
import { formatLedger } from '../../../src/permalinks/ledger.ts'
import { nextLedger } from '../../../src/permalinks/next-ledger.ts'
import { processorSeconds, TOO_LONG } from '../processor-time.ts'
import { articleOf } from '../seed.ts'

/** Paragraphs that are all different. */
const text = (name: string) =>
  Array.from({ length: 400 }, (_, index) =>
    Array.from({ length: 9 }, (_, word) => `${name}${index}x${word}`).join(' '),
  ).join('\n\n')

// It took many times as long when each place was searched in the whole history.
test('a rewritten article keeps every id that it had, and takes little time', async () => {
  const first = await articleOf(text('a'))
  const ledger = nextLedger(undefined, first.history, 'article')
  let html = ''
  const seconds = await processorSeconds(async () => {
    html = (await articleOf(text('b'), { ledger: formatLedger(ledger) })).html
  })
  expect(seconds).toBeLessThan(TOO_LONG)
  for (const { id } of ledger.passages) expect(html).toContain(`id="${id}"`)
})

import { describe, expect, test } from 'vitest'
import { createReporter, type Output, progressLine } from '../../src/commands/progress.ts'
import { listUpdates } from '../../src/permalinks/list-updates.ts'

/** An output that keeps what was written, with a clock that a step moves on. */
function output(isTerminal: boolean) {
  const lines: string[] = []
  const rewritten: string[] = []
  let time = 0
  const kept: Output = {
    isTerminal,
    writeLine: (text) => lines.push(text),
    rewrite: (text) => rewritten.push(text),
    now: () => time,
  }
  const run = (steps: number, milliseconds: number, isQuiet = false) => {
    const { begin, tell } = createReporter(kept, isQuiet)
    const step = begin('Writing pages', steps)
    for (let index = 0; index < steps; index++) {
      time += milliseconds
      step()
    }
    tell('Done.')
  }
  return { lines, rewritten, run }
}

describe('the progress of a build', () => {
  test.each([
    [1200, 10_000, 3000, 'Writing pages: 1,200 of 10,000, 400 a second, 22 s left'],
    [3, 4, 2000, 'Writing pages: 3 of 4, 1.5 a second, 1 s left'],
    [100, 100_000, 1000, 'Writing pages: 100 of 100,000, 100 a second, 17 min left'],
    [10, 10, 0, 'Writing pages: 10 of 10, 10,000 a second'],
  ])('%d of %d after %d ms', (done, total, milliseconds, line) => {
    expect(progressLine('Writing pages', done, total, milliseconds)).toBe(line)
  })

  test('is a line that changes in a terminal, and is removed at the end', () => {
    const { lines, rewritten, run } = output(true)
    run(10, 50)
    expect(rewritten[0]).toBe('Writing pages: 2 of 10, 20 a second, 1 s left')
    expect(rewritten.filter(Boolean)).toHaveLength(4)
    expect(rewritten.at(-1)).toBe('')
    expect(lines).toEqual(['Done.'])
  })

  test('is a line every ten seconds in a log, and none if all is done sooner', () => {
    const slow = output(false)
    slow.run(30, 1000)
    expect(slow.lines).toEqual([
      'Writing pages: 10 of 30, 1 a second, 20 s left',
      'Writing pages: 20 of 30, 1 a second, 10 s left',
      'Writing pages: 30 of 30, 1 a second',
      'Done.',
    ])
    const fast = output(false)
    fast.run(30, 10)
    expect(fast.lines).toEqual(['Done.'])
    expect(fast.rewritten).toEqual([])
  })

  test('is not shown if the owner wants quiet', () => {
    for (const isTerminal of [true, false]) {
      const { lines, rewritten, run } = output(isTerminal)
      run(30, 1000, true)
      expect(lines).toEqual(['Done.'])
      expect(rewritten.filter(Boolean)).toEqual([])
    }
  })
})

describe('what happened to articles', () => {
  const of = (what: string, ...names: readonly string[]) => names.map((path) => ({ path, what }))

  test('is a line each', () => {
    expect(listUpdates([...of('new', 'a', 'b'), ...of('1 passage corrected', 'c')])).toEqual([
      'a: new',
      'b: new',
      'c: 1 passage corrected',
    ])
  })

  test('is one line if the same happened to many', () => {
    const many = Array.from({ length: 1000 }, (_, index) => String(index))
    expect(listUpdates([...of('new', ...many), ...of('1 passage corrected', 'c')])).toEqual([
      '1,000 articles: new',
      'c: 1 passage corrected',
    ])
  })
})

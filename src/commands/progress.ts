import { clearLine, cursorTo } from 'node:readline'
import type { Reporter } from '../build/reporter.ts'

/** Where a build is followed: a terminal, or a log. */
export interface Output {
  /** Whether the last line can be written again. */
  readonly isTerminal: boolean
  /** Writes a line for good. */
  readonly writeLine: (text: string) => void
  /** Writes the line that will be written again. An empty one removes it. */
  readonly rewrite: (text: string) => void
  /** The time in milliseconds. */
  readonly now: () => number
}

/** How often a terminal shows the progress, and how often a log gets a line of it. */
const TERMINAL_MS = 100
const LOG_MS = 10_000

const COUNT = new Intl.NumberFormat('en')

/**
 * Creates a reporter that shows what is being done, how far it is, how fast, and how long it will take.
 *
 * @param isQuiet Whether only problems and results are shown.
 */
export function createReporter(output: Output, isQuiet: boolean): Reporter {
  const { isTerminal, writeLine, rewrite, now } = output
  const interval = isTerminal ? TERMINAL_MS : LOG_MS
  const write = (text: string) => {
    if (isTerminal) rewrite('')
    writeLine(text)
  }
  return {
    tell: write,
    warn: write,
    begin(what, total) {
      const start = now()
      let done = 0
      let shown = start
      return () => {
        done++
        const time = now()
        if (isQuiet || (time - shown < interval && done < total)) return
        // What is over at once needs no line in a log.
        if (!isTerminal && time - start < interval) return
        shown = time
        const line = progressLine(what, done, total, time - start)
        if (!isTerminal) writeLine(line)
        else rewrite(done < total ? line : '')
      }
    },
  }
}

/** Formats the progress of a part of the work: `Rendering pages: 1,200 of 10,000, 400 a second, 22 s left`. */
export function progressLine(what: string, done: number, total: number, milliseconds: number): string {
  const rate = done / (Math.max(milliseconds, 1) / 1000)
  const left = Math.ceil((total - done) / rate)
  const speed = rate >= 10 ? Math.round(rate) : Math.round(rate * 10) / 10
  const parts = [`${COUNT.format(done)} of ${COUNT.format(total)}`, `${COUNT.format(speed)} a second`]
  if (done < total) parts.push(left < 100 ? `${left} s left` : `${Math.ceil(left / 60)} min left`)
  return `${what}: ${parts.join(', ')}`
}

/** Returns the output of this process: what was done goes to `stdout`, the progress to `stderr`. */
export function processOutput(): Output {
  const { stdout, stderr } = process
  return {
    isTerminal: stderr.isTTY === true,
    writeLine: (text) => stdout.write(`${text}\n`),
    rewrite(text) {
      cursorTo(stderr, 0)
      clearLine(stderr, 0)
      stderr.write(text.slice(0, (stderr.columns ?? 80) - 1))
    },
    now: () => performance.now(),
  }
}

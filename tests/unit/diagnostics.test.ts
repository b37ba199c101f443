import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { diagnosticsPage } from '../../src/diagnostics/page.ts'
import { report } from '../../src/diagnostics/problem.ts'
import { FORMATS, problemsOf, summary } from '../../src/diagnostics/report.ts'

function filesWithProblems(): readonly VFile[] {
  const [later, earlier] = [new VFile({ path: 'seeds/b.txt' }), new VFile({ path: 'seeds/a.yml' })]
  report(later, 'empty', { found: 'Nothing', place: { line: 10, column: 1 } })
  report(later, 'unclosed-bidi', { found: 'Open \u202E here', place: { line: 9, column: 7 } })
  report(earlier, 'unknown-key', { found: 'A key: titel, 100 % wrong', remedy: 'Did you mean `title`?' })
  return [later, earlier]
}

describe('problems', () => {
  test('are sorted by file and place, in whichever order they were found', () => {
    const places = problemsOf(filesWithProblems()).map(({ file, line, rule }) => `${file}:${line} ${rule}`)
    expect(places).toEqual([
      'seeds/a.yml:1 unknown-key',
      'seeds/b.txt:9 unclosed-bidi',
      'seeds/b.txt:10 empty',
    ])
  })

  test('say where, by which rule, what was found, what was expected and what to do', () => {
    const [first] = FORMATS.text(problemsOf(filesWithProblems())).split('\n\n')
    expect(first).toBe(
      [
        'seeds/a.yml:1:1  warning  unknown-key',
        '  found     A key: titel, 100 % wrong',
        '  expected  a key listed in docs/metadata.md',
        '  to do     Did you mean `title`?',
      ].join('\n'),
    )
  })

  test('never print a control character to the terminal', () => {
    const file = new VFile({ path: 'seeds/a\u001b[31m\n.txt' })
    report(file, 'not-text', { found: 'A bell \u0007 and \u202E' })
    for (const format of [FORMATS.text, FORMATS.github]) {
      const printed = format(problemsOf([file]))
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
      expect(printed).toContain('\\u{001B}[31m')
    }
  })

  test('are printed as JSON for editors', () => {
    expect(JSON.parse(FORMATS.json(problemsOf(filesWithProblems())))[0]).toEqual({
      file: 'seeds/a.yml',
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'unknown-key',
      found: 'A key: titel, 100 % wrong',
      expected: 'a key listed in docs/metadata.md',
      remedy: 'Did you mean `title`?',
    })
  })

  test('are printed as annotations for GitHub Actions', () => {
    const [first] = FORMATS.github(problemsOf(filesWithProblems())).split('\n')
    expect(first).toMatch(
      /^::warning file=seeds\/a\.yml,line=1,col=1,title=unknown-key::A key: titel, 100 %25 wrong\./,
    )
  })

  test('are counted in the summary', () => {
    expect(summary(problemsOf(filesWithProblems()))).toBe('1 error, 2 warnings')
    expect(summary([])).toBe('')
  })
})

test('docs/diagnostics.md matches the rules in the code (npm run docs writes it)', () => {
  const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8')
  expect(page).toBe(diagnosticsPage())
})

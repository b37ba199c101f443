import { describe, expect, test } from 'vitest'
import { createSeeds } from './build.ts'
import { runCommand } from './command-line.ts'

const SEEDS = {
  'harbour.md': '---\ntitle: The harbour\n---\n\nTwo ships left.\n\nNobody saw them.\n',
  'hafen.md': '---\ntitle: Der Hafen\nlanguage: de\n---\n\nZwei Schiffe liefen aus.\n',
  'secret.md': '---\ntitle: A secret\ndraft: true\n---\n\nNobody may read this.\n',
}

describe('the export for search servers', () => {
  test('prints each passage of the articles that are published, and the definition of their index', async () => {
    const root = await createSeeds('export-good', SEEDS)
    const { code, output } = await runCommand(root, 'export', ['--index', 'news'])
    expect(code).toBe(0)
    const lines = output.trimEnd().split('\n')
    expect(
      lines.map((line) => JSON.parse(line)).flatMap(({ text }) => (text ? Object.values(text) : [])),
    ).toEqual(['Zwei Schiffe liefen aus.', 'Two ships left.', 'Nobody saw them.'])
    expect(lines[0]).toMatch(/^\{"index":\{"_index":"news","_id":"der-hafen#\w+"\}\}$/)
    const definition = JSON.parse((await runCommand(root, 'export', ['--definition'])).output)
    expect(Object.keys(definition.mappings.properties.text.properties)).toEqual(['de', 'en'])
  })

  test('prints nothing but the problem if a seed is refused', async () => {
    const root = await createSeeds('export-bad', { ...SEEDS, 'bad.txt': 'date 2024-13-01 Words.' })
    const { code, output } = await runCommand(root, 'export', [])
    expect(code).toBe(1)
    expect(output).toContain('seeds/bad.txt:1:6  error  invalid-date')
    expect(output).not.toContain('_index')
  })

  test('says how it is used', async () => {
    const root = await createSeeds('export-usage', {})
    const { code, output } = await runCommand(root, 'export', ['--unknown'])
    expect(code).toBe(2)
    expect(output).toMatch(/^Usage: npm run --silent export/)
  })
})

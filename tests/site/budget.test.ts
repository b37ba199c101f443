import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { EARLY_SETTINGS } from '../../src/browser/settings/early-settings.ts'

const dist = inject('dist')
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
)

describe('every page', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and attributes in its own way, which is valid.
      'void-style': 'off',
      'attribute-empty-style': 'off',
      'attribute-boolean-style': 'off',
      'no-inline-style': 'error',
      'long-title': 'off',
      'no-raw-characters': 'off',
      'require-sri': 'off',
    },
  })

  test.each(pages)('%s is valid', async (path) => {
    const report = await validator.validateString(readFileSync(join(dist, path), 'utf8'))
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    )
    expect(problems).toEqual([])
  })

  test.each(pages)('%s has a policy that allows only the site itself', (path) => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(
      readFileSync(join(dist, path), 'utf8'),
    )?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/)
  })

  test.each(pages)('%s has nothing that blocks rendering', (path) => {
    const html = readFileSync(join(dist, path), 'utf8')
    const blocking = /<link(?![^>]+media="print")[^>]+rel="?(?:stylesheet|preload|modulepreload)/
    expect(html).not.toMatch(blocking)
    const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]
    const inline = scripts.filter(([, attributes = '']) => !attributes.includes('type="module"'))
    // What the reader has chosen is applied before the first paint.
    expect(inline.map(([, attributes, code]) => [attributes, code])).toEqual([['', EARLY_SETTINGS]])
    expect(EARLY_SETTINGS.length).toBeLessThan(350)
  })
})

describe('the first view of an article', () => {
  const path = pages.find((page) => page.startsWith('articles')) ?? ''
  const html = readFileSync(join(dist, path))
  const scripts = staticImports(
    new Set([...html.toString().matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) => src)),
  )
  const size = (file: string | Buffer) =>
    gzipSync(typeof file === 'string' ? readFileSync(join(dist, file)) : file, { level: 9 }).length
  const scriptBytes = [...scripts].reduce((sum, script) => sum + size(script), 0)

  test('has at most 6 kB of scripts, compressed', () => {
    expect(scripts.size).toBeGreaterThan(0)
    expect(scriptBytes).toBeLessThanOrEqual(6000)
  })

  test('has at most 14 kB in total, compressed', () => {
    expect(size(html) + scriptBytes + size('favicon.svg')).toBeLessThanOrEqual(14_000)
  })

  /** The scripts and their static imports. Dynamic imports are not part of the first view. */
  function staticImports(entries: Set<string>): Set<string> {
    for (const entry of entries) {
      const code = readFileSync(join(dist, entry), 'utf8')
      for (const [, path = ''] of code.matchAll(/(?:^|[;}\s])import(?:[^"'`()]*from)?["'`]([^"'`]+)["'`]/g)) {
        entries.add(new URL(path, `http://localhost${entry}`).pathname)
      }
    }
    return entries
  }
})

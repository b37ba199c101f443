import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs axe on a page whose content security policy is bypassed. Returns each problem with the element that has it. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  // The script in the page returns data of this form.
  const { violations }: AxeResults = (await page.evaluate('axe.run()')) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

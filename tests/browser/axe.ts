import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const SCHEMES = ['light', 'dark'] as const

/** Also checks the size of targets, which axe leaves out by default. Returns only problems: all results are megabytes. */
const RUN = `axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
  .then(({ violations }) => ({ violations }))`

/**
 * Runs axe on a page in both colour schemes. Returns each problem with the element that has it. Loading axe takes longer
 * than running it, so it is loaded once.
 *
 * @param page A page whose content security policy is bypassed.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found: string[] = []
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    // The script in the page returns data of this form.
    const { violations } = (await page.evaluate(RUN)) as Pick<AxeResults, 'violations'>
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}, in the ${scheme} scheme: ${html}`),
      ),
    )
  }
  await page.emulateMediaFeatures([])
  return found
}

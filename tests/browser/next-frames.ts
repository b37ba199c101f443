import type { Page } from 'puppeteer-core'

/** How many frames a page is given for what it does when a script has come. */
const FRAMES = 10

/**
 * Waits until a page has had time to show what its scripts do, where nothing is expected to appear. Waiting for an idle
 * network instead can last for ever: Chromium does not report the end of requests that a reload cut off.
 */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  }, FRAMES)
}

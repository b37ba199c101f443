import type { Page } from 'puppeteer-core'

/** The number of frames after which a page has finished what it does when a script has loaded. */
const FRAMES = 10

/**
 * Waits until a page has had time to show the effects of its scripts, for tests that expect no effect. Waiting for an
 * idle network instead can take for ever, because Chromium does not report the end of requests that a reload has
 * aborted.
 */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  }, FRAMES)
}

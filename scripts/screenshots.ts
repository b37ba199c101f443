import { mkdir } from 'node:fs/promises'
import { launch } from '../tests/browser/launch.ts'
import { serveOnFreePort } from './serve.mjs'

// `npm run screenshots`: takes the README's pictures of the built site in dist/.

const FOLDER = 'docs/pictures'
const VIEWS = {
  desktop: { width: 1280, height: 800, deviceScaleFactor: 1 },
  phone: { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
}

await mkdir(FOLDER, { recursive: true })
const { address, close } = await serveOnFreePort('dist')
const browser = await launch('chrome')
const page = await browser.newPage()
await page.goto(address)
const article = await page.$eval('[data-article] a', (link) => link.href)
for (const [view, viewport] of Object.entries(VIEWS)) {
  for (const scheme of ['light', 'dark']) {
    await page.setViewport(viewport)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.goto(article, { waitUntil: 'networkidle0' })
    await page.screenshot({ path: `${FOLDER}/article-${view}-${scheme}.png` })
  }
}
await browser.close()
close()

import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.mjs'

/** The engines in which the site is tested. */
export type Engine = 'chrome' | 'firefox'

/**
 * Chromium without a sandbox, for containers, and without requests of its own. The last three flags have it do with few
 * processes what protects people from other sites, and there are none in tests; nor does it keep pages for the way back.
 * A page then takes a third of the processor time.
 */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--in-process-gpu',
  '--enable-features=NetworkServiceInProcess2',
  '--disable-features=SpareRendererForSitePerProcess,BackForwardCache,PaintHolding,IsolateOrigins,site-per-process',
]

/** The time after which a browser that does not start or answer is considered hung, even on a busy machine. */
export const TIMEOUT_MS = 180_000

/**
 * Starts a headless browser. `preferences` are for Firefox, `flags` for Chromium.
 *
 * @throws Error If the browser is not installed.
 */
export async function launch(
  engine: Engine,
  preferences: Readonly<Record<string, unknown>> = {},
  flags: readonly string[] = [],
): Promise<Browser> {
  const executablePath = await findBrowser(engine)
  if (!executablePath) throw new Error(`There is no ${engine}. \`npm run browsers\` installs it.`)
  const options = { executablePath, timeout: TIMEOUT_MS, protocolTimeout: TIMEOUT_MS }
  if (engine === 'chrome') return puppeteer.launch({ ...options, args: [...CHROMIUM_FLAGS, ...flags] })
  return puppeteer.launch({ ...options, browser: 'firefox', extraPrefsFirefox: { ...preferences } })
}

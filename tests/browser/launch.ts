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
  // Maps all other hosts to nothing, so that no request leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--in-process-gpu',
  '--enable-features=NetworkServiceInProcess2',
  '--disable-features=SpareRendererForSitePerProcess,BackForwardCache,PaintHolding,IsolateOrigins,site-per-process',
]

const FIREFOX_PREFERENCES = {
  // Permission for the asynchronous clipboard. In tests, nobody could answer the prompt.
  'dom.events.testing.asyncClipboard': true,
  // A new page then takes half the processor time. There are no other sites from which a process could protect.
  'fission.autostart': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.processCount': 1,
  // A page load then takes a sixth less processor time. Nothing on the site moves for longer than a moment.
  'layout.frame_rate': 20,
}

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
  const options = { executablePath, timeout: TIMEOUT_MS, protocolTimeout: TIMEOUT_MS, handleSIGTERM: false }
  if (engine === 'chrome') return puppeteer.launch({ ...options, args: [...CHROMIUM_FLAGS, ...flags] })
  return puppeteer.launch({
    ...options,
    browser: 'firefox',
    extraPrefsFirefox: { ...FIREFOX_PREFERENCES, ...preferences },
  })
}

const browsers = new Map<Engine, Browser>()
// Vitest ends a worker by SIGTERM and allows it half a second, which is too short to close a browser.
process.once('SIGTERM', () => {
  for (const browser of browsers.values()) browser.process()?.kill('SIGKILL')
  process.exit()
})

/**
 * Returns the browser that all test files of a worker share, as starting one takes longer than most tests. It ends with
 * the worker, in which one test runs after another.
 */
export async function sharedBrowser(engine: Engine): Promise<Browser> {
  const running = browsers.get(engine)
  if (running?.connected) return running
  const browser = await launch(engine)
  browsers.set(engine, browser)
  return browser
}

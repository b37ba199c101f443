import { type Browser, PredefinedNetworkConditions, type Viewport } from 'puppeteer-core'
import { launch } from '../browser/launch.ts'
import { type SentAnswer, serveCompressed } from './compressed-server.ts'
import type { BuiltPage, Site } from './sites.ts'

/** The kinds of responses, in the order in which they are printed. */
export const KINDS = ['document', 'script', 'style', 'font', 'image', 'other'] as const

/** The screens on which a page is visited. Bytes are counted only on the first one. */
export const SCREENS = {
  phone: { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desktop: { width: 1280, height: 800 },
} as const satisfies Record<string, Viewport>

type Kind = (typeof KINDS)[number]
type Screen = keyof typeof SCREENS

/** The cost of the first view of a page, with an empty cache. */
export interface FirstView {
  /** The bytes of the bodies as they were sent, by kind. */
  readonly bytes: Readonly<Record<Kind, number>>
  readonly total: number
  readonly requests: number
  /** The sum of all layout shifts, by screen. */
  readonly layoutShift: Readonly<Record<Screen, number>>
}

/** A layout shift as browsers report it. TypeScript has no type for it yet. */
interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number
}

/** The page is complete when there was no request for this time. Icons are requested late. */
const IDLE_MS = 1000
/** On a slow network, the parts of a page arrive at different times, so that layout shifts become visible. */
const NETWORK = PredefinedNetworkConditions['Slow 4G']

/**
 * Visits the same article on each site in a browser that has seen neither.
 *
 * @throws Error If a page or a part of it is missing.
 */
export async function measureFirstView(pages: Record<Site, BuiltPage>): Promise<Record<Site, FirstView>> {
  const browser = await launch('chrome')
  try {
    return {
      pincite: await measure(browser, pages.pincite),
      starlight: await measure(browser, pages.starlight),
    }
  } finally {
    await browser.close()
  }
}

async function measure(browser: Browser, page: BuiltPage): Promise<FirstView> {
  const phone = await visit(browser, page, 'phone')
  const desktop = await visit(browser, page, 'desktop')
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>
  for (const answer of phone.sent) bytes[kindOf(answer)] += answer.bytes
  return {
    bytes,
    total: phone.sent.reduce((sum, answer) => sum + answer.bytes, 0),
    requests: phone.sent.length,
    layoutShift: { phone: phone.layoutShift, desktop: desktop.layoutShift },
  }
}

async function visit(browser: Browser, { folder, path }: BuiltPage, screen: Screen) {
  const { address, sent, close } = await serveCompressed(folder)
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    await page.setViewport(SCREENS[screen])
    await page.emulateNetworkConditions(NETWORK)
    await page.goto(address + path, { waitUntil: 'load' })
    await page.waitForNetworkIdle({ idleTime: IDLE_MS })
    const layoutShift = await page.evaluate(sumOfLayoutShifts)
    const missing = sent.find(({ status }) => status !== 200)
    if (missing) throw new Error(`${missing.path} of ${folder} is missing (${missing.status}).`)
    return { sent: [...sent], layoutShift }
  } finally {
    await context.close()
    close()
  }
}

/** Runs in the page. The browser delivers the shifts since the beginning of the page asynchronously. */
function sumOfLayoutShifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries() as LayoutShiftEntry[]) sum += entry.value
    }
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 500)
  })
}

function kindOf({ destination }: SentAnswer): Kind {
  return KINDS.find((kind) => kind === destination) ?? 'other'
}

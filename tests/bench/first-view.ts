import { type Browser, PredefinedNetworkConditions, type Viewport } from 'puppeteer-core'
import { launch } from '../browser/launch.ts'
import { serveCompressed } from './compressed-server.ts'
import { type BuiltPage, SITES, type Site } from './sites.ts'

/** The kinds by which bytes are counted, in the order in which they are printed. */
export const KINDS = ['document', 'script', 'style', 'font', 'image', 'other'] as const

/** Screens on which a page is visited; bytes are counted on the first. */
export const SCREENS = {
  phone: { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desktop: { width: 1280, height: 800 },
} as const satisfies Record<string, Viewport>

type Screen = keyof typeof SCREENS

/** What the first view of a page costs, with an empty cache. */
export interface FirstView {
  /** Bytes of the bodies as they were sent, by kind. */
  readonly bytes: Readonly<Record<(typeof KINDS)[number], number>>
  readonly total: number
  readonly requests: number
  /** The sum of all layout shifts, by screen. */
  readonly layoutShift: Readonly<Record<Screen, number>>
}

/** A layout shift as browsers report it; TypeScript does not know it yet. */
interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number
}

/** Nothing was asked for so long, so that the page is taken as complete; icons come late. */
const IDLE_MS = 1000
/** A slow network spreads the parts of a page in time, so that a late one can move what is shown. */
const NETWORK = PredefinedNetworkConditions['Slow 4G']

/**
 * Visits the same article on each site in a browser that has seen neither.
 *
 * @throws Error where a page or a part of it is missing.
 */
export async function measureFirstView(pages: Record<Site, BuiltPage>): Promise<Record<Site, FirstView>> {
  const browser = await launch('chrome')
  try {
    const views = SITES.map((site) => async () => [site, await measure(browser, pages[site])] as const)
    const [pincite, starlight] = views
    return {}
  } finally {
    await browser.close()
  }
}

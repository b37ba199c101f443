import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { findBrowser } from '../../scripts/browsers.mjs'
import { run } from '../site/shell.ts'
import { serveCompressed } from './compressed-server.ts'
import {
  CATEGORIES,
  type LighthouseResult,
  type Report,
  reportSchema,
  summarise,
} from './lighthouse-report.ts'
import type { Peers } from './peers.ts'
import { type BuiltPage, SITES, type Site } from './sites.ts'

/** The folder for the complete reports, which Lighthouse's viewer can show. */
export const REPORTS = resolve(import.meta.dirname, '../../.cache/bench')

const RUNS = 3
const OPTIONS = [
  '--output=json',
  '--quiet',
  '--no-enable-error-reporting',
  `--only-categories=${CATEGORIES.join()}`,
  '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
]

/**
 * Runs Lighthouse on the same article of each site alternately, so that disturbances affect both.
 *
 * @throws Error If a run fails or lacks a figure.
 */
export async function measureLighthouse(
  pages: Record<Site, BuiltPage>,
  { lighthouse }: Peers,
): Promise<Record<Site, LighthouseResult>> {
  const reports: Record<Site, Report[]> = { pincite: [], starlight: [] }
  console.log()
  await rm(REPORTS, { recursive: true, force: true })
  await mkdir(REPORTS, { recursive: true })
  for (let turn = 1; turn <= RUNS; turn++) {
    console.log(`Lighthouse, run ${turn} of ${RUNS} …`)
    for (const site of SITES) {
      reports[site].push(await look(lighthouse, pages[site], join(REPORTS, `${site}-${turn}.json`)))
    }
  }
  return { pincite: summarise(reports.pincite), starlight: summarise(reports.starlight) }
}

async function look(program: string, { folder, path }: BuiltPage, report: string): Promise<Report> {
  const chrome = await findBrowser('chrome')
  if (!chrome) throw new Error('There is no Chromium. `npm run browsers` installs it.')
  const { address, close } = await serveCompressed(folder)
  try {
    const { code, output } = await run(
      { root: REPORTS },
      [program, address + path, ...OPTIONS, `--output-path=${report}`],
      { CHROME_PATH: chrome },
    )
    if (code !== 0) throw new Error(`Lighthouse failed on ${address}${path}:\n${output}`)
    const { data, error } = reportSchema.safeParse(JSON.parse(await readFile(report, 'utf8')))
    if (!data) throw new Error(`Lighthouse's report is not understood:\n${z.prettifyError(error)}`)
    if (data.runtimeError) throw new Error(`Lighthouse: ${data.runtimeError.message}`)
    return data
  } finally {
    close()
  }
}

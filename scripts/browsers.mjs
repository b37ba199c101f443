import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install } from '@puppeteer/browsers'
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js'

/** @typedef {'chrome' | 'firefox'} BrowserName */

/** Where Puppeteer keeps downloaded browsers for all projects. */
const CACHE = join(homedir(), '.cache', 'puppeteer')

/** Where operating systems install browsers. */
const SYSTEM = {
  chrome: {
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    package: 'chromium',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox.exe'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    package: 'firefox-esr',
  },
}

/**
 * Finds the executable of a browser: the downloaded one, or else the system's.
 *
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(name) {
  const downloaded = existsSync(CACHE) ? await getInstalledBrowsers({ cacheDir: CACHE }) : []
  const buildId = PUPPETEER_REVISIONS[name]
  const match = downloaded.find((entry) => entry.browser === name && entry.buildId === buildId)
  const onPath = SYSTEM[name].commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return [...(match ? [match.executablePath] : []), ...onPath, ...SYSTEM[name].paths].find((path) =>
    existsSync(path),
  )
}

/**
 * Finds a browser, or installs one: by download, or else as a Debian package if this user may install packages.
 *
 * @param {BrowserName} name
 * @throws {Error} If the browser cannot be installed. The message says what to do.
 */
async function ensureBrowser(name) {
  const found = (await findBrowser(name)) ?? (await download(name)) ?? (await installPackage(name))
  if (!found)
    throw new Error(`The tests need ${name}, but it could not be installed. Install it, then try again.`)
  console.log(`${name}: ${found}`)
}

/** @param {BrowserName} name */
async function download(name) {
  const platform = detectBrowserPlatform()
  if (!platform) return undefined
  console.log(`Downloading ${name} …`)
  try {
    const browser = name === 'chrome' ? Browser.CHROME : Browser.FIREFOX
    await install({ browser, buildId: PUPPETEER_REVISIONS[name], cacheDir: CACHE, platform })
  } catch (error) {
    console.log(`${name} could not be downloaded (${error instanceof Error ? error.message : error}).`)
  }
  return findBrowser(name)
}

/** @param {BrowserName} name */
function installPackage(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined
  console.log(`Installing the package ${SYSTEM[name].package} …`)
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'] }
  spawnSync('apt-get', ['update', '-qq'], options)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['install', '-y', '-qq', SYSTEM[name].package], { ...options, env: environment })
  return findBrowser(name)
}

if (import.meta.filename === process.argv[1]) {
  await ensureBrowser('chrome')
  await ensureBrowser('firefox')
}

import { spawnSync } from 'node:child_process'
import { statSync, utimesSync } from 'node:fs'

// Node's built-ins alone: this runs before anything is installed.

/**
 * Installs what the lockfile says when it was never installed, or when the lockfile has changed since.
 * Ends the process where that fails.
 */
export function ensureInstalled() {
  const installed = modified('node_modules/.package-lock.json')
  if (installed !== undefined && installed >= (modified('package-lock.json') ?? 0)) return
  console.log('Installing what is needed (once, and again when package-lock.json changes) …')
  const code = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    console.error(
      '\nThe installation failed. See the lines above; often the network is the reason. Then try again.',
    )
    process.exit(code)
  }
  // npm may keep an older time stamp; the installation is as new as now.
  utimesSync('node_modules/.package-lock.json', new Date(), new Date())
}

/**
 * Runs npm, whose scripts find the Node that is installed with the project first.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] Set beside the present one.
 * @returns {number} The exit code.
 */
export function npm(args, environment = {}) {
  const cli = process.env.npm_execpath
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...environment } }
  const result = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (result.error) console.error(`npm cannot be started: ${result.error.message}`)
  return result.status ?? 1
}

/** @param {string} path */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

import { spawnSync } from 'node:child_process'
import { statSync, utimesSync } from 'node:fs'

// This runs before anything is installed, so it uses only Node's built-in modules.

/**
 * Installs the packages in the lockfile, unless they are installed and the lockfile has not changed since.
 * Ends the process if the installation fails.
 */
export function ensureInstalled() {
  const installed = modified('node_modules/.package-lock.json')
  if (installed !== undefined && installed >= (modified('package-lock.json') ?? 0)) return
  console.log('Installing packages (only the first time, and when package-lock.json changes) …')
  const code = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    console.error(
      '\nThe installation failed. See the lines above; often the network is the cause. Then try again.',
    )
    process.exit(code)
  }
  // npm may keep an older timestamp, which would trigger another installation.
  utimesSync('node_modules/.package-lock.json', new Date(), new Date())
}

/**
 * Runs npm. Its scripts use the version of Node that is installed in the project.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] Variables to add to the current environment.
 * @returns {number} The exit code.
 */
export function npm(args, environment = {}) {
  const cli = process.env.npm_execpath
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...environment } }
  const result = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (result.error) console.error(`npm could not be started: ${result.error.message}`)
  return result.status ?? 1
}

/** @param {string} path */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

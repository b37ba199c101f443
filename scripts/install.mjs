import { spawn, spawnSync } from 'node:child_process'
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
 * @returns {number} The exit code.
 */
export function npm(args) {
  const { program, before, isShell } = npmProgram()
  const result = spawnSync(program, [...before, ...args], { stdio: 'inherit', shell: isShell })
  if (result.error) console.error(`npm could not be started: ${result.error.message}`)
  return result.status ?? 1
}

/**
 * Runs npm while other things run.
 *
 * @param {readonly string[]} args
 * @param {'shown' | 'kept'} output Whether the output is shown as it comes, or kept for the result.
 * @returns {Promise<{ readonly code: number, readonly output: string }>}
 */
export function npmBeside(args, output) {
  const { program, before, isShell } = npmProgram()
  return new Promise((resolve) => {
    const stdio = output === 'shown' ? 'inherit' : 'pipe'
    const child = spawn(program, [...before, ...args], { stdio, shell: isShell })
    let kept = ''
    const keep = (/** @type {unknown} */ chunk) => {
      kept += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) =>
      resolve({ code: 1, output: `${kept}npm could not be started: ${error.message}\n` }),
    )
    child.on('close', (code) => resolve({ code: code ?? 1, output: kept }))
  })
}

/** The npm that started this program, or the one on the path. */
function npmProgram() {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js')
    ? { program: process.execPath, before: [cli], isShell: false }
    : { program: 'npm', before: [], isShell: process.platform === 'win32' }
}

/** @param {string} path */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

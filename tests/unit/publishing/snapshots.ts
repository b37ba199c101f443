import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

// Loaded before a program. Before each change of the file system, it copies the current folder to SNAPSHOTS/1, /2 and so
// on: what a process leaves that is killed at that moment. With FAIL_AT, that change and all later ones fail as on a
// full disk, except renaming and removing, which need no space.

const { SNAPSHOTS, FAIL_AT } = process.env
const failAt = Number(FAIL_AT ?? Number.POSITIVE_INFINITY)
const NEEDS_SPACE = /^(?:writeFile|mkdir|link)/
const root = process.cwd()
let count = 0
let isCopying = false

/** Functions as values of an object, by name. */
type Functions = Record<string, (...given: unknown[]) => unknown>

function guard(functions: Functions, name: string): void {
  const original = functions[name]
  if (!original) throw new Error(`There is no function ${name}.`)
  functions[name] = (...given) => {
    if (isCopying) return original(...given)
    count++
    if (SNAPSHOTS !== undefined) copyTo(join(SNAPSHOTS, String(count)))
    if (count < failAt || !NEEDS_SPACE.test(name)) return original(...given)
    const path = String(given[0])
    const full = new Error(`ENOSPC: no space left on device, write '${path}'`)
    throw Object.assign(full, { code: 'ENOSPC', syscall: 'write', path })
  }
}

function copyTo(folder: string): void {
  isCopying = true
  fs.cpSync(root, folder, { recursive: true, verbatimSymlinks: true })
  isCopying = false
}

// The modules' types name each function on its own; here all of them are wrapped in the same way.
const asynchronous = fs.promises as unknown as Functions
const synchronous = fs as unknown as Functions
for (const name of ['writeFile', 'rename', 'rm', 'mkdir']) guard(asynchronous, name)
for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'linkSync'])
  guard(synchronous, name)
syncBuiltinESMExports()

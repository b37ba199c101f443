import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { sep } from 'node:path'

// Loaded before a program, to kill it just before a certain operation on a file. KILL_BEFORE names the operation, the
// end of the path, and which occurrence is meant, for example `remove .cache/previous 2`.

const PLACE = process.env.KILL_BEFORE ?? ''
const [operation, path, time = '1'] = PLACE.split(' ')
let times = 0

/** Wraps a function so that it kills the process if its first argument is the path, or is within it. */
function guarded<Arguments extends readonly unknown[], Result>(
  original: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  return (...given) => {
    const named = given[0] instanceof URL ? given[0].pathname : String(given[0])
    const target = named.split(sep).join('/').replace(/\/$/, '')
    if (`${target}/`.includes(`/${path}/`) && ++times === Number(time)) process.kill(process.pid, 'SIGKILL')
    return original(...given)
  }
}

if (operation === 'rename') {
  fs.renameSync = guarded(fs.renameSync)
  fs.promises.rename = guarded(fs.promises.rename)
} else if (operation === 'write') {
  fs.writeFileSync = guarded(fs.writeFileSync)
  fs.promises.writeFile = guarded(fs.promises.writeFile)
} else if (operation === 'remove') {
  fs.promises.rm = guarded(fs.promises.rm)
} else throw new Error(`KILL_BEFORE names no operation: ${PLACE}`)
syncBuiltinESMExports()

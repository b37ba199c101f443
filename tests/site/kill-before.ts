import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { sep } from 'node:path'

// Loaded before a program. Kills it right before it does something to a file. KILL_BEFORE says what: an operation, the
// end of the file's path, and which time, such as `remove .cache/previous 2`.

const PLACE = process.env.KILL_BEFORE ?? ''
const [operation, path, time = '1'] = PLACE.split(' ')
let times = 0

/** A function that dies where its first argument is the path or lies in it. */
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
  fs.promises.writeFile = guarded(fs.promises.writeFile)
} else if (operation === 'remove') {
  fs.promises.rm = guarded(fs.promises.rm)
} else throw new Error(`KILL_BEFORE names no operation: ${PLACE}`)
syncBuiltinESMExports()

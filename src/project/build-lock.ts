import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OwnerError } from '../diagnostics/owner-error.ts'
import { processStart } from './process-start.ts'

/** Names the process that is building, so that no other one writes to the same folders. */
const LOCK = '.cache/build.lock'
/** How often to try again if other processes take and remove locks at the same moment. */
const MAX_TRIES = 20
/** A lock without a process in it is one that is just being written, or that a crash left behind. */
const MAX_WRITING_MS = 2000

/** The process that has the lock. */
interface Holder {
  readonly pid: number
  readonly started: string
}

/** Gives the lock back. Can be called more than once. */
export type Release = () => void

/**
 * Takes the lock of a project. The lock of a process that has ended does not count, even if another process has its
 * number now.
 *
 * @param root The root folder of the project.
 * @returns `undefined` if another process has the lock.
 */
export function tryLock(root: string): Release | undefined {
  const file = join(root, LOCK)
  mkdirSync(dirname(file), { recursive: true })
  const own = JSON.stringify({ pid: process.pid, started: processStart(process.pid) ?? '' } satisfies Holder)
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    if (create(file, own)) {
      return () => {
        if (read(file) === own) rmSync(file, { force: true })
      }
    }
    const text = read(file)
    if (text === undefined) continue
    if (isHeld(file, text)) return undefined
    remove(file, text)
  }
  return undefined
}

/**
 * Takes the lock of a project, or says who has it.
 *
 * @throws OwnerError If another process has the lock.
 */
export function lock(root: string): Release {
  const release = tryLock(root)
  if (release) return release
  const pid = holderIn(read(join(root, LOCK)) ?? '')?.pid
  throw new OwnerError(
    `Another build of this folder is running${pid === undefined ? '' : ` (process ${pid})`}. Nothing was changed. Wait until it has ended, then try again. If no build is running, delete ${LOCK}.`,
  )
}

/** Creates the lock with its content in one step. Returns `false` if there is one. */
function create(file: string, content: string): boolean {
  const own = `${file}.${process.pid}`
  rmSync(own, { force: true })
  writeFileSync(own, content, { flag: 'wx' })
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    // Some file systems have no hard links.
    return createInPlace(file, content)
  } finally {
    rmSync(own, { force: true })
  }
}

function createInPlace(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Removes a lock that nobody holds, unless another process has replaced it in the meantime. */
function remove(file: string, judged: string): void {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const taken = read(aside)
  if (taken !== undefined && taken !== judged) create(file, taken)
  rmSync(aside, { recursive: true, force: true })
}

/** Whether the process in a lock is running. */
function isHeld(file: string, text: string): boolean {
  // A link or a folder was made by somebody else.
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return false
  const holder = holderIn(text)
  if (!holder) return Date.now() - (modified(file) ?? 0) < MAX_WRITING_MS
  const started = processStart(holder.pid)
  return started !== undefined && (started === '' || holder.started === '' || started === holder.started)
}

function holderIn(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value))
      return undefined
    const { pid, started } = value
    return Number.isInteger(pid) && typeof started === 'string' ? { pid: Number(pid), started } : undefined
  } catch {
    return undefined
  }
}

/** @returns `undefined` if there is no lock; an empty text if it is a folder, or a link to nothing. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return modified(file) === undefined ? undefined : ''
  }
}

function modified(file: string): number | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.mtimeMs
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

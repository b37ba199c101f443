import { hash } from 'node:crypto'
import { lstatSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Where the work of earlier builds is kept, relative to the root of the project. It can be deleted at any time. */
export const WORK_STORE = '.cache/work.sqlite'

/** Work that was done before, by the kind of work and a key made of everything that its result depends on. */
export interface WorkStore {
  /** Returns a result, or `undefined` if there is none or if it was damaged. */
  get(kind: string, key: string): Uint8Array | undefined
  /** Keeps a result that is not needed now, if there is one. */
  keep(kind: string, key: string): void
  /** Adds a result. */
  put(kind: string, key: string, value: Uint8Array): void
  /**
   * Takes over the results of another store, aside from damaged ones.
   *
   * @param path Its file.
   * @returns The number of results.
   * @throws Error If the file is not a store of this version.
   */
  takeFrom(path: string): number
  /** Deletes every result that was neither asked for nor kept since the store was opened. */
  deleteUnused(): void
  /** Writes what is left to write. Nothing can be asked for afterwards. */
  close(): void
}

/** Results are written in groups of this size, since each transaction takes a millisecond or more. */
const WRITTEN_AT_ONCE = 500
/** How long to wait for another process that is writing. */
const BUSY_MS = 5000
/** Changes with the form of the tables. */
const VERSION = 1

/**
 * Opens the store of a project. A store that is damaged, or that another version of this program wrote, is begun anew.
 * Keeping work is only a matter of speed: if the disk is full or another process has the store, nothing is kept, and
 * nothing fails.
 *
 * @param root The root folder of the project.
 */
export function openWorkStore(root: string): WorkStore {
  const path = join(root, WORK_STORE)
  try {
    return storeIn(path)
  } catch (error) {
    try {
      if (!isDamage(error)) return EMPTY
      remove(path)
      return storeIn(path)
    } catch {
      return EMPTY
    }
  }
}

/** A store that keeps nothing. */
const EMPTY: WorkStore = {
  get: () => undefined,
  keep() {},
  put() {},
  takeFrom: () => 0,
  deleteUnused() {},
  close() {},
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && /malformed|not a database/.test(error.message)
}

function remove(path: string): void {
  for (const ending of ['', '-journal']) rmSync(path + ending, { recursive: true, force: true })
}

function open(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true })
  // What a link leads to is not written to.
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (entry && !entry.isFile()) rmSync(path, { recursive: true })
  const database = new DatabaseSync(path, { timeout: BUSY_MS })
  try {
    // After a crash of the machine the store may be damaged, which is noticed.
    database.exec('PRAGMA synchronous = OFF')
    const { user_version } = database.prepare('PRAGMA user_version').get() ?? {}
    if (user_version !== VERSION) {
      database.exec(`
        DROP TABLE IF EXISTS work;
        CREATE TABLE work (kind TEXT, key TEXT, sum TEXT, value BLOB, PRIMARY KEY (kind, key));
        PRAGMA user_version = ${VERSION};`)
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function storeIn(path: string): WorkStore {
  const database = open(path)
  const select = database.prepare('SELECT sum, value FROM work WHERE kind = ? AND key = ?')
  const insert = database.prepare('INSERT OR REPLACE INTO work VALUES (?, ?, ?, ?)')
  const used = new Set<string>()
  const waiting: (readonly [string, string, Uint8Array])[] = []
  let isWritable = true
  let isDamaged = false
  const transact = (write: () => void) => {
    if (!isWritable) return
    try {
      database.exec('BEGIN IMMEDIATE')
      write()
      database.exec('COMMIT')
    } catch (error) {
      isWritable = false
      isDamaged ||= isDamage(error)
      if (database.isTransaction) database.exec('ROLLBACK')
    }
  }
  const flush = () => {
    // They are let go even if they cannot be written.
    const rows = waiting.splice(0)
    transact(() => {
      for (const [kind, key, value] of rows) insert.run(kind, key, sumOf(kind, key, value), value)
    })
  }

  return {
    get(kind, key) {
      used.add(`${kind} ${key}`)
      try {
        const { sum, value } = select.get(kind, key) ?? {}
        return value instanceof Uint8Array && sum === sumOf(kind, key, value) ? value : undefined
      } catch (error) {
        isDamaged ||= isDamage(error)
        return undefined
      }
    },
    keep(kind, key) {
      used.add(`${kind} ${key}`)
    },
    put(kind, key, value) {
      used.add(`${kind} ${key}`)
      waiting.push([kind, key, value])
      if (waiting.length >= WRITTEN_AT_ONCE) flush()
    },
    takeFrom(other) {
      let taken = 0
      for (const { kind, key, sum, value } of rowsOf(other)) {
        if (typeof kind !== 'string' || typeof key !== 'string' || !(value instanceof Uint8Array)) continue
        if (sum !== sumOf(kind, key, value)) continue
        waiting.push([kind, key, value])
        taken++
        if (waiting.length >= WRITTEN_AT_ONCE) flush()
      }
      flush()
      return taken
    },
    deleteUnused() {
      flush()
      transact(() => {
        const remove = database.prepare('DELETE FROM work WHERE kind = ? AND key = ?')
        for (const { kind, key } of database.prepare('SELECT kind, key FROM work').all())
          if (!used.has(`${kind} ${key}`)) remove.run(kind ?? '', key ?? '')
      })
    },
    close() {
      flush()
      database.close()
      if (isDamaged) remove(path)
    },
  }
}

/** Reads another store, a row at a time. */
function* rowsOf(path: string): Generator<Readonly<Record<string, unknown>>> {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const { user_version } = database.prepare('PRAGMA user_version').get() ?? {}
    if (user_version !== VERSION) throw new Error('The file is of another version.')
    yield* database.prepare('SELECT kind, key, sum, value FROM work').iterate()
  } finally {
    database.close()
  }
}

/** A checksum of a result with its key, so that damage to either is noticed. */
function sumOf(kind: string, key: string, value: Uint8Array): string {
  return hash('sha256', `${kind} ${key} ${hash('sha256', value)}`)
}

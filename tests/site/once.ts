import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

const RESULTS = resolve(import.meta.dirname, '../../.cache/test-results')

/** Deletes the results of the last run. */
export async function forgetResults(): Promise<void> {
  await rm(RESULTS, { recursive: true, force: true })
}

/**
 * Makes something once for all test files of a run, although they run in several processes. The first file that needs
 * it makes it, and the others wait.
 *
 * @param make Must return plain data, which is passed on as JSON.
 */
export async function once<Result>(name: string, make: () => Promise<Result>): Promise<Result> {
  const [result, failure] = [join(RESULTS, `${name}.json`), join(RESULTS, `${name}.txt`)]
  await mkdir(RESULTS, { recursive: true })
  const isFirst = await mkdir(join(RESULTS, name)).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    try {
      await writeWhole(result, JSON.stringify(await make()))
    } catch (error) {
      await writeWhole(failure, String(error))
    }
  }
  while (!existsSync(result)) {
    if (existsSync(failure)) throw new Error(await readFile(failure, 'utf8'))
    await after(100)
  }
  return JSON.parse(await readFile(result, 'utf8'))
}

/** Writes a file so that other processes see it only when it is complete. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.next`, text)
  await rename(`${path}.next`, path)
}

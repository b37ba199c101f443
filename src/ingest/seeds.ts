import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { readableEndings } from './parsers/parsers.ts'

/** The folder of seeds, beside `package.json`. */
export const SEEDS_FOLDER = 'seeds'

/** What lies in the folder of seeds. */
export interface SeedFolder {
  /** The seeds, sorted by name; `value` holds the bytes, `path` is relative to the project's root. */
  readonly seeds: readonly VFile[]
  /** Files that are not read, each with a warning that says so. */
  readonly ignored: readonly VFile[]
}

/**
 * Reads the folder of seeds. Hidden files and folders are passed over; a folder that is not there is an empty one.
 *
 * @param root The project's root.
 * @throws Error where the folder or a file in it cannot be read.
 */
export async function readSeeds(root: string): Promise<SeedFolder> {
  const names = await fileNames(join(root, SEEDS_FOLDER))
  const files = await Promise.all(
    names.map(async (name) => {
      const path = `${SEEDS_FOLDER}/${name}`
      const file = new VFile({ path })
      if (isReadable(file)) file.value = await readFile(join(root, path))
      return file
    }),
  )
  const ignored = files.filter((file) => !isReadable(file))
  for (const file of ignored) {
    const message = file.message(
      `Files that end in “${file.extname ?? ''}” are not read; this one is left out`,
      {
        ruleId: 'unknown-format',
        source: 'pincite',
      },
    )
    message.note = `Save the article as one of ${readableEndings.join(', ')}, or move the file out of ${SEEDS_FOLDER}/.`
  }
  return { seeds: files.filter(isReadable), ignored }
}

/** Sorted by code unit, so that neither file system nor locale decides. */
async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function isReadable(file: VFile): boolean {
  return readableEndings.includes((file.extname ?? '').toLowerCase())
}

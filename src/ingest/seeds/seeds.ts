import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import { checkSeedFolders } from '../../project/check-folders.ts'
import { type LocalImage, SEEDS_FOLDER } from '../../seed.ts'
import { isReadable, readableEndings } from '../parse/parsers.ts'
import { isFile, isIgnored, leadsOut, listFolder, readInto, stemOf } from './entries.ts'
import { isImage, readImages } from './images.ts'
import { readLedgers } from './ledger-files.ts'
import { checkNames } from './names.ts'

const SIDECAR_ENDING = '.yml'

/** The files from which one article is made. Each keeps the messages about it. */
export interface Seed {
  /** The file of the article. `path` is relative to the root of the project; `value` holds the bytes on disk. */
  readonly file: VFile
  /** The sidecar, `NAME.yml`, as bytes. */
  readonly sidecar?: VFile | undefined
  /** The ledger of earlier editions, `.permalinks/NAME.json`, as bytes. */
  readonly ledger?: VFile | undefined
  /** All images in the folder of seeds, by path. */
  readonly images: ReadonlyMap<string, LocalImage>
}

/** Returns the files of a seed that exist. */
export function filesOf({ file, sidecar, ledger }: Seed): readonly VFile[] {
  return [file, sidecar, ledger].filter((each) => each !== undefined)
}

/** Whether a file has an error among its messages. */
export function hasError({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}

/** The content of the folder of seeds. */
export interface SeedFolder {
  /** The seeds, sorted by name. If one cannot be read, the messages of its file say why. */
  readonly seeds: readonly Seed[]
  /** Ledgers without a seed. */
  readonly orphanedLedgers: readonly VFile[]
  /** Files that are not seeds. Those that the owner should look at have a message. */
  readonly others: readonly VFile[]
}

/**
 * Reads the folder of seeds, and nothing outside it. Hidden files, and files that systems and editors leave behind, are
 * ignored. If the folder does not exist, it counts as empty.
 *
 * @param root The root of the project.
 * @throws Error If the folder cannot be read.
 */
export async function readSeeds(root: string): Promise<SeedFolder> {
  const folder = join(root, SEEDS_FOLDER)
  const faulty = await checkSeedFolders(root)
  if (faulty.some(({ path }) => path === SEEDS_FOLDER))
    return { seeds: [], orphanedLedgers: [], others: faulty }
  const entries = await listFolder(folder)
  const files = entries.map((entry) => ({
    entry,
    file: new VFile({ path: `${SEEDS_FOLDER}/${entry.name}` }),
  }))
  const seedFiles = files.filter(({ entry }) => isFile(entry) && isReadable(entry.name))
  const sidecars = new Map(
    files
      .filter(({ entry, file }) => isFile(entry) && file.extname?.toLowerCase() === SIDECAR_ENDING)
      .map(({ entry, file }) => [stemOf(file), { entry, file }]),
  )
  for (const read of [...seedFiles, ...sidecars.values()]) await readInto(read.file, folder, read.entry)

  const images = await readImages(folder)
  const ledgers = faulty.length > 0 ? new Map<string, VFile>() : await readLedgers(folder)
  const seeds = seedFiles.map(({ file }) => ({
    file,
    sidecar: sidecars.get(stemOf(file))?.file,
    ledger: ledgers.get(stemOf(file)),
    images,
  }))
  checkNames(seeds.map(({ file }) => file))
  const stems = new Set(seedFiles.map(({ file }) => stemOf(file)))
  const orphans = [...sidecars].filter(([stem]) => !stems.has(stem)).map(([, { file }]) => file)
  for (const file of orphans) report(file, 'orphan-sidecar', { found: `There is no article “${file.stem}”` })

  const used = new Set([...seedFiles, ...sidecars.values()].map(({ file }) => file))
  const rest = files.filter(({ file }) => !used.has(file))
  for (const { entry, file } of rest) await reportUnread(file, folder, entry)
  const orphanedLedgers = [...ledgers].filter(([stem]) => !stems.has(stem)).map(([, file]) => file)
  return { seeds, orphanedLedgers, others: [...faulty, ...orphans, ...rest.map(({ file }) => file)] }
}

/** Whether a file with that name is a seed: its format is read, and it is not ignored. */
export function isSeedName(name: string): boolean {
  return isReadable(name) && !isIgnored(name)
}

async function reportUnread(file: VFile, folder: string, entry: Dirent): Promise<void> {
  if (await leadsOut(folder, entry)) {
    report(file, 'outside-seeds', { found: 'This is a link that leads out of the folder, or to a folder' })
  } else if (entry.isDirectory()) {
    // Browsers save the assets of PAGE.html in PAGE_files.
    const first = /_files$/.test(entry.name) ? undefined : await articleIn(join(folder, entry.name))
    if (first) report(file, 'unread-folder', { found: `The folder holds ${first}` })
  } else if (!isFile(entry)) {
    report(file, 'unknown-format', { found: 'This is no file, but a pipe, a socket or a device' })
  } else if (!isImage(entry.name)) {
    const ending = file.extname ? `Files that end in “${file.extname}”` : 'Files whose name has no ending'
    report(file, 'unknown-format', {
      found: `${ending} are not read; this one is left out`,
      remedy: `Save the article as one of ${readableEndings.join(', ')}, or move the file out of ${SEEDS_FOLDER}/.`,
    })
  }
}

/** Returns the path of the first article in a folder or its subfolders. Links are not followed. */
async function articleIn(folder: string): Promise<string | undefined> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const article = entries.find((entry) => entry.isFile() && isReadable(entry.name))
  if (article) return article.name
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const within = await articleIn(join(folder, name))
    if (within) return `${name}/${within}`
  }
  return undefined
}

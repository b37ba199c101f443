import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { addresses } from '../addresses.ts'
import { isReadable } from '../ingest/parse/parsers.ts'
import { readLedger } from '../ingest/read/read-ledger.ts'
import { checkNames } from '../ingest/seeds/names.ts'
import { isSeedName, readSeeds, type SeedFolder } from '../ingest/seeds/seeds.ts'
import { articleOf } from '../permalinks/git/versions.ts'
import { LEDGER_FOLDER } from '../permalinks/ledger.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import { CommandError } from './command-error.ts'
import { seedName } from './seed-name.ts'

/** The old and the new path of a file, relative to the root of the project. */
export interface Move {
  readonly from: string
  readonly to: string
}

/**
 * Renames an article: its seed, its sidecar and its ledger, all or none. If the owner already renamed the seed and
 * rewrote it, so that the build no longer recognises it, only the ledger is renamed.
 *
 * @param root The root folder of the project.
 * @param from The old name of the seed, with or without its extension.
 * @param to The new name, with or without its extension.
 * @returns The files that were moved, and the address of the article, which does not change.
 * @throws CommandError If either name is unusable, or there is no ledger yet.
 */
export async function renameArticle(
  root: string,
  from: string,
  to: string,
): Promise<{ readonly moves: readonly Move[]; readonly address: string }> {
  const folder = await readSeeds(root)
  const oldName = nameFromArgument(from)
  const newName = nameFromArgument(to)
  if (oldName === newName) throw new CommandError(`The article is already called “${oldName}”.`)
  const { files, ledger } = filesOf(folder, oldName, newName)
  const known = readLedger(ledger)
  if (!known) {
    throw new CommandError(`${ledger.path} cannot be read. Run \`npm run permalinks -- verify\` to see why.`)
  }
  const ending = files[0]?.extname ?? '.txt'
  refuseEnding(to, ending)
  refuseName(newName, ending)
  const moves = [...files, ledger].map(({ path, dirname, extname }) => {
    return { from: path, to: `${dirname}/${newName}${extname}` }
  })
  await refuseTaken(root, newName, moves)
  await moveAll(root, moves)
  return { moves, address: addresses.article(known.slug) }
}

/** Returns the name of an article without folder and extension: `seeds/a.txt` and `a` both give `a`. */
function nameFromArgument(argument: string): string {
  const name = argument.startsWith(`${SEEDS_FOLDER}/`) ? argument.slice(SEEDS_FOLDER.length + 1) : argument
  return (isReadable(name) ? articleOf(name) : name).normalize('NFC')
}

/** Finds the files of an article that have to be moved. */
function filesOf(
  { seeds, orphanedLedgers }: SeedFolder,
  oldName: string,
  newName: string,
): { readonly files: readonly VFile[]; readonly ledger: VFile } {
  const find = (name: string) => seeds.find((seed) => seedName(seed) === name)
  const seed = find(oldName)
  const orphan = orphanedLedgers.find((file) => seedName({ file }) === oldName)
  if (!seed && orphan && find(newName)) return { files: [], ledger: orphan }
  if (!seed) {
    const hint = orphan
      ? ' Only its ledger is left. To give that ledger to a seed without one, name that seed as NEW.'
      : ''
    throw new CommandError(`There is no seed “${oldName}” in ${SEEDS_FOLDER}/.${hint}`)
  }
  if (!seed.ledger) {
    throw new CommandError(
      `The article “${oldName}” has no ledger yet, so its address could change with its name. Run \`npm run build\` first.`,
    )
  }
  return { files: [seed.file, seed.sidecar].filter((file) => file !== undefined), ledger: seed.ledger }
}

function refuseEnding(to: string, ending: string): void {
  if (isReadable(to) && !to.toLowerCase().endsWith(ending.toLowerCase())) {
    throw new CommandError(
      `“${to}” does not have the extension of the seed, ${ending}. Renaming does not convert a file; leave the extension out.`,
    )
  }
}

function refuseName(name: string, ending: string): void {
  const file = new VFile({ path: `${SEEDS_FOLDER}/${name}${ending}` })
  checkNames([file])
  const [message] = file.messages
  const found =
    message?.reason ??
    (/^$|[/\\]/.test(name) ? 'It is not a file name' : undefined) ??
    (isSeedName(`${name}${ending}`) ? undefined : 'Files with such names are ignored')
  if (found) throw new CommandError(`An article cannot be called “${name}”: ${found}. Choose another name.`)
}

/**
 * Refuses a name that another article has, here or on a system that ignores case. The files that are about to move do
 * not count.
 */
async function refuseTaken(root: string, name: string, moves: readonly Move[]): Promise<void> {
  const folders = moves.length > 1 ? ['', `${LEDGER_FOLDER}/`] : [`${LEDGER_FOLDER}/`]
  for (const folder of folders) {
    const names = await readdir(join(root, SEEDS_FOLDER, folder))
    const taken = names
      .filter((each) => folder !== '' || isReadable(each) || /\.yml$/i.test(each))
      .filter((each) => articleOf(each).toLowerCase() === name.toLowerCase())
      .map((each) => `${SEEDS_FOLDER}/${folder}${each}`)
      .find((path) => !moves.some(({ from }) => from === path))
    if (taken === undefined) continue
    const remedy =
      moves.length > 1
        ? 'Choose another name.'
        : 'If nobody has links to that article yet, delete its ledger first.'
    throw new CommandError(`${taken} already exists. ${remedy}`)
  }
}

async function moveAll(root: string, moves: readonly Move[]): Promise<void> {
  const done: Move[] = []
  try {
    for (const { from, to } of moves) {
      await rename(join(root, from), join(root, to))
      done.push({ from, to })
    }
  } catch (error) {
    for (const { from, to } of done.reverse()) await rename(join(root, to), join(root, from))
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`Nothing was renamed: ${reason}`)
  }
}

import { existsSync } from 'node:fs'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { runCommand } from './command-line.ts'
import { type CommandResult, run } from './shell.ts'

/** A copy of the project with its own seeds. It is in a folder within the project, so that it can use its packages. */
export interface TestProject {
  readonly root: string
  readonly dist: string
}

/** The content of a folder of seeds, by path: the content of a file, or the target of a symbolic link. */
export type SeedFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>

const PROJECT = resolve(import.meta.dirname, '../..')
/** Astro's command, which serves sites in development. */
export const ASTRO = join(PROJECT, 'node_modules/astro/bin/astro.mjs')
/** The command that builds the site of a project. */
export const BUILD = 'src/commands/build.ts'
/** The compiled pages of the first project, which all projects with the same code can use. */
const RENDERER = '.cache/renderer'
const SHARED_RENDERER = join(PROJECT, '.cache/test-renderer')
const COPIED = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']

/** Creates a project with the code of this one and the given seeds. */
export async function createProject(name: string, seeds: SeedFiles): Promise<TestProject> {
  const root = await createSeeds(name, seeds)
  await Promise.all(COPIED.map((path) => cp(join(PROJECT, path), join(root, path), { recursive: true })))
  if (existsSync(SHARED_RENDERER)) await cp(SHARED_RENDERER, join(root, RENDERER), { recursive: true })
  return { root, dist: join(root, 'dist') }
}

/** Lets projects that are created from now on use the compiled pages of a project, instead of compiling them again. */
export async function shareRenderer({ root }: TestProject): Promise<void> {
  await rm(SHARED_RENDERER, { recursive: true, force: true })
  await cp(join(root, RENDERER), SHARED_RENDERER, { recursive: true })
}

/** Creates a project that has only seeds, and no code. Returns its root folder. */
export async function createSeeds(name: string, seeds: SeedFiles): Promise<string> {
  const root = projectFolder(name)
  await rm(root, { recursive: true, force: true })
  await mkdir(join(root, 'seeds'), { recursive: true })
  for (const [path, content] of Object.entries(seeds)) {
    const target = join(root, 'seeds', path)
    await mkdir(dirname(target), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(target, content)
    else await symlink(content.link, target)
  }
  return root
}

/** Copies a project with everything that was built in it, so that several tests can start from one build. */
export async function copyOf({ root: original }: TestProject, name: string): Promise<TestProject> {
  const root = projectFolder(name)
  await rm(root, { recursive: true, force: true })
  await cp(original, root, { recursive: true, verbatimSymlinks: true })
  return { root, dist: join(root, 'dist') }
}

function projectFolder(name: string): string {
  return join(PROJECT, '.cache', 'test-projects', name)
}

/**
 * Builds the site of a project with the code of this one, in a process that is shared with other commands, which takes a
 * quarter of the time.
 */
export function build({ root }: TestProject, args: readonly string[] = []): Promise<CommandResult> {
  return runCommand(root, 'build', args)
}

/** Builds the site of a project with its own code, in a process of its own. */
export function buildAlone(
  project: TestProject,
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return run(project, [BUILD], environment)
}

/** Builds the site of a project, and throws if that fails. */
export async function buildSite(name: string, seeds: SeedFiles): Promise<TestProject> {
  const project = await createProject(name, seeds)
  const { code, output } = await build(project)
  if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`)
  return project
}

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** A copy of the project with its own seeds. It is in a folder within the project, so that it can use its packages. */
export interface TestProject {
  readonly root: string
  readonly dist: string
}

/** The content of a folder of seeds, by path: the content of a file, or the target of a symbolic link. */
export type SeedFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>

/** The result of a command. */
export interface CommandResult {
  readonly code: number | null
  /** Standard output and standard error, in the order in which they were written. */
  readonly output: string
}

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

/** Variables of the test runner. A program that reads them would behave as in a test, or as in development. */
const RUNNERS_OWN = /^(?:VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/

/** Returns the environment without the variables of the test runner. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNERS_OWN.test(name))
  // If `CI` is set, programs colour their output, even if it does not go to a terminal.
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}

/** Runs one of the project's programs like its npm scripts do. Kills it after `timeout` milliseconds. */
export function run(
  { root }: TestProject,
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  timeout?: number,
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const env = { ...shellEnvironment(), ...environment }
    const child = spawn(process.execPath, program, { cwd: root, env, timeout, killSignal: 'SIGKILL' })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code, output }))
  })
}

/** Builds the site of a project. */
export function build(
  project: TestProject,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return run(project, [BUILD, ...args], environment)
}

/** Builds the site of a project, and throws if that fails. */
export async function buildSite(name: string, seeds: SeedFiles): Promise<TestProject> {
  const project = await createProject(name, seeds)
  const { code, output } = await build(project)
  if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`)
  return project
}

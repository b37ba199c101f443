import { spawn } from 'node:child_process'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** A copy of the project that has seeds of its own; it lies within the project, whose packages it uses. */
export interface TestProject {
  readonly root: string
  readonly dist: string
}

/** What lies in a folder of seeds, by path: a file's content, or the target of a symbolic link. */
export type SeedFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>

/** What a command said. */
export interface CommandResult {
  readonly code: number | null
  /** Standard output and error output, as they came. */
  readonly output: string
}

const PROJECT = resolve(import.meta.dirname, '../..')
/** The program that builds sites, and shows them in development. */
export const ASTRO = join(PROJECT, 'node_modules/astro/bin/astro.mjs')
const COPIED = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']

/** Makes a project from this one's code and the given seeds. */
export async function createProject(name: string, seeds: SeedFiles): Promise<TestProject> {
  const root = await createSeeds(name, seeds)
  await Promise.all(COPIED.map((path) => cp(join(PROJECT, path), join(root, path), { recursive: true })))
  return { root, dist: join(root, 'dist') }
}

/** Makes the seeds of a project that has no code. Returns the project's folder, in which `seeds/` lies. */
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

/** Copies a project with all that was built in it, so that several tests can start from one build. */
export async function copyOf({ root: original }: TestProject, name: string): Promise<TestProject> {
  const root = projectFolder(name)
  await rm(root, { recursive: true, force: true })
  await cp(original, root, { recursive: true, verbatimSymlinks: true })
  return { root, dist: join(root, 'dist') }
}

function projectFolder(name: string): string {
  return join(PROJECT, '.cache', 'test-projects', name)
}

/** What the test runner tells itself; a program that reads it would believe to be tested, or to be in development. */
const RUNNERS_OWN = /^(?:VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/

/** The environment as a person's shell has it. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNERS_OWN.test(name))
  // Where `CI` is set, programs colour what they say, though nobody looks.
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}

/** Runs one of the project's programs, as its npm scripts do; ends it where it takes longer than `timeout` milliseconds. */
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

/** Builds a project's site. */
export function build(
  project: TestProject,
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return run(project, [ASTRO, 'build'], environment)
}

/** Builds a project's site and is sure of it. */
export async function buildSite(name: string, seeds: SeedFiles): Promise<TestProject> {
  const project = await createProject(name, seeds)
  const { code, output } = await build(project)
  if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`)
  return project
}

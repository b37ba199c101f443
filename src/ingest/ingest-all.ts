import type { VFile } from 'vfile'
import { repeatReport } from '../diagnostics/problem.ts'
import { reportProgramError } from '../diagnostics/program-error.ts'
import { type IngestedArticle, ingest } from './ingest.ts'
import { inputsOf } from './seeds/inputs.ts'
import { filesOf, hasError, type Seed } from './seeds/seeds.ts'

/** An article and the seed that it was made from. */
export type IngestedSeed = IngestedArticle & { readonly seed: Seed }

/** Makes an article of each seed. One that is refused is left out; the messages of its files say why. */
export async function ingestAll(seeds: readonly Seed[]): Promise<readonly IngestedSeed[]> {
  const ingested: IngestedSeed[] = []
  for (const seed of seeds) {
    const article = await ingestSeed(seed)
    if (article) ingested.push({ ...article, seed })
  }
  return ingested
}

/** @returns `undefined` if one of the files already has an error, or if the seed is refused. */
async function ingestSeed(seed: Seed): Promise<IngestedArticle | undefined> {
  const files = filesOf(seed)
  if (files.some(hasError)) return undefined
  try {
    const { ingested, messages } = await ingest(inputsOf(seed))
    for (const message of messages) repeatReport(fileAt(message.file, files, seed), message)
    return ingested
  } catch (error) {
    reportProgramError(seed.file, error)
    return undefined
  }
}

function fileAt(path: string, files: readonly VFile[], { file }: Seed): VFile {
  return files.find((each) => each.path === path) ?? file
}

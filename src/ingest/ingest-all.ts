import type { VFile } from 'vfile'
import { repeatReport } from '../diagnostics/problem.ts'
import { reportProgramError } from '../diagnostics/program-error.ts'
import type { ArticleOfMany, IngestMany, Outcome } from './many/ingest-many.ts'
import { inputsOf } from './seeds/inputs.ts'
import { filesOf, hasError, type Seed } from './seeds/seeds.ts'

/** An article and the seed that it was made from. */
export type IngestedSeed = ArticleOfMany & { readonly seed: Seed }

/**
 * Makes an article of each seed. One that is refused is left out; the messages of its files say why.
 *
 * @param ingestMany How seeds are ingested: in one thread or in several.
 */
export async function ingestAll(
  seeds: readonly Seed[],
  ingestMany: IngestMany,
): Promise<readonly IngestedSeed[]> {
  const readable = seeds.filter((seed) => !filesOf(seed).some(hasError))
  const outcomes = await ingestMany(readable.map(inputsOf))
  return readable.flatMap((seed, index) => {
    const outcome = outcomes[index]
    const article = outcome && articleOf(seed, outcome)
    return article ? [{ ...article, seed }] : []
  })
}

/** Reports what became of a seed. Two seeds may share a sidecar: the second is refused if the first found an error. */
function articleOf(seed: Seed, outcome: Outcome): ArticleOfMany | undefined {
  const files = filesOf(seed)
  if (files.some(hasError)) return undefined
  if ('failed' in outcome) {
    reportProgramError(seed.file, outcome.failed)
    return undefined
  }
  for (const message of outcome.messages) repeatReport(fileAt(message.file, files, seed), message)
  return outcome.ingested
}

function fileAt(path: string, files: readonly VFile[], { file }: Seed): VFile {
  return files.find((each) => each.path === path) ?? file
}

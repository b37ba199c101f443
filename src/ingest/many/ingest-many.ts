import type { SeedInputs } from '../../seed.ts'
import type { IngestedArticle, IngestResult } from '../ingest.ts'

/** An article without the evidence, which is larger than the rest and only `--explain` shows. */
export type ArticleOfMany = Omit<IngestedArticle, 'evidence'>

/** What became of a seed, or the error with which the program failed on it. */
export type Outcome =
  | (Pick<IngestResult, 'messages'> & { readonly ingested: ArticleOfMany | undefined })
  | { readonly failed: unknown }

/**
 * Ingests seeds of one folder, which have the same pictures and settings.
 *
 * @param inputs What the articles are made from.
 * @param ended Is called when the outcome of another seed is known.
 * @returns The outcomes, in the order of the inputs.
 */
export type IngestMany = (inputs: readonly SeedInputs[], ended?: () => void) => Promise<readonly Outcome[]>

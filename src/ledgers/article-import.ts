import type { LedgerFile } from '../permalinks/write-ledger.ts'

/** The result of an import for an article. */
export interface ImportResult {
  /** The path of the seed, relative to the root of the project. */
  readonly path: string
  readonly outcome: 'written' | 'known' | 'refused' | 'nothing'
  /** The result in words: `3 editions`. */
  readonly found: string
}

/** The result of an import for an article, with the ledger to write. */
export interface ArticleImport {
  readonly result: ImportResult
  /** `undefined` if the ledger does not change. */
  readonly ledger?: LedgerFile | undefined
}

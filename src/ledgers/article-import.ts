import type { LedgerFile } from '../permalinks/write-ledger.ts'

/** What an import did for an article. */
export interface ImportResult {
  /** Path of the seed, relative to the project's root. */
  readonly path: string
  readonly outcome: 'written' | 'known' | 'refused' | 'nothing'
  /** In words: `3 editions`. */
  readonly found: string
}

/** What an import does for an article. */
export interface ArticleImport {
  readonly result: ImportResult
  /** To be written; nothing where the ledger stays as it is. */
  readonly ledger?: LedgerFile | undefined
}

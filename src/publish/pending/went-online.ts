import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT_LEDGERS } from '../../permalinks/built-ledgers.ts'
import { sha256At } from './fingerprints.ts'
import type { Sites } from './prepare.ts'
import type { PendingRecord } from './record.ts'

/**
 * Whether readers may have seen the site of pending ledgers. The site is recognised by the pages of the articles that it
 * changed. If the site is gone, it counts as published unless there is evidence that it was not: an edition that
 * readers never saw does less harm than one that is forgotten.
 *
 * @param root The root folder of the project.
 * @param sites The folders where the site was built, and where sites are published.
 */
export async function wentOnline(
  root: string,
  { published, ledgers }: PendingRecord,
  sites: Sites,
): Promise<boolean> {
  if (published) return true
  const has = async (folder: string, which: 'pageAfter' | 'pageBefore') => {
    for (const { page, [which]: sha256 } of ledgers) {
      if ((await sha256At(join(folder, page))) !== sha256) return false
    }
    return true
  }
  if (await has(sites.published, 'pageAfter')) return true
  if (await has(sites.next, 'pageAfter')) return false
  // Unless the cache was emptied, only publishing moves the site away from where it was built.
  if (existsSync(join(root, BUILT_LEDGERS))) return true
  return !(await has(sites.published, 'pageBefore'))
}

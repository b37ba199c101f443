import { INDEX_FOLDER } from './index/index-files.ts'
import { siteSearch } from './site-search.ts'

/** Searches this site, from a page in the browser. */
export const site = siteSearch(async (path) => {
  const response = await fetch(`${import.meta.env.BASE_URL}${INDEX_FOLDER}/${path}`)
  if (!response.ok) throw new Error(`The search index answered ${response.status} for ${path}.`)
  return new Uint8Array(await response.arrayBuffer())
})

import { site as settings } from '../site.ts'
import { INDEX_FOLDER } from './index/index-files.ts'
import { type Search, siteSearch } from './site-search.ts'

/** Searches this site, from a page in the browser. */
export const site: Search = settings.searchServer
  ? searchByServer(settings.searchServer)
  : siteSearch(async (path) => {
      const response = await fetch(`${import.meta.env.BASE_URL}${INDEX_FOLDER}/${path}`)
      if (!response.ok) throw new Error(`The search index answered ${response.status} for ${path}.`)
      return new Uint8Array(await response.arrayBuffer())
    })

/** @param address The address of an index on the server. */
function searchByServer(address: string): Search {
  // Loaded only by sites that have such a server.
  const loading = import('./server/server-search.ts').then(({ serverSearch }) =>
    serverSearch(async (request) => {
      const response = await fetch(`${address.replace(/\/$/, '')}/_search`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      })
      if (!response.ok) throw new Error(`The search server answered ${response.status}.`)
      return response.json()
    }),
  )
  return {
    search: async (...query) => (await loading).search(...query),
    prepare: async (...preferred) => (await loading).prepare(...preferred),
    languages: async () => (await loading).languages(),
  }
}

import { pathToFileURL } from 'node:url'
import { publishSite } from '../../src/publish/publish.ts'

// Publishes the site of a project whose build was killed right before it would have done so.

const root = new URL(`${pathToFileURL(process.cwd()).href}/`)
await publishSite(
  { root, next: new URL('.cache/next/', root), published: new URL('dist/', root) },
  console.log,
)

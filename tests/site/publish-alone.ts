import { join } from 'node:path'
import { publishSite } from '../../src/publish/publish.ts'

// Publishes the site of a project whose build was killed right before it would have done so.

const root = process.cwd()
await publishSite({ root, next: join(root, '.cache/next'), published: join(root, 'dist') }, console.log)

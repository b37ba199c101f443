import { ensureInstalled, npm } from './install.mjs'

// `npm start`: installs what is missing, builds the site, serves it.

ensureInstalled()
const code = npm(['run', '--silent', 'build'])
if (code !== 0) process.exit(code)
const { serve } = await import('./serve.mjs')
await serve('dist', 4321)

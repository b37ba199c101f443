import { ensureInstalled, npm } from './install.mjs'

// `npm start`: installs packages if needed, builds the site, and serves it.

ensureInstalled()
const code = npm(['run', '--silent', 'build'])
if (code !== 0) process.exit(code)
const { serve } = await import('./serve.mjs')
await serve('dist', 4321)

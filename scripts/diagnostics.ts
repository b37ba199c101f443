import { writeFile } from 'node:fs/promises'
import { diagnosticsPage } from '../src/diagnostics/page.ts'

// `npm run docs`: writes docs/diagnostics.md from src/diagnostics/rules.ts.
await writeFile(new URL('../docs/diagnostics.md', import.meta.url), diagnosticsPage())

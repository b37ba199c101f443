import { hash } from 'node:crypto'
import { defineConfig, passthroughImageService } from 'astro/config'
import { addresses } from './src/addresses.ts'
import { EARLY_SETTINGS } from './src/browser/settings/early-settings.ts'
import { compilePages } from './src/build/renderer/compile-pages.ts'
import { loadDirectly } from './src/build/renderer/load-directly.ts'
import { filesInDevelopment } from './src/publish/files-in-development.ts'
import { settleInDevelopment } from './src/publish/settle-in-development.ts'
import { searchInDevelopment } from './src/search/index/search-in-development.ts'
import { site } from './src/site.ts'
import { originOf } from './src/site-address.ts'

export default defineConfig({
  site: site.address,
  base: addresses.home,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  build: { inlineStylesheets: 'always' },
  // Scripts stay in files, so that browsers can cache them.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [loadDirectly()] },
  // Seeds do not use Astro's own Markdown, and its highlighter sets styles that the content security policy forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        `connect-src 'self'${site.searchServer === undefined ? '' : ` ${originOf(site.searchServer)}`}`,
        "form-action 'self'",
        "img-src 'self'",
        "worker-src 'self'",
      ],
      // Pagefind uses WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${hash('sha256', EARLY_SETTINGS, 'base64')}`],
      },
    },
  },
  integrations: [settleInDevelopment(), filesInDevelopment(), searchInDevelopment(), compilePages()],
})

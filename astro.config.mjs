import { defineConfig, passthroughImageService } from 'astro/config'
import { filesInDevelopment } from './src/publish/files-in-development.ts'
import { publish } from './src/publish/publish.ts'
import { searchIndex } from './src/search/search-index.ts'
import { site } from './src/site.ts'

export default defineConfig({
  site: site.address,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  build: { inlineStylesheets: 'always' },
  // Scripts stay files: an article's page is the same bytes whichever script changes, and readers keep them cached.
  vite: { build: { assetsInlineLimit: 0 } },
  // Seeds do not go through Astro's own Markdown, whose highlighter sets styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "worker-src 'self'",
      ],
      // Pagefind searches with WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // In this order: the index is part of what is published.
  integrations: [filesInDevelopment(), searchIndex(), publish()],
})

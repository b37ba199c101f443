import { renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Where `astro build` writes the compiled pages. */
export const COMPILED_FOLDER = './.cache/renderer/next/'
/** The folder in it with the files that every site has: scripts, and what is in `public/`. */
export const SITE_FILES = 'site'
/** The folder in it with the modules that render pages. */
export const MODULES = 'modules'
/** The module in that folder that exports `createRenderer`. Astro knows it by the beginning of its name. */
export const ENTRY = 'prerender-entry.mjs'

/**
 * Makes `astro build` compile the pages without rendering any. `npm run build` renders them; see `src/build/build.ts`.
 * So pages are compiled only if the code or the settings changed, and articles do not pass through the bundler.
 */
export function compilePages(): AstroIntegration {
  let root: URL
  return {
    name: 'compile-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = config.root
        if (command !== 'build') return
        updateConfig({
          outDir: new URL(`${COMPILED_FOLDER}${SITE_FILES}/`, root),
          vite: { plugins: [renderFromArticleStore()] },
        })
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'compile-pages',
          // Astro deletes this folder when it has rendered all pages.
          setup: async () => {
            const folder = new URL(COMPILED_FOLDER, root)
            renameSync(new URL(`${SITE_FILES}/.prerender`, folder), new URL(MODULES, folder))
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is rendered while pages are compiled.')),
        }),
    },
  }
}

/** Astro's module with the contents of all collections, as its plugin resolves it. */
const STORE = '\0astro:data-layer-content'

function renderFromArticleStore() {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  return {
    name: 'render-from-article-store',
    configEnvironment: (environment: string) =>
      environment === 'prerender'
        ? { build: { rolldownOptions: { input: path('entry.ts'), output: { entryFileNames: ENTRY } } } }
        : undefined,
    transform: (_: string, id: string) =>
      id === STORE
        ? { code: `export { default } from ${JSON.stringify(path('article-store.ts'))}`, map: null }
        : undefined,
  }
}

import type { Loader } from 'astro/loaders'

/**
 * Creates the loader of the content collection `articles`. It loads articles for the development server only. A build
 * passes them to the pages itself, see `src/build/build.ts`.
 */
export function seedLoader(): Loader {
  return {
    name: 'seeds',
    async load(context) {
      if (!context.watcher) return
      // Loading the modules that read seeds takes seconds, and whoever compiles the pages does not need them.
      const { loadAndWatch } = await import('./development.ts')
      await loadAndWatch(context, context.watcher)
    },
  }
}

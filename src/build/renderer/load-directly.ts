/** Vite's module that loads other modules, with their style sheets. */
const HELPER = '\0vite/preload-helper.js'

/**
 * A plugin for Vite that lets scripts load others without its helper, and without a list of what those import. Both are
 * as large as the script of an article, which every reader loads, and few readers load anything else. No script has a
 * style sheet in a file of its own, which would need the helper.
 */
export function loadDirectly() {
  return {
    name: 'load-directly',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    transform: (_: string, id: string) =>
      id === HELPER ? { code: 'export const __vitePreload = (load) => load()', map: null } : undefined,
  }
}

import { App } from 'astro/app'
import { createApp } from 'astro/app/entrypoint'
import { type PathWithRoute, StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import { type StoredArticle, setArticles } from './article-store.ts'

// Astro compiles this file together with the pages; see `compilePages`.

/** The pages of a site. */
export interface Renderer {
  /** Lists everything that has to be rendered. */
  paths(): Promise<readonly PathWithRoute[]>
  /**
   * Renders a page or a file.
   *
   * @param url Its full address.
   * @throws Whatever the page throws.
   */
  render(url: string, route: PathWithRoute['route']): Promise<Uint8Array>
}

const { manifest } = createApp()

/** Returns the pages of a site with these articles. Those of an earlier call cannot be rendered any more. */
export function createRenderer(articles: readonly StoredArticle[]): Renderer {
  setArticles(articles)
  // Astro keeps the paths of a site for as long as the manifest.
  const app = new App({ ...manifest }, false)
  // Otherwise, Astro would log the error and respond with a page of status 500.
  app.renderError = async (_, { error }) => {
    throw error
  }
  app.logger.setDestination({
    write({ level, message }) {
      if (level === 'warn') console.warn(message)
    },
  })
  return {
    paths: () => new StaticPaths(app).getAll(),
    async render(url, route) {
      const response = await app.render(new Request(url), { routeData: route })
      return response.bytes()
    },
  }
}

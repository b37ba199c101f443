import { createApp } from 'astro/app/entrypoint'
import { type PathWithRoute, StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import { type StoredArticle, setArticles } from './article-store.ts'

/** The compiled pages of the site. Astro compiles this file together with them; see `compileRenderer`. */
export interface Renderer {
  /**
   * Lists everything that has to be rendered.
   *
   * @param articles The articles of the site.
   */
  paths(articles: readonly StoredArticle[]): Promise<readonly PathWithRoute[]>
  /**
   * Renders a page or a file.
   *
   * @param url Its full address.
   * @throws Whatever the page throws.
   */
  render(url: string, route: PathWithRoute['route']): Promise<Uint8Array>
}

const app = createApp({ streaming: false })
// Astro would log the error and respond with a page of status 500.
app.renderError = async (_, { error }) => {
  throw error
}
app.logger.setDestination({
  write({ level, message }) {
    if (level === 'warn') console.warn(message)
  },
})

export const renderer: Renderer = {
  async paths(articles) {
    setArticles(articles)
    return new StaticPaths(app).getAll()
  },
  async render(url, route) {
    const response = await app.render(new Request(url), { routeData: route })
    return response.bytes()
  },
}

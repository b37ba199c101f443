import { parseHTML } from 'linkedom'
import { articleAndMessages, articleOf } from '../seed.ts'

/** The article that a page or fragment becomes. */
export const page = (content: string, extras = {}) => articleOf(content, { name: 'page.html', ...extras })

/** The article that a page or fragment becomes: its words, and what was left out and reported. */
export async function reading(content: string, extras = {}) {
  const { html, evidence, messages } = await articleAndMessages(content, { name: 'page.html', ...extras })
  return {
    words: wordsOf(html),
    html,
    leftOut: evidence.leftOut,
    rules: messages.map(({ rule }) => rule),
    messages,
  }
}

/** The body of an article, without what the site added. */
export function bodyOf(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const generated of document.querySelectorAll('[data-generated]')) generated.remove()
  return document.body
}

/** The author's words in some HTML. */
export function wordsOf(html: string): string {
  return (bodyOf(html).textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** A sentence of an article. */
export const SENTENCE = 'The river rose by two metres on Monday, the office for water said, and fell again.'

/** A page as news sites make them: menus, a teaser, comments, and more classes than a hand writes. */
export function sitePage(article: string, head = ''): string {
  const classes = Array.from({ length: 40 }, (_, index) => `<i class="icon-${index}"></i>`).join('')
  return `<!doctype html><html lang="en"><head><title>River rises | The Site</title>${head}</head><body>
    <header class="top">${classes}<nav class="menu"><a href="/a">News</a> <a href="/b">Sport</a></nav></header>
    <main class="main"><article class="story">${article}</article>
    <aside class="more"><h2>More</h2><ul><li><a href="/c">Another story</a></li></ul></aside></main>
    <footer class="foot">© The Site. Imprint. Terms.</footer></body></html>`
}

/** Six paragraphs of an article. */
export const PARAGRAPHS = Array.from({ length: 6 }, (_, index) => `<p class="text">${index}. ${SENTENCE}</p>`)

import { slug as slugify } from 'github-slugger'
import type { VFile } from 'vfile'
import type { Article } from '../article.ts'
import { directionOf } from '../languages/direction.ts'
import { site } from '../site.ts'

const ALERT_START = '<div role="alert" data-generated data-seed-problems><pre>'
const ALERT_END = '</pre></div>'

/**
 * Adds an alert above the last good body of an article whose seed is broken, for whoever is editing it.
 *
 * @param html The last good body. An earlier alert in it is replaced.
 * @param report The problems, as plain text.
 */
export function withAlert(html: string, report: string): string {
  const end = html.startsWith(ALERT_START) ? html.indexOf(ALERT_END) + ALERT_END.length : 0
  const escaped = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `${ALERT_START}${escaped}${ALERT_END}${html.slice(end)}`
}

/** Creates a placeholder for an article that has not been read without errors yet. */
export function brokenArticle(file: VFile): Article {
  const name = file.basename ?? ''
  return {
    title: { text: name, generated: true },
    slug: slugify(name) || 'broken',
    earlierSlugs: [],
    language: site.language,
    direction: directionOf(site.language),
    tags: [],
    draft: true,
    standfirst: { text: '', generated: true },
    words: 0,
    terms: { names: [], words: [] },
    headings: [],
    images: [],
    source: {
      name,
      extension: (file.extname ?? '.').slice(1) || 'none',
      bytes: 1,
      sha256: '0'.repeat(64),
      published: false,
    },
  }
}

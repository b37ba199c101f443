import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { articleOf } from '../unit/seed.ts'
import { sharedFolder } from '../unit/shared-data.ts'

/** The extractors, in the order in which they are printed. */
export const EXTRACTORS = ['pincite', 'readability', 'defuddle'] as const

/** F1 over bags of words, 0 to 1, by extractor. */
export type ExtractionScores = Readonly<Record<(typeof EXTRACTORS)[number], number>>

/** The quality of the extraction of articles from saved pages. */
export interface ExtractionFigures {
  readonly pages: Readonly<Record<string, ExtractionScores>>
  readonly mean: ExtractionScores
}

/**
 * Words in the expected texts that are not of the article: the pages hide them with their own style sheets (qq) or with a
 * class for screen readers (nytimes-1), or they invite readers to subscribe (citylab-1). The library with which the
 * expected texts were made recognises none of these.
 */
const OTHER_WORDS: Readonly<Record<string, string | undefined>> = {
  'citylab-1': `Cities are changing fast. Keep up with the CityLab Daily newsletter. The best way to follow issues you
    care about.`,
  'nytimes-1': 'Photo Credit Continue reading the main story',
  qq: '转播到腾讯微博 您认为这篇文章与 新一网 08008 HK 相关度高吗',
}

/**
 * Measures extraction on the pages of ../shared/data/html against their expected texts, without the words that are not of
 * the article. For Pincite, the words of the finished body are compared; for the libraries, the words that they return.
 *
 * @returns `undefined` if the pages are missing.
 */
export async function measureExtraction(): Promise<ExtractionFigures | undefined> {
  const folder = sharedFolder('html')
  if (!folder) return undefined
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.html')))
  const pages: Record<string, ExtractionScores> = {}
  for (const name of names) {
    const read = (file: string) => readFileSync(join(folder, name, file), 'utf8')
    const source = read('source.html')
    const expected = without(wordsOfPage(read('expected.html')), wordsOfPage(OTHER_WORDS[name] ?? ''))
    pages[name] = {
      pincite: f1(wordsOfPage(await body(source)), expected),
      readability: f1(wordsOfPage(new Readability(domOf(source)).parse()?.content ?? ''), expected),
      defuddle: f1(wordsOfPage((await Defuddle(domOf(source))).content), expected),
    }
  }
  const scores = Object.values(pages)
  const meanOf = (name: (typeof EXTRACTORS)[number]) =>
    scores.reduce((sum, of) => sum + of[name], 0) / scores.length
  return {
    pages,
    mean: {
      pincite: meanOf('pincite'),
      readability: meanOf('readability'),
      defuddle: meanOf('defuddle'),
    },
  }
}

async function body(source: string): Promise<string> {
  return (await articleOf(source, { name: 'page.html' })).html
}

function domOf(html: string): Document {
  return parseHTML(html).document
}

const BLOCKS = 'p, div, section, li, br, h1, h2, h3, h4, h5, h6, tr, td, th, dt, dd, figcaption, blockquote'

/** Returns the words of the source in HTML, in lower case, without punctuation and without what the site added. */
export function wordsOfPage(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll('[data-generated]')) element.remove()
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before(' ')
    block.append(' ')
  }
  return (document.body.textContent ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Returns words without the last occurrence of each of some others. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...words]
  for (const word of others) {
    const index = rest.lastIndexOf(word)
    if (index !== -1) rest.splice(index, 1)
  }
  return rest
}

/** Returns the harmonic mean of precision and recall over bags of words. */
export function f1(found: readonly string[], expected: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of found) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    common++
  }
  return found.length + expected.length === 0 ? 1 : (2 * common) / (found.length + expected.length)
}

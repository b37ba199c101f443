import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A text to build sites of: the same for every program that is measured. */
export interface BenchArticle {
  /** Sorts like its number: `a00042`. */
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly paragraphs: readonly string[]
}

const DATA = resolve(import.meta.dirname, '../../../../shared/data')
const SOURCES = ['news/titles.jsonl', 'news/contents.jsonl', 'contents/gold.jsonl']
const WORDS = { least: 300, most: 600 }
const FIRST_DAY = Date.UTC(1990, 0, 1)
const DAYS = 13_000

/**
 * Makes articles of 300 to 600 words, each of paragraphs of several real English texts. The same number of articles is
 * always made of the same words.
 *
 * @returns `undefined` if the shared texts are not there.
 */
export function benchArticles(count: number): readonly BenchArticle[] | undefined {
  const paragraphs = realParagraphs()
  if (paragraphs.length === 0) return undefined
  return Array.from({ length: count }, (_, index) => {
    const random = generator(index)
    const length = WORDS.least + random(WORDS.most - WORDS.least)
    const chosen: string[] = []
    for (let words = 0; words < length; ) {
      // Three paragraphs that follow each other, so that there are topics.
      const start = random(paragraphs.length - 2)
      for (const paragraph of paragraphs.slice(start, start + 3)) {
        if (words >= length) break
        chosen.push(paragraph)
        words += paragraph.split(' ').length
      }
    }
    const day = new Date(FIRST_DAY + random(DAYS) * 86_400_000)
    return {
      name: `a${String(index).padStart(5, '0')}`,
      date: day.toISOString().slice(0, 10),
      paragraphs: chosen,
    }
  })
}

function realParagraphs(): readonly string[] {
  try {
    return SOURCES.flatMap((path) => readFileSync(resolve(DATA, path), 'utf8').trim().split('\n'))
      .map((line): { readonly language: string; readonly paragraphs: readonly string[] } => JSON.parse(line))
      .filter(({ language }) => language === 'en')
      .flatMap(({ paragraphs }) => paragraphs)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => /^\p{Lu}/u.test(paragraph) && paragraph.split(' ').length >= 8)
  } catch {
    return []
  }
}

/** Numbers below a limit in a fixed order for each seed (Numerical Recipes' linear congruential generator). */
function generator(seed: number): (limit: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

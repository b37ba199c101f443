import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from './shared-data.ts'

/** A shared article, see the README of `tests/fixtures/multilingual`. */
export interface MultilingualArticle {
  readonly file: string
  /** The language of the text, a BCP 47 tag. */
  readonly language: string
  /** The text without its title line or front matter. */
  readonly body: string
}

/**
 * Returns the shared articles in 24 languages. Six translations are missing: their files have the English text under
 * another label, so they count as English.
 */
export function multilingualArticles(): readonly MultilingualArticle[] {
  const folder = sharedFolder('multilingual') ?? ''
  const bodyOf = (file: string) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return file.endsWith('.md') ? text.replace(/^---\n.*?\n---\n/s, '') : text.slice(text.indexOf('\n'))
  }
  const index: readonly { readonly file: string; readonly language: string }[] = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  )
  return index.map(({ file, language }) => {
    const body = bodyOf(file)
    const isEnglish =
      language !== 'en' && likeness(bodyOf(`en-${file.slice(language.length + 1)}`), body) >= 0.98
    return { file, language: isEnglish ? 'en' : language, body }
  })
}

/** Returns the share of words that two texts have in common, in any order. */
function likeness(one: string, other: string): number {
  const left = one.split(/\s+/)
  const right = other.split(/\s+/)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  const common = right.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count > 0
  })
  return common.length / Math.max(left.length, right.length)
}

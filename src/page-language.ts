import type { Article } from './article.ts'
import { type Direction, directionOf } from './languages/direction.ts'
import { site } from './site.ts'
import { interfaceLanguage } from './strings/strings.ts'

/**
 * Returns the language of the pages of an article, in which the site speaks there: that of the article if there are
 * strings for it, and otherwise that of the site.
 */
export function pageLanguageOf({ language }: Pick<Article, 'language'>): string {
  return interfaceLanguage(language, site.language)
}

/** The attributes of an element that is in another language than the text around it. */
export interface LanguageAttributes {
  readonly lang?: string
  readonly dir?: Direction
}

/** Returns the attributes of an element in a language within text in another one; only those that differ. */
export function languageWithin(language: string, around: string): LanguageAttributes {
  if (language === around) return {}
  const direction = directionOf(language)
  return { lang: language, ...(direction !== directionOf(around) && { dir: direction }) }
}

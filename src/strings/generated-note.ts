import type { Article } from '../article.ts'
import { strings } from './strings.ts'

/**
 * Tells readers which headlines and headings are not the author's.
 *
 * @returns One or two sentences; `undefined` if all are the author's.
 */
export function generatedNote({ title, headings }: Pick<Article, 'title' | 'headings'>): string | undefined {
  const added = headings.filter(({ generated }) => generated)
  const stated = added.filter((heading) => heading.stated)
  const isAnyChosen = stated.length < added.length
  const sentences = [
    title.generated && isAnyChosen && strings.generatedNote,
    title.generated && !isAnyChosen && strings.generatedTitleNote,
    !title.generated && isAnyChosen && strings.generatedHeadingsNote,
    stated.length > 0 && (isAnyChosen ? strings.someStatedHeadingsNote : strings.statedHeadingsNote),
  ].filter((sentence) => sentence !== false)
  return sentences.length > 0 ? sentences.join(' ') : undefined
}

import type { Article } from '../article.ts'
import { strings } from './strings.ts'

/**
 * Tells readers which headlines and headings are not the author's.
 *
 * @returns One or two sentences; `undefined` if all are the author's.
 */
export function generatedNote({ title, headings }: Pick<Article, 'title' | 'headings'>): string | undefined {
  const added = headings.filter(({ generated }) => generated)
  const declared = added.filter((heading) => heading.declared)
  const isAnyChosen = declared.length < added.length
  const sentences = [
    title.generated && isAnyChosen && strings.generatedNote,
    title.generated && !isAnyChosen && strings.generatedTitleNote,
    !title.generated && isAnyChosen && strings.generatedHeadingsNote,
    declared.length > 0 && (isAnyChosen ? strings.someStatedHeadingsNote : strings.statedHeadingsNote),
  ].filter((sentence) => sentence !== false)
  return sentences.length > 0 ? sentences.join(' ') : undefined
}

import type { Article } from '../article.ts'
import { splitAround } from './fill.ts'
import { stringsFor } from './strings.ts'

/**
 * Tells readers which headlines and headings are not the author's.
 *
 * @param language BCP 47 tag of the language of the page.
 * @returns One or two sentences; `undefined` if all are the author's.
 */
export function generatedNote(
  { title, headings }: Pick<Article, 'title' | 'headings'>,
  language: string,
): string | undefined {
  const strings = stringsFor(language)
  const added = headings.filter(({ generated }) => generated)
  const declared = added.filter((heading) => heading.declared)
  const isAnyChosen = declared.length < added.length
  const sentences = [
    title.generated && isAnyChosen && strings.generatedNote,
    title.generated && !isAnyChosen && strings.generatedTitleNote,
    !title.generated && isAnyChosen && strings.generatedHeadingsNote,
    declared.length > 0 && (isAnyChosen ? strings.someStatedHeadingsNote : strings.statedHeadingsNote),
  ].filter((sentence) => sentence !== false)
  return sentences.length > 0 ? sentences.join(splitAround(strings.sentences)[1]) : undefined
}

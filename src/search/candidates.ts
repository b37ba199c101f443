import { isCharacterForm } from './index/index-forms.ts'
import type { PagefindApi, PagefindResult } from './pagefind.ts'

/** An article that may have the words of a query. */
export interface Candidate {
  readonly result: PagefindResult
  /**
   * How sure it is that the article has the words: `stem` if Pagefind found the stems of all of them, `beginning` if it
   * found longer ones, `shorter` if it found only a shorter one.
   */
  readonly found: (typeof FOUND)[number]
}

/** The best first. */
export const FOUND = ['stem', 'beginning', 'shorter'] as const

/** Metadata that readers see. Pagefind also finds a query in the other metadata, such as the language. */
const VISIBLE_METADATA = ['title', 'standfirst']
/** A letter that no stemmer removes, so that a form with it is in no index. */
const NO_ENDING = '\u{10FFFD}'
/** The longest ending that a stemmer removes from a word that somebody is still typing: `runni` finds `running`. */
const MAX_ENDING_LENGTH = 4
const MIN_STEM_LENGTH = 3

/**
 * Asks the index of a language for the articles with some forms of words. If Pagefind does not find a form, it looks
 * for the longest word with which the form begins, so that `Khamenie` finds `k`, and does not say so.
 */
export async function candidates(
  pagefind: PagefindApi,
  forms: readonly string[],
): Promise<readonly Candidate[]> {
  const results = (await pagefind.search(forms.join(' '))).results.filter(isVisible)
  if (results.length === 0) return []
  const withStem: ReadonlySet<string>[] = []
  let isShortened = false
  for (const [index, form] of forms.entries()) {
    const found = await articlesWithStem(pagefind, form)
    withStem.push(found)
    if (found.size > 0) continue
    const longer = forms.with(index, form + NO_ENDING)
    if (!isSame(results, (await pagefind.search(longer.join(' '))).results.filter(isVisible))) continue
    if (!(await hasStemOf(pagefind, form))) return []
    isShortened = true
  }
  return results.map((result) => ({
    result,
    found: isShortened
      ? 'shorter'
      : withStem.every((articles) => articles.has(result.id))
        ? 'stem'
        : 'beginning',
  }))
}

/** Pagefind finds a phrase only if it has the stems of its words. Here, the phrase is one word. */
async function articlesWithStem(pagefind: PagefindApi, form: string): Promise<ReadonlySet<string>> {
  const { results } = await pagefind.search(`"${form}"`)
  return new Set(results.map(({ id }) => id))
}

/** Whether the index has a stem that a longer word can have which begins with this form. */
async function hasStemOf(pagefind: PagefindApi, form: string): Promise<boolean> {
  if (isCharacterForm(form)) return false
  for (let length = form.length - 1; length >= form.length - MAX_ENDING_LENGTH; length--) {
    if (length < MIN_STEM_LENGTH) return false
    if ((await articlesWithStem(pagefind, form.slice(0, length))).size > 0) return true
  }
  return false
}

function isVisible({ words, matchedMetaFields = [] }: PagefindResult): boolean {
  return words.length > 0 || matchedMetaFields.some((field) => VISIBLE_METADATA.includes(field))
}

function isSame(a: readonly PagefindResult[], b: readonly PagefindResult[]): boolean {
  if (a.length !== b.length) return false
  const known = new Map(a.map(({ id, words }) => [id, words.join()]))
  return b.every(({ id, words }) => known.get(id) === words.join())
}

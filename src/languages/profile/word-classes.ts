import type { Words } from './lists.ts'

/** The words of a language that say little about the subject of a text. Each word is in only one list. */
export interface WordClassFields {
  /** Articles and similar words: German *der*, *kein*, *jeder*. */
  readonly determiners?: Words
  /** Prepositions and postpositions: English *of*, *near*. */
  readonly adpositions?: Words
  /** Subordinating conjunctions and question words: Spanish *porque*, *dónde*. */
  readonly conjunctions?: Words
  /** Pronouns: French *elle*, *rien*. */
  readonly pronouns?: Words
  /** Auxiliary and modal verbs in all their forms: German *hatte*, *könnte*. */
  readonly auxiliaries?: Words
  /** Adverbs without a meaning of their own: English *also*, *however*. */
  readonly adverbs?: Words
  /** The most common verbs, in the forms that are used in news: English *said*, *announced*. */
  readonly verbs?: Words
  /** Words of any of these classes, if they have not been sorted: Swahili *kwa*, *na*. */
  readonly functionWords?: Words
  /** Words that have a meaning, but occur in texts on any subject: English *year*, *people*. */
  readonly commonWords?: Words
}

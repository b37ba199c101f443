import type { Words } from './lists.ts'

/** The words of a language that say little of a text's subject. A word stands in one list alone. */
export interface WordClassFields {
  /** Articles and their like: German *der*, *kein*, *jeder*. */
  readonly determiners?: Words
  /** Prepositions and postpositions: English *of*, *near*. */
  readonly adpositions?: Words
  /** Subordinating conjunctions, and the words that ask: Spanish *porque*, *dónde*. */
  readonly conjunctions?: Words
  /** Words that stand for a noun: French *elle*, *rien*. */
  readonly pronouns?: Words
  /** Auxiliary and modal verbs in all their forms: German *hatte*, *könnte*. */
  readonly auxiliaries?: Words
  /** Adverbs that carry no meaning of their own: English *also*, *however*. */
  readonly adverbs?: Words
  /** The commonest verbs, in the forms that news uses: English *said*, *announced*. */
  readonly verbs?: Words
  /** Words of any of these classes, where nobody has sorted them: Swahili *kwa*, *na*. */
  readonly functionWords?: Words
  /** Words that carry meaning, but appear in texts about anything: English *year*, *people*. */
  readonly commonWords?: Words
}

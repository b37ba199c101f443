import type { Phrases, Words } from './lists.ts'

/** What derived headings, headlines and standfirsts ask of a language's grammar. */
export interface GrammarFields {
  /** All nouns begin with a capital letter: true in German alone. */
  readonly hasCapitalNouns?: true
  /** What stands before a verb in the infinitive and may look like an adposition: German *zu*. */
  readonly infinitiveMarkers?: Words
  /** Adpositions between a part and its whole: *a number **of** cities*. */
  readonly genitivePrepositions?: Words
  /** Determiners that say whose something is: *their*. */
  readonly possessiveDeterminers?: Words
  /** Possessives that point back at what the clause has named: *NATO widens **its** mission*. */
  readonly backwardPossessives?: Words
  /** Nouns that say how much there is of something, and name nothing themselves: *a **lot** of books*. */
  readonly measureNouns?: Words
  /** Words that deny the phrase behind them: ***no** evidence of fraud*. */
  readonly negations?: Words
  /** Adpositions and conjunctions that compare, or join clauses as often as phrases: *than*. */
  readonly looseLinks?: Words
  /** Words that join phrases, or clauses if a verb follows: *years **after** the team left*. */
  readonly clauseLinks?: Words
  /** Words that end an opening which says when: *Two years **ago**, NATO …*. */
  readonly pastWords?: Words
  /** Words that begin a condition, without which the rest may not be true: ***unless** Congress agrees*. */
  readonly conditionWords?: Words
  /** Words before which a sentence could end: *The deal was signed **after** months of talks*. */
  readonly additionWords?: Words
  /** Words with which a sentence begins that cannot be understood without the one before it: *However*, *They*. */
  readonly anaphoricWords?: Words
  /** Phrases with which such a sentence begins: *for example*. */
  readonly anaphoricPhrases?: Phrases
  /** Words that tell what somebody says or thinks: *said*, *according*, *reportedly*. */
  readonly reportingWords?: Words
  /** Words by which an article speaks of itself and its readers: *we*, *your*. */
  readonly speakerAndReaderWords?: Words
}

import type { Phrases, Words } from './lists.ts'

/** The grammar of a language, as far as derived headings, headlines and standfirsts need it. */
export interface GrammarFields {
  /** Whether all nouns begin with a capital letter, as in German. */
  readonly hasCapitalNouns?: true
  /** Words before an infinitive that could also be adpositions: German *zu*. */
  readonly infinitiveMarkers?: Words
  /** Adpositions between a part and its whole: *a number **of** cities*. */
  readonly genitivePrepositions?: Words
  /** Determiners that say whose something is: *their*. */
  readonly possessiveDeterminers?: Words
  /** Possessives that refer to the subject of their clause: *NATO widens **its** mission*. */
  readonly backwardPossessives?: Words
  /** Words with which a clause of time or reason begins: *the year **after** the war ended*. */
  readonly subordinators?: Words
  /** Words with which a clause about a noun begins: *the man **who** fled*. */
  readonly relativeWords?: Words
  /** Pronouns that refer to the subject of their clause: *NATO defends **itself***. */
  readonly reflexiveWords?: Words
  /** Pronouns that can refer to a speaker, behind what says that he speaks: *the minister said **he** will go*. */
  readonly subjectPronouns?: Words
  /** Nouns that only state a quantity: *a **lot** of books*. */
  readonly measureNouns?: Words
  /** Words that negate the phrase after them: ***no** evidence of fraud*. */
  readonly negations?: Words
  /** Adpositions and conjunctions that compare, or join clauses as often as phrases: *than*. */
  readonly looseLinks?: Words
  /** Words that join phrases, or clauses if a verb follows: *years **after** the team left*. */
  readonly clauseLinks?: Words
  /** Words at the end of an introduction that states a time: *Two years **ago**, NATO …*. */
  readonly pastWords?: Words
  /** Words that begin a condition, without which the rest might not be true: ***unless** Congress agrees*. */
  readonly conditionWords?: Words
  /** Words before which a sentence could end: *The deal was signed **after** months of talks*. */
  readonly additionWords?: Words
  /** Words with which a sentence begins that cannot be understood without the one before it: *However*, *They*. */
  readonly anaphoricWords?: Words
  /** Phrases with which such a sentence begins: *for example*. */
  readonly anaphoricPhrases?: Phrases
  /** Words that report what somebody says or thinks: *said*, *according*, *reportedly*. */
  readonly reportingWords?: Words
  /** Words that address the reader: *you*, *your*. */
  readonly readerWords?: Words
  /** Words that refer to the writer or to readers: *we*, *your*. */
  readonly speakerAndReaderWords?: Words
}

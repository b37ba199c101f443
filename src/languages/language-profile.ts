/** Words with white space between them, in lower case unless their field says otherwise. */
export type Words = string

/** Phrases with `|` between them, in lower case unless their field says otherwise. */
export type Phrases = string

/** A form of a word by which a text shows that it is in a language, and not in one that looks like it. */
export interface DistinctiveWords {
  /** The script (ISO 15924) or the language that the text was taken for. */
  readonly among: string
  /** Matches a word that has a letter none of the lookalikes has, or that is frequent in this language alone. */
  readonly pattern: RegExp
  /** More than this share of the words must match, 0 to 1: one word is no proof. */
  readonly share: number
  /** Other languages of the script have these letters besides letters of their own, so those are tried first. */
  readonly isShared?: true
}

/**
 * All that is known of one language of texts. A profile is data: what it leaves empty is not known, and the steps that
 * would use it do without.
 *
 * Lists of labels and phrases are compared without regard to case.
 */
export interface LanguageProfile {
  /** BCP 47. Texts in its variants (`pt-BR`, `zh-Hant`) have the same profile unless they have their own. */
  readonly tag: string
  /** Other tags that the language goes by. */
  readonly otherTags: readonly string[]

  // Words that say little of a text's subject. A word stands in one list alone.

  readonly determiners: Words
  readonly adpositions: Words
  /** Subordinating conjunctions, and the words that ask. */
  readonly conjunctions: Words
  readonly pronouns: Words
  readonly auxiliaries: Words
  /** Adverbs that carry no meaning of their own. */
  readonly adverbs: Words
  /** The commonest verbs, in the forms that news uses. */
  readonly verbs: Words
  /** Words of any of these classes, where nobody has sorted them. */
  readonly functionWords: Words
  /** Words that carry meaning, but come in texts about anything. */
  readonly commonWords: Words

  // How the language is told from others.

  readonly distinctiveWords: readonly DistinctiveWords[]
  /** Encodings that were made for it before Unicode and lack nothing of it, where the Western ones do. */
  readonly legacyEncodings: Words

  // Grammar of headings, headlines and standfirsts.

  /** All nouns begin with a capital letter. */
  readonly hasCapitalNouns: boolean
  /** What stands before a verb in the infinitive and may look like an adposition. */
  readonly infinitiveMarkers: Words
  /** Adpositions between a part and its whole. */
  readonly genitivePrepositions: Words
  /** Determiners that say whose something is. */
  readonly possessiveDeterminers: Words
  /** Nouns that say how much there is of something, and name nothing themselves. */
  readonly measureNouns: Words
  /** Words that deny the phrase behind them. */
  readonly negations: Words
  /** Words with which a sentence begins that cannot be understood without the one before. */
  readonly anaphoricWords: Words
  /** The same of several words. */
  readonly anaphoricPhrases: Phrases
  /** Words that tell what somebody says. */
  readonly reportingWords: Words
  /** Words by which an article speaks of itself and its readers. */
  readonly speakerAndReaderWords: Words

  // Quotation marks and apostrophes.

  /** Marks that stand at both ends of a quotation, and at one end in other languages. Characters without spaces. */
  readonly marksForBothEnds: string
  /** What follows an apostrophe that stands for the beginning of a word: ’tis, ’s avonds. */
  readonly clippedBeginnings: Words
  /** What stands before an apostrophe that stands for the end of a word: ol’, un po’. */
  readonly clippedEndings: Words

  // Lines of metadata above and below a text.

  /** Labels of the author, before a colon or a slash. */
  readonly bylineLabels: Phrases
  /** Words before an author's name without a colon, in each way of writing them that counts. */
  readonly bylineWords: Words
  /** Words that stand within names and between them in small letters. */
  readonly nameParticles: Words
  /** Labels of the date of publication. */
  readonly dateLabels: Phrases
  /** Labels of the date of the last change. */
  readonly updateLabels: Phrases
  /** Labels of the publisher. */
  readonly sourceLabels: Phrases
  /** How a line of credits begins. */
  readonly creditPhrases: Phrases
  /** Labels of credits, before a colon or a slash. */
  readonly creditLabels: Phrases
  /** What stands between paragraphs as a line of its own and is no section line: more follows, an advertisement. */
  readonly interjections: Phrases
  /** How a line begins that leads to another article. */
  readonly furtherReadingPhrases: Phrases

  // Datelines and dates.

  /** Words in capitals that stand where a dateline would and name no place. In capitals. */
  readonly newsTags: Words
  /** Words within names of places that keep their small letters. */
  readonly placeParticles: Words
  /** Cities that datelines name, where no capital letter tells a place. */
  readonly cities: Phrases
  /** The locales of `Intl` whose names of months and weekdays are read. */
  readonly monthLocales: readonly string[]
  /** Those whose names of the months of the Persian calendar are read. */
  readonly persianMonthLocales: readonly string[]
  /** Names of months that CLDR lacks, with the month's number, 1 to 12. */
  readonly months: readonly (readonly [number: number, name: string])[]
  /** Names of weekdays that CLDR lacks, with the day's number, 0 for Sunday. */
  readonly weekdays: readonly (readonly [number: number, name: string])[]
  /** Words before a day: *le 27 juillet*. */
  readonly dayPrepositions: Words
  /** Endings of a day's number: *1er*, *27th*. */
  readonly dayOrdinals: Words
  /** Words between day, month and year: *27 de julio de 2022*. */
  readonly monthPrepositions: Words
  /** What marks the number before it as a year. */
  readonly yearMarks: Words
  /** Words between a day and its time: *um 10:30*. */
  readonly beforeTime: Phrases
  /** Words behind a time of day: *10:30 Uhr*. */
  readonly hourWords: Words
  /** What marks a time as before noon, and as after. */
  readonly forenoon: Phrases
  readonly afternoon: Phrases
}

/** What is known of a language of which nothing is known. */
export const EMPTY_PROFILE: LanguageProfile = {
  tag: 'und',
  otherTags: [],
  determiners: '',
  adpositions: '',
  conjunctions: '',
  pronouns: '',
  auxiliaries: '',
  adverbs: '',
  verbs: '',
  functionWords: '',
  commonWords: '',
  distinctiveWords: [],
  legacyEncodings: '',
  hasCapitalNouns: false,
  infinitiveMarkers: '',
  genitivePrepositions: '',
  possessiveDeterminers: '',
  measureNouns: '',
  negations: '',
  anaphoricWords: '',
  anaphoricPhrases: '',
  reportingWords: '',
  speakerAndReaderWords: '',
  marksForBothEnds: '',
  clippedBeginnings: '',
  clippedEndings: '',
  bylineLabels: '',
  bylineWords: '',
  nameParticles: '',
  dateLabels: '',
  updateLabels: '',
  sourceLabels: '',
  creditPhrases: '',
  creditLabels: '',
  interjections: '',
  furtherReadingPhrases: '',
  newsTags: '',
  placeParticles: '',
  cities: '',
  monthLocales: [],
  persianMonthLocales: [],
  months: [],
  weekdays: [],
  dayPrepositions: '',
  dayOrdinals: '',
  monthPrepositions: '',
  yearMarks: '',
  beforeTime: '',
  hourWords: '',
  forenoon: '',
  afternoon: '',
}

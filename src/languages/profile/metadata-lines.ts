import type { Phrases, Words } from './lists.ts'

/**
 * What a text’s lines of metadata and credits begin with. They are compared without regard to case, and those of all
 * languages count in every text: its language is not known yet.
 */
export interface MetadataLineFields {
  /** Labels of the author, before a colon or a slash: *Author: Jane Doe*. */
  readonly bylineLabels?: Phrases
  /** Words before an author’s name without a colon, in each case that counts: *By Jane Doe*, *BY JANE DOE*. */
  readonly bylineWords?: Words
  /** Words within names and between them that keep their small letters: *Ursula **von der** Leyen **and** Jane Doe*. */
  readonly nameParticles?: Words
  /** Labels of the date of publication: *Published on 27 July 2022*. */
  readonly dateLabels?: Phrases
  /** Labels of the date of the last change: *Last updated: 27 July 2022*. */
  readonly updateLabels?: Phrases
  /** Labels of the publisher: *Source: Reuters*. */
  readonly sourceLabels?: Phrases
  /** How a line of credits begins: *Reporting by …*, *All rights reserved*. */
  readonly creditPhrases?: Phrases
  /** Labels of credits, before a colon or a slash: *Photo: …*. */
  readonly creditLabels?: Phrases
  /** Lines between paragraphs that are no section lines: *More to follow*, *Advertisement*. */
  readonly interjectionPhrases?: Phrases
  /** How a line begins that leads to another article: *Read more: …*. */
  readonly furtherReadingPhrases?: Phrases
}

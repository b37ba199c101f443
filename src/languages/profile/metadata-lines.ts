import type { Phrases, Words } from './lists.ts'

/**
 * The beginnings of lines of metadata and credits. Case does not matter unless noted. Those of all languages are used
 * for every text, because its language is not known yet.
 */
export interface MetadataLineFields {
  /** Labels of the author, before a colon or a slash: *Author: Jane Doe*. */
  readonly bylineLabels?: Phrases
  /** Words before an author’s name without a colon. Case matters: *By Jane Doe*, *BY JANE DOE*. */
  readonly bylineWords?: Words
  /** Words within names and between them that are not capitalised: *Ursula **von der** Leyen **and** Jane Doe*. */
  readonly nameParticles?: Words
  /** Labels of the date of publication: *Published on 27 July 2022*. */
  readonly dateLabels?: Phrases
  /** Labels of the date of the last update: *Last updated: 27 July 2022*. */
  readonly updateLabels?: Phrases
  /** Labels of the publisher: *Source: Reuters*. */
  readonly sourceLabels?: Phrases
  /** Labels in the head of a mail: *From:*, *To:*, *Subject:*, *Sent:*. */
  readonly mailFromLabels?: Phrases
  readonly mailToLabels?: Phrases
  readonly mailSubjectLabels?: Phrases
  readonly mailDateLabels?: Phrases
  /** What mail programs set before the subject of an answer or a forwarded mail: *Re:*, *Fwd:*. */
  readonly mailAnswerLabels?: Phrases
  /** What questions are labelled with in a transcript: *Q. Did you see it?* */
  readonly questionLabels?: Phrases
  /** What answers are labelled with in a transcript: *A. I did.* */
  readonly answerLabels?: Phrases
  /** Phrases with which a line of credits begins: *Reporting by …*, *All rights reserved*. */
  readonly creditPhrases?: Phrases
  /** Labels of credits, before a colon or a slash: *Photo: …*. */
  readonly creditLabels?: Phrases
  /** Lines between paragraphs that are not headings: *More to follow*, *Advertisement*. */
  readonly interjectionPhrases?: Phrases
  /** Labels of items in a newsletter, before a colon: *But first: the river*. */
  readonly rubricLabels?: Phrases
  /** Phrases with which a reference to another article begins: *Read more: …*. */
  readonly furtherReadingPhrases?: Phrases
  /** Invitations that sites put between paragraphs, whole or at their beginning: *Sign up for our newsletter*. */
  readonly invitationPhrases?: Phrases
  /** Whole texts of links and buttons: *Continue reading*, *Share this article*. */
  readonly controlPhrases?: Phrases
  /** Whole texts of switches between prices: *Monthly*, *Annual*. */
  readonly paymentPeriodPhrases?: Phrases
}

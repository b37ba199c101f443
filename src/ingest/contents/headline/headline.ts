import { FULL_STOPS } from '../../../languages/characters.ts'
import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { sentencesOf } from '../../../languages/words/sentences.ts'
import { countStems, runText, stemsOf } from '../../../languages/words/stems.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { countQuotationMarks } from '../../prose/text-features.ts'
import type { Candidate, CandidateEvidence, Choice } from '../phrases/choice.ts'
import { columns } from '../phrases/columns.ts'
import { nounPhrases } from '../phrases/noun-phrases.ts'
import { wordRun } from '../phrases/word-run.ts'
import { leadingClauses, type ReadParagraph } from './leading-clauses.ts'

/**
 * Longer headlines cannot be read at a glance. With a lower limit, too few clauses that say who does what would fit.
 */
const MAX_HEADLINE_COLUMNS = 90
/** An article names its subject early: in one of so many paragraphs, and in one of so many sentences of it. */
const MAX_SUBJECT_PARAGRAPHS = 10
const MAX_SUBJECT_SENTENCES = 40
/** A single word says too little about the subject. */
const MIN_SUBJECT_WORDS = 2
const MAX_SUBJECT_WORDS = 9
/** The score of a subject is divided by 1 plus this cost for each paragraph before it. */
const LATER_PARAGRAPH_COST = 0.05
/** How many candidates `--explain` shows. */
const MAX_SHOWN_CANDIDATES = 3
/** The full stop at the end of a sentence, which a headline does not have. */
const FINAL_STOP = new RegExp(`[\\s${FULL_STOPS}]+$`, 'u')

/**
 * Chooses a headline from the words of an article. In order of preference it is
 *
 * 1. a clause that says who does what, see `leadingClauses`;
 * 2. a noun phrase that names the subject of the article more than once;
 * 3. the first sentence, if it is short enough;
 * 4. a noun phrase that occurs once;
 * 5. the beginning of the text, with an ellipsis.
 *
 * @param paragraphs The paragraphs without the dateline.
 * @param language BCP 47 tag.
 */
export function headline(paragraphs: readonly ReadParagraph[], language: string): Choice {
  const counts = countStems(paragraphs.values().flatMap(({ words }) => words))
  const clauses = leadingClauses(paragraphs, counts, language, MAX_HEADLINE_COLUMNS).slice(
    0,
    MAX_SHOWN_CANDIDATES,
  )
  const found = clauses.length > 0 ? [] : subjects(paragraphs, language, counts)
  const isNamedAgain = found[0] !== undefined && found[0].evidence.times > 1
  const sentence = clauses.length > 0 || isNamedAgain ? undefined : firstSentence(paragraphs[0], language)
  const candidates: readonly Candidate[] = [clauses, sentence ?? [], found].flat()
  return { text: candidates[0]?.text ?? beginning(paragraphs[0]), candidates }
}

/** Returns the first sentence as a headline, if it is short enough and contains no quotation marks. */
function firstSentence(paragraph: ReadParagraph | undefined, language: string): Candidate | undefined {
  if (!paragraph) return undefined
  const [sentence = ''] = sentencesOf(paragraph.text, language).take(1)
  const text = sentence.replace(FINAL_STOP, '')
  if (text === '' || columns(text) > MAX_HEADLINE_COLUMNS || countQuotationMarks(text) > 0) return undefined
  return { text, score: 0, evidence: { kind: 'first-sentence' } }
}

/** A noun phrase that may be the subject of an article. */
interface Subject extends Candidate {
  readonly evidence: Extract<CandidateEvidence, { readonly kind: 'subject' }>
}

/** Returns the noun phrases with the most frequent words of the article, best first. */
function subjects(
  paragraphs: readonly ReadParagraph[],
  language: string,
  counts: ReadonlyMap<string, number>,
): readonly Subject[] {
  const timesOf = repeatsIn(paragraphs)
  const seen = new Set<string>()
  return paragraphs
    .slice(0, MAX_SUBJECT_PARAGRAPHS)
    .flatMap(({ text, words }, paragraph) =>
      phrasesOf(text, words, language).flatMap((run) => {
        const key = run.map(({ stem }) => stem).join(' ')
        const length = at(run, run.length - 1).end - at(run, 0).start
        if (run.length < MIN_SUBJECT_WORDS || length > MAX_HEADLINE_COLUMNS || seen.has(key)) return []
        seen.add(key)
        const stems = stemsOf(run)
        const weight = stems.reduce((sum, stem) => sum + Math.sqrt(counts.get(stem) ?? 0), 0)
        const times = timesOf(run)
        const score =
          ((weight / Math.sqrt(stems.length)) * (1 + Math.log(times))) /
          (1 + LATER_PARAGRAPH_COST * paragraph)
        return { text, run, times, score, paragraph: paragraph + 1 }
      }),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SHOWN_CANDIDATES)
    .map(({ text, run, times, score, paragraph }) => ({
      text: runText(text, run),
      score,
      evidence: { kind: 'subject', times, paragraph },
    }))
}

/** Returns the words of each noun phrase in the first sentences of a paragraph. */
function phrasesOf(text: string, words: readonly Word[], language: string): readonly (readonly Word[])[] {
  return sentenceWords(text, words, language)
    .take(MAX_SUBJECT_SENTENCES)
    .flatMap((own) =>
      nounPhrases(wordRun(text, own, language), MAX_SUBJECT_WORDS).map(({ start, end }) =>
        own.slice(start, end),
      ),
    )
    .toArray()
}

/** Returns a function that counts how often a run of words occurs in the article, in any of their forms. */
function repeatsIn(paragraphs: readonly ReadParagraph[]): (run: readonly Word[]) => number {
  const stems = paragraphs.flatMap(({ words }) => [...words.map(({ stem }) => stem), ''])
  const placesOf = Map.groupBy(stems.keys(), (index) => stems[index])
  return (run) =>
    placesOf
      .get(run[0]?.stem)
      ?.filter((place) => run.every(({ stem }, index) => stems[place + index] === stem)).length ?? 0
}

/** Returns the first words of a text, cut after punctuation if possible, otherwise after a content word. */
function beginning(paragraph: ReadParagraph | undefined): string {
  if (!paragraph) return ''
  const { text } = paragraph
  if (text.length <= MAX_HEADLINE_COLUMNS) return text.replace(FINAL_STOP, '')
  const words = paragraph.words.filter(({ end }) => end < MAX_HEADLINE_COLUMNS)
  const clauseEnd = words.findLast(
    ({ end }) => end > MAX_HEADLINE_COLUMNS / 3 && /^[,;:—–，、]/u.test(text.slice(end).trimStart()),
  )
  const end =
    (clauseEnd ?? words.findLast(({ isContent }) => isContent) ?? words.at(-1))?.end ?? MAX_HEADLINE_COLUMNS
  return `${text.slice(0, end)}…`
}

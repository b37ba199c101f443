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

/** In letters of an alphabet; longer headlines are not read at a glance, shorter ones do not say who does what. */
const MAX_HEADLINE_COLUMNS = 90
/** An article names its subject soon: within so many paragraphs, and so many sentences of each. */
const MAX_SUBJECT_PARAGRAPHS = 10
const MAX_SUBJECT_SENTENCES = 40
/** A subject named in fewer words says too little. */
const MIN_SUBJECT_WORDS = 2
const MAX_SUBJECT_WORDS = 9
/** By so much less weighs what each later paragraph says. */
const LATER_PARAGRAPH_COST = 0.05
/** How many candidates are shown to those who ask. */
const MAX_SHOWN_CANDIDATES = 3
/** A headline has none. */
const FINAL_STOP = new RegExp(`[\\s${FULL_STOPS}]+$`, 'u')

/**
 * Chooses a headline, a run of words that is complete in itself: a clause that says who does what, see
 * `leadingClauses`; where none will do, the article's subject as a noun phrase, unless it comes but once and the first
 * sentence is short; at last the beginning of the text, with an ellipsis.
 *
 * @param paragraphs Without a dateline.
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

/** The first sentence, where nobody says it and it is short enough: of an article that comes back to nothing. */
function firstSentence(paragraph: ReadParagraph | undefined, language: string): Candidate | undefined {
  if (!paragraph) return undefined
  const [sentence = ''] = sentencesOf(paragraph.text, language).take(1)
  const text = sentence.replace(FINAL_STOP, '')
  if (text === '' || columns(text) > MAX_HEADLINE_COLUMNS || countQuotationMarks(text) > 0) return undefined
  return { text, score: 0, evidence: { kind: 'first-sentence' } }
}

/** A noun phrase that an article may be about. */
interface Subject extends Candidate {
  readonly evidence: Extract<CandidateEvidence, { readonly kind: 'subject' }>
}

/** The noun phrases that say most of what the article is about, best first. */
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

/** The words of each noun phrase at the beginning of a paragraph. */
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

/** Counts how often a run of words comes, whatever their forms. */
function repeatsIn(paragraphs: readonly ReadParagraph[]): (run: readonly Word[]) => number {
  const stems = paragraphs.flatMap(({ words }) => [...words.map(({ stem }) => stem), ''])
  const placesOf = Map.groupBy(stems.keys(), (index) => stems[index])
  return (run) =>
    placesOf
      .get(run[0]?.stem)
      ?.filter((place) => run.every(({ stem }, index) => stems[place + index] === stem)).length ?? 0
}

/** The first words of a text, cut behind punctuation where there is some, else behind a word that carries meaning. */
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

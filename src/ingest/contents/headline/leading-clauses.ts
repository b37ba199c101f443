import { COLONS, ELLIPSIS, QUESTION_MARKS } from '../../../languages/characters.ts'
import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { stemsOf } from '../../../languages/words/stems.ts'
import type { Word } from '../../../languages/words/words.ts'
import { columnsOf } from '../../prose/columns.ts'
import { countQuotationMarks, isBalanced } from '../../prose/text-features.ts'
import { clauseText } from '../clauses/clause-text.ts'
import { clausesOf } from '../clauses/clauses.ts'
import { isReporting } from '../clauses/reporting.ts'
import type { Candidate } from '../phrases/choice.ts'
import { type WordRun, wordRun } from '../phrases/word-run.ts'
import { beginningsOf } from './beginnings.ts'

/** How many sentences are searched in each of the first paragraphs. */
const MAX_SENTENCES = [3, 2, 1, 1] as const
/** Without parts of speech, only the first sentences are sure to make sense by themselves. */
const MAX_UNTAGGED_SENTENCES = 1
/** Later paragraphs are searched only if these have no suitable clause. */
const LEADING_PARAGRAPHS = 2
const MIN_WORDS = 4
/** The number of most frequent words that stand for the subject of an article. */
const KEY_WORDS = 20
/** What a clause without any of these words scores. */
const MIN_SHARE = 0.02
/** The ideal width of a headline, and the deviation from it that halves the score. */
const IDEAL_COLUMNS = 65
const HALVING_COLUMNS = 40
/** The score of a clause is divided by 1 plus this cost for each sentence before it in its paragraph. */
const LATER_SENTENCE_COST = 0.4
/** The score is also divided by 1 plus this cost for each paragraph before it. */
const LATER_PARAGRAPH_COST = 1
/** The weight of a clause with a verb of saying. */
const REPORTING_WEIGHT = 0.75
/** The weight of the beginning of the first sentence, which ends with an ellipsis. */
const BEGINNING_WEIGHT = 0.9
/** Clauses with these characters make no headlines. */
const SPOILING = new RegExp(`[${QUESTION_MARKS}${COLONS}${ELLIPSIS}]`, 'u')
const BEGINS_QUOTED = /^["'“”„«»「『‘]/u
/** Where the text was not divided into sentences, as in `across New York City. It was`. */
const SENTENCE_END = /\p{L}{4}\.\s/u

/** A paragraph with its words. All white space in the text is single spaces. */
export interface ReadParagraph {
  readonly text: string
  readonly words: readonly Word[]
}

/**
 * Finds the clauses of the first paragraphs that make sense by themselves. The score of a clause is the share of the
 * article's most frequent words that it contains, weighted by their number; less if it is not about 65 columns wide, if
 * it stands later, or if it only reports what somebody says. The beginning of the first sentence, cut with an ellipsis,
 * counts as a clause.
 *
 * @param counts How often each stem occurs in the article.
 * @param language BCP 47 tag.
 * @param widest The maximum width of a clause, in columns.
 * @returns The clauses, best first.
 */
export function leadingClauses(
  paragraphs: readonly ReadParagraph[],
  counts: ReadonlyMap<string, number>,
  language: string,
  widest: number,
): readonly Candidate[] {
  const shareOf = shareOfKeys(counts)
  const found: Candidate[] = []
  for (const [index, most] of MAX_SENTENCES.entries()) {
    const paragraph = paragraphs[index]
    if (!paragraph || (index >= LEADING_PARAGRAPHS && found.length > 0)) break
    for (const [number, words] of unquotedSentences(paragraph, language).take(most).toArray().entries()) {
      const sentence = wordRun(paragraph.text, words, language)
      if (!sentence.tags && (number >= MAX_UNTAGGED_SENTENCES || endsWithNumber(sentence))) break
      const isFirst = index === 0 && number === 0
      const lateness = (1 + LATER_SENTENCE_COST * number) * (1 + LATER_PARAGRAPH_COST * index)
      const clauses = clausesOf(sentence).map((clause) => ({ clause, cut: '' }))
      const beginnings = isFirst ? beginningsOf(sentence).map((clause) => ({ clause, cut: '…' })) : []
      for (const { clause, cut } of [...clauses, ...beginnings]) {
        const own = words.slice(clause.start, clause.end)
        const text = headlineText(sentence, clause, widest)
        if (own.length < MIN_WORDS || text === undefined) continue
        const deviation = (columnsOf(text) - IDEAL_COLUMNS) / HALVING_COLUMNS
        const weight = (isReporting(own, language) ? REPORTING_WEIGHT : 1) * (cut ? BEGINNING_WEIGHT : 1)
        const score = ((MIN_SHARE + shareOf(own)) * weight) / (1 + deviation ** 2) / lateness
        const kind = own.length < words.length ? 'clause' : 'sentence'
        found.push({ text: `${text}${cut}`, score, evidence: { kind, paragraph: index + 1 } })
      }
    }
  }
  return found.sort((a, b) => b.score - a.score)
}

/** Returns a function for the share of the occurrences of the most frequent words that words account for. */
function shareOfKeys(counts: ReadonlyMap<string, number>): (words: readonly Word[]) => number {
  const keys = new Map(
    [...counts]
      .filter(([, count]) => count > 1)
      .sort(([, a], [, b]) => b - a)
      .slice(0, KEY_WORDS),
  )
  const total = keys.values().reduce((sum, count) => sum + count, 1)
  return (words) => stemsOf(words).reduce((sum, stem) => sum + (keys.get(stem) ?? 0), 0) / total
}

/** Returns the text of a clause; `undefined` if it makes no headline. */
function headlineText(
  sentence: WordRun,
  clause: Parameters<typeof clauseText>[1],
  widest: number,
): string | undefined {
  const text = clauseText(sentence, clause)
  const isSpoilt = SPOILING.test(text) || SENTENCE_END.test(text) || BEGINS_QUOTED.test(text)
  return columnsOf(text) <= widest && isBalanced(text) && !isSpoilt ? text : undefined
}

/** Whether a sentence may be cut after an ordinal number, as in `am 21. Mai`. */
function endsWithNumber({ text, words }: WordRun): boolean {
  return /\d$/u.test(text.slice(0, words.at(-1)?.end).slice(-1))
}

/** Returns the words of each sentence that does not begin within quotation marks. */
function unquotedSentences(
  { text, words }: ReadParagraph,
  language: string,
): IteratorObject<readonly Word[]> {
  let end = 0
  let marks = 0
  return sentenceWords(text, words, language).filter(([first]) => {
    const start = first?.start ?? end
    marks += countQuotationMarks(text.slice(end, start))
    end = start
    return marks % 2 === 0
  })
}

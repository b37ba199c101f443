import { COLONS, ELLIPSIS, QUESTION_MARKS } from '../../../languages/characters.ts'
import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { stemsOf } from '../../../languages/words/stems.ts'
import type { Word } from '../../../languages/words/words.ts'
import { countQuotationMarks } from '../../prose/text-features.ts'
import type { Candidate } from '../phrases/choice.ts'
import { clauseText } from '../phrases/clause-text.ts'
import { clausesOf } from '../phrases/clauses.ts'
import { columns } from '../phrases/columns.ts'
import { standsAlone } from '../phrases/stands-alone.ts'
import { wordRun } from '../phrases/word-run.ts'

/** What happened is told in the first sentences of one of the first paragraphs: so many are looked at of each. */
const MAX_SENTENCES = [5, 2, 1, 1] as const
const MIN_WORDS = 4
/** A clause is about the article where its words make up such a share of those that come most often. */
const KEY_WORDS = 6
const MIN_KEY_SHARE = 0.07
/** What a later sentence says weighs so much less. */
const LATER_SENTENCE_COST = 0.1
/** So much weighs a clause of which something was left out. */
const PART_WEIGHT = 0.9
/** Of a clause with a bracket the other one may be cut off. */
const SPOILING = new RegExp(`[()[\\]（）${QUESTION_MARKS}${COLONS}${ELLIPSIS}]`, 'u')

/** A paragraph, and its words. White space is one space. */
export interface ReadParagraph {
  readonly text: string
  readonly words: readonly Word[]
}

/**
 * The clauses that say who does what, can stand alone, and are about what the article is about, best first, of the first
 * paragraph that has some. None of them is in quotation marks, or said by somebody whom it leaves out.
 *
 * @param counts How often each stem comes in the article.
 * @param language BCP 47 tag.
 * @param widest So many letters of an alphabet are as wide as a clause may be.
 */
export function leadingClauses(
  paragraphs: readonly ReadParagraph[],
  counts: ReadonlyMap<string, number>,
  language: string,
  widest: number,
): readonly Candidate[] {
  const keys = new Map([...counts].sort(([, a], [, b]) => b - a).slice(0, KEY_WORDS))
  const total = keys.values().reduce((sum, count) => sum + count, 0)
  const shareOf = (words: readonly Word[]) =>
    stemsOf(words).reduce((sum, stem) => sum + (keys.get(stem) ?? 0), 0) / total

  for (const [index, most] of MAX_SENTENCES.entries()) {
    const paragraph = paragraphs[index]
    if (!paragraph) break
    const candidates = unquotedSentences(paragraph, language)
      .take(most)
      .flatMap((words, number) => {
        const sentence = wordRun(paragraph.text, words, language)
        return clausesOf(sentence, language).flatMap((clause): Candidate | readonly [] => {
          const text = clauseText(sentence, clause)
          const share = shareOf(words.slice(clause.start, clause.end))
          const length = clause.end - clause.start
          if (length < MIN_WORDS || share < MIN_KEY_SHARE || columns(text) > widest) return []
          if (SPOILING.test(text) || countQuotationMarks(text) > 0 || !standsAlone(sentence, clause))
            return []
          const isPart = length < words.length
          const score = (share * (isPart ? PART_WEIGHT : 1)) / (1 + LATER_SENTENCE_COST * number)
          const kind = isPart ? 'clause' : 'sentence'
          return { text, score, evidence: { kind, paragraph: index + 1 } }
        })
      })
      .toArray()
    if (candidates.length > 0) return candidates.sort((a, b) => b.score - a.score)
  }
  return []
}

/** The words of each sentence that does not begin within quotation marks. */
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

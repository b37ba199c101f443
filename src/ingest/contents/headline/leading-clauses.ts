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

/** How many sentences are searched in each of the first paragraphs. One of them says what happened. */
const MAX_SENTENCES = [5, 2, 1, 1] as const
const MIN_WORDS = 4
/** The number of most frequent words that stand for the subject of an article. */
const KEY_WORDS = 6
/** A clause is on the subject if its words account for this share of the occurrences of those key words. */
const MIN_KEY_SHARE = 0.07
/** The score of a clause is divided by 1 plus this cost for each sentence before it in its paragraph. */
const LATER_SENTENCE_COST = 0.1
/** The weight of a part of a sentence, compared with a whole sentence. */
const PART_WEIGHT = 0.9
/** Clauses with these characters make no headlines: of two brackets, for example, one may be cut off. */
const SPOILING = new RegExp(`[()[\\]（）${QUESTION_MARKS}${COLONS}${ELLIPSIS}]`, 'u')

/** A paragraph with its words. All white space in the text is single spaces. */
export interface ReadParagraph {
  readonly text: string
  readonly words: readonly Word[]
}

/**
 * Finds the clauses that say who does what, make sense by themselves, and are on the subject of the article. No clause
 * is in quotation marks or lacks the words that attribute it to a speaker.
 *
 * @param counts How often each stem occurs in the article.
 * @param language BCP 47 tag.
 * @param widest The maximum width of a clause, in columns.
 * @returns The clauses of the first paragraph that has any, best first.
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

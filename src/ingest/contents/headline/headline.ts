import { FULL_STOPS } from '../../../languages/characters.ts'
import { wordSets } from '../../../languages/word-lists.ts'
import { sentencesOf } from '../../../languages/words/sentences.ts'
import { countStems } from '../../../languages/words/stems.ts'
import { columnsOf } from '../../prose/columns.ts'
import { endsWithStop, isBalanced } from '../../prose/text-features.ts'
import type { Choice } from '../phrases/choice.ts'
import { leadingClauses, type ReadParagraph } from './leading-clauses.ts'
import { subjects } from './subjects.ts'

const readerWords = wordSets('readerWords')
const reportingWords = wordSets('reportingWords')

/**
 * Longer headlines cannot be read at a glance. With a lower limit, too few clauses that say who does what would fit.
 */
const MAX_HEADLINE_COLUMNS = 125
/** If more of its words address the reader, a text is a guide. */
const MIN_READER_SHARE = 0.015
const MAX_LABEL_WORDS = 3
/** How many candidates `--explain` shows. */
const MAX_SHOWN_CANDIDATES = 3
/** The full stop at the end of a sentence, which a headline does not have. */
const FINAL_STOP = new RegExp(`[\\s${FULL_STOPS}]+$`, 'u')
const CLAUSE_END = /^\s*[,;:—–，、]/u

/**
 * Chooses a headline from the words of an article. In order of preference it is
 *
 * 1. in a guide, a noun phrase that names its subject more than once;
 * 2. a clause that says who does what, see `leadingClauses`;
 * 3. the first sentence, cut with an ellipsis if it is too long.
 *
 * @param all The paragraphs without the dateline. Labels such as `Business —` above the first of them are ignored.
 * @param language BCP 47 tag.
 */
export function headline(all: readonly ReadParagraph[], language: string): Choice {
  const story = all.findIndex((paragraph) => !isLabel(paragraph))
  const paragraphs = all.slice(Math.max(0, story))
  const counts = countStems(paragraphs.values().flatMap(({ words }) => words))
  const named = isGuide(paragraphs, language)
    ? subjects(paragraphs, language, counts, MAX_HEADLINE_COLUMNS)
    : []
  const found = named.length > 0 ? named : leadingClauses(paragraphs, counts, language, MAX_HEADLINE_COLUMNS)
  const candidates = found.slice(0, MAX_SHOWN_CANDIDATES)
  return { text: candidates[0]?.text ?? beginning(paragraphs, language), candidates }
}

/** Whether a paragraph is the name of a department above the story: a few words that end as no sentence does. */
function isLabel({ text, words }: ReadParagraph): boolean {
  return words.length <= MAX_LABEL_WORDS && !endsWithStop(text) && !/\p{Lo}/u.test(text)
}

/** Whether an article addresses its reader more often than it reports what others say. */
function isGuide(paragraphs: readonly ReadParagraph[], language: string): boolean {
  let addressed = 0
  let reported = 0
  let total = 0
  const [reader, reporting] = [readerWords(language), reportingWords(language)]
  if (reader.size === 0) return false
  for (const { words } of paragraphs) {
    total += words.length
    for (const { key } of words) {
      if (reader.has(key)) addressed++
      else if (reporting.has(key)) reported++
    }
  }
  return addressed > reported && addressed > total * MIN_READER_SHARE
}

/** Returns the first sentence of a text. If it is too long, it is cut, at the end of a clause if possible. */
function beginning([paragraph]: readonly ReadParagraph[], language: string): string {
  if (!paragraph) return ''
  const { text, words } = paragraph
  const [sentence = ''] = sentencesOf(text, language).take(1)
  if (columnsOf(sentence) <= MAX_HEADLINE_COLUMNS) return sentence.replace(FINAL_STOP, '')
  const within = words.filter(
    ({ end }) =>
      end < MAX_HEADLINE_COLUMNS &&
      columnsOf(text.slice(0, end)) < MAX_HEADLINE_COLUMNS &&
      isBalanced(text.slice(0, end)),
  )
  const clauseEnd = within.find(
    ({ end }) => end > MAX_HEADLINE_COLUMNS / 3 && CLAUSE_END.test(text.slice(end)),
  )
  const { end } = clauseEnd ?? within.findLast(({ isContent }) => isContent) ?? within.at(-1) ?? { end: 0 }
  return end > 0 ? `${text.slice(0, end)}…` : ''
}

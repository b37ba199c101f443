import { knownLocale } from '../language/known-locale.ts'
import type { WordReader } from './words.ts'

/** Longer headlines are not read at a glance, shorter ones do not say who does what. */
const LONGEST_HEADLINE = 90
const FEWEST_WORDS = 4
/** The headline of a news text is told in its first paragraphs or not at all. */
const LEADING_PARAGRAPHS = 3
/** Words in quotation marks are somebody's, and a headline would take them for the article's. */
const QUOTATION = /["“”„«»「」『』]/u
/** What `Intl.Segmenter` takes for the end of a sentence: an initial or a short title, `J.`, `Mr.`, `Gen.` */
const ABBREVIATION = /(?:^|\s)(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{Lu}\.\p{Lu})\.\s*$/u

/**
 * Chooses a headline: a run of words of the first paragraphs that is complete in itself. In this order: a sentence
 * that is short enough; the last clause of a longer one, where it begins with a name; otherwise the beginning of the
 * text, with an ellipsis.
 *
 * @param paragraphs Their texts, without a dateline; white space is one space.
 * @param language BCP 47 tag.
 */
export function headline(paragraphs: readonly string[], language: string, readWords: WordReader): string {
  const sentences = paragraphs
    .slice(0, LEADING_PARAGRAPHS)
    .values()
    .flatMap((paragraph) => sentencesOf(paragraph, language))
  let first: string | undefined
  for (const sentence of sentences) {
    first ??= sentence
    const complete = [sentence, ...clausesOf(sentence, language)]
      .filter((clause) => !QUOTATION.test(clause))
      .map((clause) => clause.replace(/[\s.。．।۔]+$/u, ''))
      .find((clause) => clause.length <= LONGEST_HEADLINE && readWords(clause).length >= FEWEST_WORDS)
    if (complete !== undefined) return complete
  }
  return beginning(first ?? '', readWords)
}

/** What depends on the language alone; dear to make. */
interface SentenceRules {
  readonly segmenter: Intl.Segmenter
  /** The word for *or*, with its spaces. */
  readonly disjunction: string | undefined
}

const rules = new Map<string, SentenceRules>()

function rulesOf(language: string): SentenceRules {
  const known = rules.get(language)
  if (known) return known
  const locale = knownLocale(language)
  const made = {
    segmenter: new Intl.Segmenter(locale, { granularity: 'sentence' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' })
      .formatToParts(['', ''])
      .find(({ type }) => type === 'literal')?.value,
  }
  rules.set(language, made)
  return made
}

/** The sentences of a paragraph, abbreviations kept together with what follows them; cut as they are asked for. */
function* sentencesOf(paragraph: string, language: string): Generator<string> {
  let sentence = ''
  for (const { segment } of rulesOf(language).segmenter.segment(paragraph)) {
    sentence += segment
    if (ABBREVIATION.test(sentence)) continue
    yield sentence.trim()
    sentence = ''
  }
  if (sentence) yield sentence.trim()
}

/**
 * The last clause of a sentence, where it begins with a name: behind its last comma, or behind the language's word for
 * *or* (`the North Atlantic Treaty Organization or NATO is …`). Not behind *and*: what is said of two is not said of one.
 */
function clausesOf(sentence: string, language: string): readonly string[] {
  const last = sentence.slice(sentence.search(/[,;][^,;]*$/u) + 1).trim()
  const { disjunction } = rulesOf(language)
  const alternative = disjunction ? last.slice(last.lastIndexOf(disjunction) + disjunction.length) : last
  return [last, alternative.trim()].filter((clause) => clause !== sentence && /^\p{Lu}/u.test(clause))
}

/** The first words of a text, cut behind punctuation where there is some, else behind a content word. */
function beginning(text: string, readWords: WordReader): string {
  if (text.length <= LONGEST_HEADLINE) return text
  const words = readWords(text).filter(({ end }) => end < LONGEST_HEADLINE)
  const clauseEnd = words.findLast(
    ({ end }) => end > LONGEST_HEADLINE / 3 && /^[,;:—–，、]/u.test(text.slice(end).trimStart()),
  )
  const end =
    (clauseEnd ?? words.findLast(({ isContent }) => isContent) ?? words.at(-1))?.end ?? LONGEST_HEADLINE
  return `${text.slice(0, end)}…`
}

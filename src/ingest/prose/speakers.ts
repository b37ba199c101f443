import { PROFILES } from '../../languages/profiles.ts'
import { alternatives, phrasesOf } from '../../languages/word-lists.ts'

/** The end of the label of a question or an answer: `Q.`, `Q:`, `Q)`, `Q —`, `问：`. */
const CLOSING = String.raw`(?<closing>[.:)](?=\s)|：|\s+[—–-](?=\s))`
/**
 * The labels of questions and answers, by language: the same letter can mean a question in one, an answer in another.
 */
const PAIRS = PROFILES.flatMap(({ questionLabels, answerLabels }) =>
  questionLabels && answerLabels
    ? [{ question: labelled(questionLabels), answer: labelled(answerLabels) }]
    : [],
)
const LABEL = new RegExp(String.raw`^\p{L}{1,14}\d{0,3}${CLOSING}`, 'u')
/** A name before a colon: `MK: How did you begin?`, `MR. SMITH: Thank you.`, `张三：你好`. */
const NAME = /^[\p{Lu}\p{Lo}][^:：]{0,39}(?::(?=\s)|：)/u
/** The time at which a turn begins: `[00:01:23]`, `12:05`. */
const TIME = /^[[(]?\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?[\])]?\s+(?:[-–—]\s+)?/u
const MAX_NAME_WORDS = 5
const MAX_LOOKED_AT_LENGTH = 60
/** A name before a colon may also introduce what a paragraph is about. */
const MIN_TURNS = 2

/** The labels with which the turns of a transcript begin, in lower case. */
export type Speakers = ReadonlySet<string>

/**
 * Finds the labels of a transcript: `Q.` and `A.`, `Question —` and `Answer —`, and names before a colon that recur.
 *
 * A letter with a full stop can also be an initial or number a heading. It counts only if an answer comes directly
 * after a question.
 *
 * @param lines The lines with which a turn may begin.
 */
export function speakersIn(lines: readonly string[]): Speakers {
  const starts = lines.map(startOf)
  const labels = starts.flatMap((start) => turnIn(start) ?? [])
  const found = new Set<string>()
  for (const { question, answer } of PAIRS) {
    labels.forEach((label, index) => {
      const next = labels[index + 1]
      if (next === undefined || !question.test(`${label} `) || !answer.test(`${next} `)) return
      if (label.at(-1) !== next.at(-1)) return
      found.add(label)
      found.add(next)
    })
  }
  const names = Map.groupBy(
    starts.flatMap((start) => nameIn(start) ?? []),
    (name) => name,
  )
  for (const [name, turns] of names) if (turns.length >= MIN_TURNS) found.add(name)
  // Whoever speaks once is written like the others: `THE COURT:`.
  const inCapitals = starts.filter((start) => !/\p{Ll}/u.test(NAME.exec(start)?.[0] ?? 'a'))
  const speakers = inCapitals.flatMap((start) => nameIn(start) ?? [])
  if (speakers.some((name) => found.has(name))) for (const name of speakers) found.add(name)
  return found
}

/** Whether a line begins a turn of one of the speakers. */
export function beginsTurn(line: string, speakers: Speakers): boolean {
  if (speakers.size === 0) return false
  const start = startOf(line)
  return [turnIn(start), nameIn(start)].some((label) => label !== undefined && speakers.has(label))
}

/** Returns a line without the label, and the time before it, if it begins a turn of one of the speakers. */
export function withoutTurn(line: string, speakers: Speakers): string {
  if (!beginsTurn(line, speakers)) return line
  const words = line.replace(TIME, '')
  const label = turnIn(startOf(line)) !== undefined ? LABEL : NAME
  return words.replace(label, '').trimStart()
}

function startOf(line: string): string {
  return line.slice(0, MAX_LOOKED_AT_LENGTH).replace(TIME, '')
}

/** Returns the label of a question or answer without its number: `Q1.` and `Q2.` are one. */
function turnIn(start: string): string | undefined {
  return labelIn(start, LABEL)?.replace(/\d+/, '')
}

function nameIn(start: string): string | undefined {
  const name = labelIn(start, NAME)
  return name !== undefined && name.split(' ').length <= MAX_NAME_WORDS ? name : undefined
}

function labelIn(start: string, label: RegExp): string | undefined {
  return label.exec(start)?.[0].replace(/\s+/gu, ' ').toLowerCase()
}

function labelled(labels: string): RegExp {
  return new RegExp(`^(?:${alternatives(phrasesOf(labels))})${CLOSING}`, 'u')
}

import type { PartOfSpeech } from './parts-of-speech.ts'
import { isCapitalised, isInitials, type Phrase, type WordRun } from './word-run.ts'

/** The role of a word in a group around a noun. */
type Role = 'noun' | 'description' | 'number' | 'participle'

/**
 * The parts of speech after which a participle describes the noun that follows, or is itself used as a noun. After a
 * verb it is an action (`stop arming rebels`).
 */
const BEFORE_PARTICIPLE: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech | undefined>([
  undefined,
  'ADJ',
  'ADP',
  'CCONJ',
  'DET',
  'SCONJ',
])

/** Finds the nouns of a sentence with their modifiers, by parts of speech. */
export function taggedNounGroups(run: WordRun, tags: readonly PartOfSpeech[]): readonly Phrase[] {
  const roles = run.words.map((_, index) => roleOf(run, tags, index))
  const groups: Phrase[] = []
  let start = 0
  for (const index of roles.keys()) {
    if (!endsGroup(run, roles, index)) continue
    const group = trimmed(run, roles, tags, { start, end: index + 1 })
    if (group) groups.push(group)
    start = index + 1
  }
  return groups
}

function roleOf({ text, words }: WordRun, tags: readonly PartOfSpeech[], index: number): Role | undefined {
  const word = words[index]
  const tag = tags[index]
  // Words of a closed class, such as `I`, `that` and `more`, are no nouns, even if the tagger says so.
  if (!word || word.wordClass) return undefined
  // `IT` and `US` are names.
  if (tag === 'NOUN' || tag === 'PROPN' || isInitials(text.slice(word.start, word.end))) return 'noun'
  if (tag === 'ADJ') return 'description'
  if (tag === 'NUM') return 'number'
  return tag === 'VERB' && /(?:ing|ed)$/.test(word.key) ? 'participle' : undefined
}

/** Whether a word is the last of its group, if it is in one. */
function endsGroup(
  { text, words, joins }: WordRun,
  roles: readonly (Role | undefined)[],
  index: number,
): boolean {
  const role = roles[index]
  const next = roles[index + 1]
  const word = words[index]
  if (!joins[index] || !word || role === undefined || next === undefined) return true
  if (role !== 'noun') return false
  const isSpaceBehind = text.charAt(word.end) === ' '
  // In `the team helped investors`, the participle is the verb of the noun.
  if (next === 'participle') return isSpaceBehind
  // In `met Mojang 2 years ago`, the number belongs to the next group.
  if (next === 'number') return roles[index + 2] !== undefined && joins[index + 1] === true
  // In `the policies Mr Mugabe defends`, the name begins a clause. A plural cannot be the title of one person.
  const isPlural = /[^s]s$/.test(word.key) && !isCapitalised(text, word)
  return isPlural && isSpaceBehind && isCapitalised(text, words[index + 1])
}

/**
 * Returns the part of a group from its first modifier to its noun, or to the number after the noun (`Apollo 11`).
 * Returns `undefined` if it ends with a possessive whose noun is missing.
 */
function trimmed(
  { text, words, joins }: WordRun,
  roles: readonly (Role | undefined)[],
  tags: readonly PartOfSpeech[],
  { start, end: behind }: Phrase,
): Phrase | undefined {
  const last = roles.slice(start, behind).lastIndexOf('noun') + start
  if (last < start) return undefined
  const end = last + 1 < behind && roles[last + 1] === 'number' ? last + 2 : last + 1
  let from = start
  const before = from > 0 && joins[from - 1] ? tags[from - 1] : undefined
  const isAction = roles[from] === 'participle' || words[from]?.key.endsWith('ing')
  if (isAction && from < last && !BEFORE_PARTICIPLE.has(before)) from++
  const owner = words[end - 1]
  if (owner && /['’]s$/u.test(text.slice(owner.start, owner.end))) return undefined
  return words.slice(from, end).some(({ isContent }) => isContent) ? { start: from, end } : undefined
}

import { hash } from 'node:crypto'
import { z } from 'zod'
import { type EditionRecord, type History, textAt } from '../passage/history/history.ts'
import { impossibleValue } from './impossible-values.ts'

/** The folder of ledgers, within the folder of seeds. */
export const LEDGER_FOLDER = '.permalinks'
/** The version of the file format. */
const FORMAT_VERSION = 1

const id = z.string().regex(/^[a-z][a-z0-9]{3,}$/, 'an id of a passage')

const edition = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256'),
  date: z.string().min(4).optional(),
  reason: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  standfirst: z.string().min(1).optional(),
  passages: z.string().regex(/^\S+(?: \S+)*$/, 'ids with spaces between them'),
})

const passage = z.strictObject({
  id,
  tag: z.string().min(1).optional(),
  texts: z
    .record(z.string().regex(/^[1-9]\d*$/), z.union([z.string().min(1), z.int().positive()]))
    .refine((texts) => Object.keys(texts).length > 0, 'at least one text')
    .refine(
      (texts) =>
        Object.entries(texts).every(([edition, text]) => typeof text === 'string' || text < Number(edition)),
      'numbers of earlier editions',
    ),
  from: id.optional(),
  into: id.optional(),
})

const heading = z.strictObject({ id: z.string().min(1), passage: id, former: z.literal(true).optional() })

/** See `ArticleHistory`. */
export const historySchema = z.strictObject({
  editions: z.array(edition).min(1).readonly(),
  headings: z.array(heading).readonly(),
  passages: z.array(passage).min(1).readonly(),
})

const ledgerSchema = z.strictObject({
  version: z.literal(FORMAT_VERSION, `version ${FORMAT_VERSION}`),
  slug: z.string().min(1),
  earlierSlugs: z.array(z.string().min(1)),
  ...historySchema.shape,
  sum: z.string(),
})

/**
 * An id that a heading has or had, and the passage it belongs to: the heading itself if the author wrote it, otherwise the
 * first passage below. `former` is set if no heading of the last edition has the id.
 */
export type HeadingRecord = z.infer<typeof heading>

/**
 * Everything that keeps links to an article working: its slugs, its editions, the wordings of its passages, and the ids of
 * its headings. `docs/permalinks.md` describes the file format.
 */
export interface Ledger extends ArticleHistory {
  /** The last part of the address of the article. */
  readonly slug: string
  /** The slugs that it had, oldest first. They redirect to the present one. */
  readonly earlierSlugs: readonly string[]
}

/** What a ledger remembers of the text of an article. */
export interface ArticleHistory extends History {
  /** By id. */
  readonly headings: readonly HeadingRecord[]
}

/** What is wrong with the file of a ledger. */
export interface LedgerProblem {
  readonly found: string
  /** Counts from 1. */
  readonly line: number
}

/** Parses the file of a ledger. Returns the ledger, or what is wrong with the file. */
export function parseLedger(text: string): Ledger | LedgerProblem {
  const conflict = lineOf(text, /^(?:<{7}|={7}|>{7})/m)
  if (conflict) return { found: 'A merge left a conflict here', line: conflict }
  const second = secondSum(text)
  if (second) return { found: 'A merge kept the lines of both branches; the ledger ends twice', line: second }
  const { value, problem } = parseJson(text)
  if (problem) return problem
  const parsed = ledgerSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const place = issue?.path.join('.') ?? ''
    return {
      found: `${place || 'This'} is not of the form of a ledger: ${issue?.message}`,
      line: lineOfPath(text, issue?.path),
    }
  }
  const { version: _, sum, ...ledger } = parsed.data
  const impossible = impossibleValue(ledger)
  if (impossible) return { found: impossible.found, line: lineOfPath(text, impossible.path) }
  return (
    contradiction(ledger, text) ??
    (sum === sumOf(ledger)
      ? ledger
      : {
          found:
            'What stands here was changed by hand or by a merge: the sum at the end is not that of the lines above it',
          line: lineOf(text, /^"sum"/m) ?? 1,
        })
  )
}

/**
 * Returns the SHA-256 of the last edition in the file of a ledger, without reading all of the file.
 *
 * @returns `undefined` if the text has no edition, as `formatLedger` writes them.
 */
export function latestSha256(text: string): string | undefined {
  return text
    .match(/^\{"sha256":"[0-9a-f]{64}"/gm)
    ?.at(-1)
    ?.slice(-65, -1)
}

/** Formats the file of a ledger. Each edition, heading and passage has a line of its own, so that diffs are small. */
export function formatLedger(ledger: Ledger): string {
  return `{
"version": ${FORMAT_VERSION},
${ledgerBody(ledger)},
"sum": "${sumOf(ledger)}"
}
`
}

/** Formats the part of a ledger's file between its version and its sum. */
export function ledgerBody({ slug, earlierSlugs, editions, headings, passages }: Ledger): string {
  const list = (items: readonly object[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  return `"slug": ${JSON.stringify(slug)},
"earlierSlugs": ${JSON.stringify(earlierSlugs)},
"editions": ${list(editions.map(inOrder))},
"headings": ${list(headings.map(({ id, passage, former }) => ({ id, passage, former })))},
"passages": ${list(passages.map(({ id, tag, texts, from, into }) => ({ id, tag, texts, from, into })))}`
}

/** `JSON.stringify` writes keys in insertion order, so this fixes their order. */
function inOrder({ sha256, date, reason, title, standfirst, passages }: EditionRecord): EditionRecord {
  return { sha256, date, reason, title, standfirst, passages }
}

/** Detects accidental edits; it is not a signature. */
function sumOf(ledger: Ledger): string {
  return hash('sha256', ledgerBody(ledger)).slice(0, 16)
}

/** Returns the line of a second sum: each branch wrote its own. */
function secondSum(text: string): number | undefined {
  const [, second] = text.matchAll(/^"sum"/gm)
  return second && text.slice(0, second.index).split('\n').length
}

function parseJson(text: string): { readonly value?: unknown; readonly problem?: LedgerProblem } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const position = /position (\d+)/.exec(reason)?.[1]
    const line = position === undefined ? text.trimEnd() : text.slice(0, Number(position))
    return { problem: { found: `This is not JSON: ${reason}`, line: line.split('\n').length } }
  }
}

/** Finds contradictions that the schema cannot express. */
function contradiction(ledger: Ledger, text: string): LedgerProblem | undefined {
  const records = new Map(ledger.passages.map((record) => [record.id, record]))
  const lineOfId = (id: string) => lineOf(text, new RegExp(`^\\{"id":"${id}"`, 'm')) ?? 1
  const twice = ledger.passages.find((record) => records.get(record.id) !== record)
  if (twice) return { found: `The passage ${twice.id} stands here twice`, line: lineOfId(twice.id) }
  for (const [index, { passages }] of ledger.editions.entries()) {
    const missing = passages.split(' ').find((id) => textAt(records.get(id), index + 1) === undefined)
    if (missing !== undefined) {
      return {
        found: `Edition ${index + 1} has a passage ${missing} that has no text`,
        line: lineOf(text, /^"editions"/m) ?? 1,
      }
    }
  }
  return undefined
}

function lineOf(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern)
  return at < 0 ? undefined : text.slice(0, at).split('\n').length
}

/** Returns the line of a key, or of an item in its list. Each item has a line of its own, except earlier slugs. */
function lineOfPath(text: string, path: readonly PropertyKey[] = []): number {
  const [key, index] = path
  const line = lineOf(text, new RegExp(`^"${String(key)}"`, 'm')) ?? 1
  return typeof index === 'number' && key !== 'earlierSlugs' ? line + 1 + index : line
}

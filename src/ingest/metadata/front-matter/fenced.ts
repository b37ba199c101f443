import type { Entry } from '../entry.ts'
import { isHeaderKey } from '../keys/header-keys.ts'
import { isKnownKey } from '../keys/other-keys.ts'
import { readYaml } from '../yaml.ts'
import { type Format, type FoundFrontMatter, type Head, refuseFrontMatter } from './head.ts'
import { readJson } from './json.ts'
import { readToml } from './toml.ts'

/** `---`, `+++` or `;;;`, and perhaps the language of what follows: `---json`. */
const FENCE = /^(-{3,}|\+{3}|;{3})(?:[ \t]*(yaml|yml|toml|json)|([a-z]+))?[ \t]*(?:\n|$)/i
/** A key and its value, as YAML, TOML and JSON write them. */
const KEY = /^\s*["']?([\p{L}_][\p{L}\p{N}_. -]*?)["']?[ \t]*(?::(?=\s|$)|=|(?<=["'][ \t]*):)/u
/** A line that continues a value, or a comment, or the name of a table. */
const CONTINUATION = /^(?:\s|#|-(?:\s|$)|[[\]{}])/
/** In YAML, `...` ends a document too. */
const ENDS: Readonly<Record<string, RegExp | undefined>> = {
  '---': /^(?:---|\.\.\.)[ \t]*$/m,
  '+++': /^\+\+\+[ \t]*$/m,
  ';;;': /^;;;[ \t]*$/m,
}

type Language = 'YAML' | 'TOML' | 'JSON'
const LANGUAGES: Readonly<Record<string, Language | undefined>> = {
  '---': 'YAML',
  '+++': 'TOML',
  ';;;': 'JSON',
  yaml: 'YAML',
  yml: 'YAML',
  toml: 'TOML',
  json: 'JSON',
}

/**
 * Reads front matter between two fences. Markdown that begins with `---` or `+++` begins with front matter. Elsewhere
 * the two lines may be rules, so that what is between them has to look like keys and values.
 *
 * @returns `undefined` if there is none.
 * @throws VFileMessage If front matter has no end, or two, or if its language is not read.
 */
export function readFenced(head: Head): FoundFrontMatter | undefined {
  const { text, start, format, line } = head
  const [opening, fence, name, other] = FENCE.exec(text.slice(start, start + 100)) ?? []
  if (opening === undefined || fence === undefined) return undefined
  const from = start + opening.length
  const close = nextEnd(fence, text, from)
  if (!close) {
    const [block = ''] = text.slice(from).split(/\n[ \t]*(?:\n|$)/, 1)
    if (looksLikeKeys(block, format))
      refuseFrontMatter(
        head,
        `The front matter after “${opening.trim()}” has no end`,
        `Write ${fence} on a line of its own below the last key.`,
      )
    return undefined
  }
  const inner = text.slice(from, close.start)
  const isCertain = name !== undefined || (format === 'markdown' && start === 0 && fence.length === 3)
  const isEmpty = format === 'html' && inner.trim() === ''
  if (!isCertain && !isEmpty && !looksLikeKeys(inner, format)) return undefined
  const language = LANGUAGES[(name ?? fence.slice(0, 3)).toLowerCase()]
  if (!language || other !== undefined)
    return refuseFrontMatter(head, `Front matter in “${other}” is not read`)
  // What follows `...` up to `---` would be a second document.
  const second = close.mark === '...' ? nextEnd(fence, text, close.end) : undefined
  if (second && looksLikeKeys(text.slice(close.end, second.start), format))
    refuseFrontMatter(
      head,
      'The front matter ends twice, by “...” and by “---”',
      'Remove the line of full stops.',
    )
  return { entries: entriesOf(inner, language, head, line + 1), end: close.end }
}

/** Whether lines can be front matter, and their keys are none that a plain text has as labels. */
function looksLikeKeys(block: string, format: Format): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '')
  if (!lines.every((line) => KEY.test(line) || CONTINUATION.test(line))) return false
  const entries = lines.flatMap((line) => {
    const [whole, key] = KEY.exec(line) ?? []
    if (whole === undefined || key === undefined) return []
    return [{ key, value: line.slice(whole.length).replace(/["',]/g, '').trim() }]
  })
  const known = entries.filter(({ key }) => /^\p{Ll}/u.test(key) && isKnownKey(key))
  return (
    new Set(known.map(({ key }) => key)).size > 1 ||
    entries.some(({ key, value }) => isHeaderKey(key, value, format === 'text'))
  )
}

function entriesOf(inner: string, language: Language, head: Head, line: number): readonly Entry[] {
  if (language === 'TOML') return readToml(inner, head.file, line)
  if (language === 'JSON') return readJson(inner, head.file, { line, column: 1 })
  return readYaml(inner, head.file, { line, column: 1 })
}

function nextEnd(fence: string, text: string, from: number) {
  const pattern = new RegExp(ENDS[fence] ?? new RegExp(`^${fence}[ \\t]*$`, 'm'), 'gm')
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { start: match.index, end: match.index + match[0].length, mark: match[0].trim() }
}

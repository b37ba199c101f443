import type { Attachment, Email } from 'postal-mime'
import { VFile } from 'vfile'
import { refuse, report } from '../../../diagnostics/problem.ts'
import { readDate } from '../../metadata/dates.ts'
import type { DeclaredMetadata, SidecarMetadata } from '../../metadata/declared.ts'
import { blockText } from '../../prose/block-texts.ts'
import { bytesOf } from '../../read/bytes-of.ts'
import { readText } from '../../read/read.ts'
import { parseHtml } from '../html/parse-html.ts'
import type { LeftOut, Parsed } from '../parsed.ts'
import { headlineOf, nameOf } from '../text/mail/fields.ts'
import { warnOfAddresses } from '../text/mail/mail.ts'
import { parseLines } from '../text/parse-text.ts'
import { inDeclaredCharset } from './charset.ts'
import { asFixed } from './flowed.ts'
import { takeHtmlAddresses } from './html-addresses.ts'

/** The fields that become metadata. All others are left out. */
const METADATA_FIELDS: ReadonlySet<string> = new Set(['date', 'from', 'subject'])

/**
 * Parses a saved mail (RFC 5322, MIME). Subject, sender and date become metadata. The body is its plain text, or its
 * HTML if there is no plain text. Receivers, technical fields, attachments and the other format are left out.
 *
 * @throws VFileMessage If it is not a mail, or its text cannot be decoded.
 */
export async function parseEmail(file: VFile, sidecar: SidecarMetadata): Promise<Parsed> {
  const mail = await readMail(file)
  const declared = metadataOf(mail, file)
  const text = mail.text?.trim() ? mail.text : undefined
  const parsed =
    text === undefined ? parsedHtml(mail, file, sidecar, declared) : parsedText(text, file, sidecar)
  const fields = mail.headerLines
  const consumed = fields.filter(({ key }) => METADATA_FIELDS.has(key)).map(({ line }) => oneLine(line))
  const leftOut: readonly LeftOut[] = [
    ...fields
      .filter(({ key }) => !METADATA_FIELDS.has(key))
      .map(({ line }) => ({ text: oneLine(line), reason: 'mail-head' as const })),
    ...(parsed.leftOut ?? []).map(({ text, reason }) => ({ text, reason })),
    ...(text !== undefined && mail.html
      ? [{ text: wordsOf(mail.html), reason: 'other-format' as const }]
      : []),
    ...mail.attachments.map((part) => ({ text: described(part), reason: 'attachment' as const })),
  ]
  return {
    tree: parsed.tree,
    declared: { ...parsed.declared, ...declared },
    consumed: [...consumed, ...parsed.consumed],
    leftOut,
  }
}

/** A mail has one of these fields at least. */
const MAIL_FIELDS: ReadonlySet<string> = new Set([
  'from',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'received',
])

async function readMail(file: VFile): Promise<Email> {
  // The package is loaded only for mails.
  const { default: PostalMime } = await import('postal-mime')
  const bytes = bytesOf(file)
  refuseManyParts(bytes, file)
  try {
    const { bytes: fixed, join, restore } = asFixed(bytes)
    const mail = await PostalMime.parse(fixed)
    if (mail.headers.some(({ key }) => MAIL_FIELDS.has(key))) {
      const headerLines = mail.headerLines.map((field) => ({ ...field, line: restore(field.line) }))
      return {
        ...mail,
        headerLines,
        ...(mail.text !== undefined && { text: join(mail.text) }),
        ...(mail.html !== undefined && { html: restore(mail.html) }),
      }
    }
  } catch {
    refuse(file, 'too-long', {
      found: 'The head of the mail is too long, or its parts are nested too deep',
      expected: 'fields of at most 2 MB, and at most 256 levels of parts',
      remedy: 'Save the text of the mail as .txt.',
    })
  }
  return refuse(file, 'not-text', {
    found: 'The file is not a mail that can be read',
    expected: 'a mail as mail programs save it',
    remedy: 'Save the text of the mail as .txt.',
  })
}

/** The time of the library grows with the square of their number. */
const MAX_PARTS = 2000
const PART = /^--[^\s-]/gm

function refuseManyParts(bytes: Uint8Array, file: VFile): void {
  const text = new TextDecoder('latin1').decode(bytes)
  if (!/multipart\//i.test(text) || (text.match(PART)?.length ?? 0) <= MAX_PARTS) return
  refuse(file, 'too-long', {
    found: `The mail has more than ${MAX_PARTS} parts`,
    expected: `at most ${MAX_PARTS}`,
    remedy: 'Save the text of the mail as .txt.',
  })
}

function metadataOf(mail: Email, file: VFile): DeclaredMetadata {
  const title = mail.subject?.trim() ? headlineOf(mail.subject) : undefined
  const byline = nameOf(mail.from?.name ?? '')
  const written = mail.headers.find(({ key }) => key === 'date')?.value ?? ''
  const date = readDate(written.replace(/\s*\([^()]{1,20}\)$/, ''))
  const isDate = date !== undefined && date.kind !== 'invalid'
  if (written && !isDate)
    report(file, 'unclear-date', { found: `“${written}” is not a date in a known form` })
  return { ...(title && { title }), ...(byline && { byline }), ...(isDate && { date }) }
}

function parsedText(text: string, file: VFile, sidecar: SidecarMetadata): Parsed {
  refuseReplaced(text, file)
  const decoded = inDeclaredCharset(text, bytesOf(file), file)
  const source = within(file, decoded, (part) => readText(part).text)
  return parseLines(source, file, { sidecar, declared: {}, isMail: true })
}

function parsedHtml(
  { html = '' }: Email,
  file: VFile,
  sidecar: SidecarMetadata,
  { title }: DeclaredMetadata,
): Parsed {
  refuseReplaced(html, file)
  const decoded = inDeclaredCharset(html, bytesOf(file), file)
  const settings = {
    ...sidecar,
    encoding: 'utf-8',
    select: sidecar.select ?? 'body',
    title: sidecar.title ?? title,
  }
  const page = /<body[\s>]/i.test(decoded) ? decoded : `<body>${decoded}</body>`
  const parsed = within(file, page, (part) => parseHtml(part, settings))
  const addresses = takeHtmlAddresses(parsed.tree)
  warnOfAddresses(
    parsed.tree.children.map((block) => ({ text: blockText(block) })),
    file,
    sidecar,
  )
  return { ...parsed, leftOut: [...(parsed.leftOut ?? []), ...addresses] }
}

/** Reads a part of a mail as a file of its own. What is reported about it is reported about the mail. */
function within<Result>(file: VFile, content: string, read: (part: VFile) => Result): Result {
  const part = new VFile({
    path: file.path,
    value: new TextEncoder().encode(content),
    messages: file.messages,
  })
  part.messages = file.messages
  return read(part)
}

/** No character is ever replaced by U+FFFD without a message. */
function refuseReplaced(text: string, file: VFile): void {
  if (!text.includes('\uFFFD')) return
  refuse(file, 'unknown-encoding', {
    found: 'The text of the mail is not in the encoding that it declares',
    expected: 'text in the declared encoding',
    remedy: 'Save the text of the mail as .txt, in UTF-8.',
  })
}

function described({ filename, mimeType, content }: Attachment): string {
  const size = typeof content === 'string' ? content.length : content.byteLength
  return `${filename ?? 'a file without a name'} (${mimeType}, ${size} bytes)`
}

function wordsOf(html: string): string {
  return oneLine(['style', 'script', 'head'].reduce(withoutElement, html).replace(/<[^<>]*>/g, ' '))
}

/** Cuts each element of a name out. One that is not closed is kept. */
function withoutElement(html: string, name: string): string {
  const [first = '', ...others] = html.split(new RegExp(`<${name}\\b`, 'i'))
  const end = new RegExp(`</${name}>`, 'i')
  return others.reduce((before, part) => {
    const closing = end.exec(part)
    return closing ? `${before} ${part.slice(closing.index + closing[0].length)}` : `${before}<${name}${part}`
  }, first)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

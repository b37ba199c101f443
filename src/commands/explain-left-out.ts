import type { LeftOut, LeftOutReason } from '../ingest/parse/parsed.ts'

const WHY_LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  'archive-toolbar': 'of the web archive, not of the page',
  'around-the-article': 'outside the main part of the page',
  'beside-the-article': 'beside the article',
  'between-paragraphs': 'between kept paragraphs',
  address: 'an address',
  attachment: 'an attachment',
  'mail-head': 'in the head of the mail',
  omitted: 'omitted by the sidecar',
  'other-format': 'the same mail in another format',
  copy: 'a copy of what stands beside it',
  control: 'something to click or to fill in',
  drawing: 'in a drawing',
  frame: 'another page, in a frame',
  hidden: 'hidden from readers',
  'hidden-between-paragraphs': 'hidden from readers, between kept paragraphs',
  comment: 'a comment',
  deleted: 'deleted in a tracked change',
  'header-or-footer': 'a header or footer',
  'not-shown': 'not shown by Word',
  unread: 'cannot be read',
  invitation: 'an invitation to subscribe, to share or to read on',
  'site-text': 'of the site, not of the article',
  'wire-code': 'a code or note of a news wire',
  'hidden-element': 'in an element without words of the article',
  title: 'a title, which is shown only while a reader points at it',
  'unused-definition': 'an address that nothing refers to',
  'in-headline': 'in the headline, which has only words',
  'language-of-code': 'the language of a block of code',
}
/** How many blocks are shown of those that rarely matter: menus, and labels that nobody sees. */
const MAX_BLOCKS: Readonly<Partial<Record<LeftOutReason, number>>> = {
  'around-the-article': 5,
  control: 10,
  hidden: 20,
}
/** How much of a left-out block is shown, in characters. */
const MAX_BLOCK_LENGTH = 120

/** Lists what was left out of a page, one line for each block, and of menus and the like only the first. */
export function explainLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  const counts = new Map<LeftOutReason, number>()
  const lines = leftOut.flatMap(({ text, line, reason }) => {
    const count = (counts.get(reason) ?? 0) + 1
    counts.set(reason, count)
    if (count > (MAX_BLOCKS[reason] ?? Infinity)) return []
    return [`${line ? `line ${line}: ` : ''}${brief(text)} (${WHY_LEFT_OUT[reason]})`]
  })
  const others = [...counts].flatMap(([reason, count]) => {
    const more = count - (MAX_BLOCKS[reason] ?? Infinity)
    return more > 0 ? [`${more} more ${more === 1 ? 'block' : 'blocks'} (${WHY_LEFT_OUT[reason]})`] : []
  })
  return [...lines, ...others]
}

function brief(text: string): string {
  return text.length > MAX_BLOCK_LENGTH ? `${text.slice(0, MAX_BLOCK_LENGTH - 1)}…` : text
}

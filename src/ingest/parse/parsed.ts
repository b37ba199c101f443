import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { DeclaredMetadata, SidecarMetadata } from '../metadata/declared.ts'
import type { KnownEncoding } from '../read/decode.ts'

/** What a parser makes of a file. */
export interface Parsed {
  /** The body, without what became metadata. */
  readonly tree: Root
  /** What the file declares of itself. */
  readonly declared: DeclaredMetadata
  /**
   * The pieces of the source that became metadata and are not in the body, as they stand in the source, in order. The
   * proof that no word was lost needs them, and `npm run check -- --explain` shows them.
   */
  readonly consumed: readonly string[]
  /** What the file holds besides the article, in order; `npm run check -- --explain` lists it. */
  readonly leftOut?: readonly LeftOut[]
  /** How the bytes were read; formats that are not text have none. */
  readonly encoding?: KnownEncoding
}

/** A part of a file that is not on its page. */
export interface LeftOut {
  /** Its text, on one line. */
  readonly text: string
  /** The line of the source on which it begins, counted from 1. */
  readonly line?: number
  readonly reason: LeftOutReason
  /** Set for a picture or other medium: its text is a description. */
  readonly isMedium?: true
}

/** Why a part of a file is left out. The owner is warned of what may be a mistake. */
export type LeftOutReason =
  /** It belongs to the archive that shows the page. */
  | 'archive-toolbar'
  /** It stands outside the main part of the page: menus, headers and footers of the site. */
  | 'around-the-article'
  /** It stands in the main part of the page, before or after the article. */
  | 'beside-the-article'
  /** It is an address of a person, in a mail. */
  | 'address'
  /** It is a file that was sent with a mail. */
  | 'attachment'
  /** It is a line in the head of a mail: receivers and technical fields. */
  | 'mail-head'
  /** The owner lists it in the sidecar, under `omit:`. */
  | 'omitted'
  /** It is the same mail in another format. */
  | 'other-format'
  /** It stands between paragraphs that were kept, so that it may belong to them. */
  | 'between-paragraphs'
  /** It says once more what stands beside it, for other readers or other programs. */
  | 'copy'
  /** It is something to click or to fill in. */
  | 'control'
  /** It is a drawing. */
  | 'drawing'
  /** It is another page, shown in a frame. */
  | 'frame'
  /** Readers do not see it. */
  | 'hidden'
  /** Readers do not see it, and it stands between paragraphs that were kept. */
  | 'hidden-between-paragraphs'
  /** It is a comment on the text, or an instruction to a program. */
  | 'comment'
  /** It was deleted in a tracked change. */
  | 'deleted'
  /** It is repeated on every printed page. */
  | 'header-or-footer'
  /** The program that wrote the file does not show it either. */
  | 'not-shown'
  /** It cannot be read; the owner is warned. */
  | 'unread'
  /** It invites readers to subscribe, to share or to read on. */
  | 'invitation'
  /** It is what a wiki writes around each of its articles. */
  | 'site-text'
  /** It is a code or note of a news wire, for editors. */
  | 'wire-code'
  /** It is in an element of Markdown's raw HTML that has no words of an article, such as a script or a form. */
  | 'hidden-element'
  /** Browsers show it only while a reader points at a link or picture. */
  | 'title'
  /** It is an address to which nothing in the text refers. */
  | 'unused-definition'
  /** It is a picture or note in the headline, of which only the words are shown. */
  | 'in-headline'
  /** It names the language of a block of code. */
  | 'language-of-code'

/**
 * Parses one format: bytes to mdast.
 *
 * @param file Its `value` holds the bytes.
 * @param sidecar What the owner declares. A parser needs encoding, selector and title; the rest is merged later.
 * @throws VFileMessage If the file cannot be read.
 */
export type SeedParser = (file: VFile, sidecar: SidecarMetadata) => Parsed | Promise<Parsed>

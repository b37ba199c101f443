import type { QuoteAddress } from './quote-address.ts'
import type { TextDirective } from './text-directive.ts'

/** What a link to an article asks for. */
export type LinkTarget =
  /**
   * Words in their place: `?at=12-87.a7f#k3x9`. The directive beside it is for browsers without our script; it can have
   * been changed by anybody, and nothing follows from it.
   */
  | { readonly kind: 'words'; readonly address: QuoteAddress; readonly directive?: TextDirective | undefined }
  /** Words in a place that cannot be read: the link was cut off or changed. */
  | { readonly kind: 'broken'; readonly id: string; readonly directive?: TextDirective | undefined }
  /** Words by themselves: `?q=words`. */
  | { readonly kind: 'quote'; readonly words: string }
  /** Words that another program's link names: `#:~:text=words`. */
  | { readonly kind: 'directive'; readonly directive: TextDirective }
  /** A passage by the number that it has on paper: `?p=k3x9`. */
  | { readonly kind: 'number'; readonly id: string }
  /** A passage or heading: `#k3x9`. */
  | { readonly kind: 'element'; readonly id: string }

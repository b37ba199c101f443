import type { QuoteAddress } from './quote-address.ts'
import type { TextDirective } from './text-directive.ts'

/** The target of a link to an article. */
export type LinkTarget =
  /**
   * Words in their place: `?at=12-87.a7f#k3x9`. The directive is for browsers without our scripts. It is not trusted,
   * because anyone can change it.
   */
  | {
      readonly kind: 'words'
      readonly address: QuoteAddress
      readonly directive?: TextDirective | undefined
      /** Directives for the other blocks of the words, if one cannot name all of them. They are not parsed. */
      readonly others?: readonly TextDirective[]
    }
  /** Words whose place cannot be parsed, because the link was cut off or changed. */
  | { readonly kind: 'broken'; readonly id: string; readonly directive?: TextDirective | undefined }
  /** Words without their place: `?q=words`. */
  | { readonly kind: 'quote'; readonly words: string }
  /** Words in a link of another program: `#:~:text=words`. */
  | { readonly kind: 'directive'; readonly directive: TextDirective }
  /** A passage, by its number on a printed page: `?p=k3x9`. */
  | { readonly kind: 'number'; readonly id: string }
  /** A passage or heading: `#k3x9`. */
  | { readonly kind: 'element'; readonly id: string }

import type { DatelineFields } from './datelines.ts'
import type { DateFields } from './dates.ts'
import type { DetectionFields } from './detection.ts'
import type { GrammarFields } from './grammar.ts'
import type { MetadataLineFields } from './metadata-lines.ts'
import type { QuotingFields } from './quoting.ts'
import type { WordClassFields } from './word-classes.ts'

/**
 * What is known of one language of texts. A profile is data: what it does not have is not known, and the steps that
 * would use it do without.
 */
export interface LanguageProfile
  extends WordClassFields,
    GrammarFields,
    QuotingFields,
    MetadataLineFields,
    DatelineFields,
    DateFields,
    DetectionFields {
  /** BCP 47. Texts in its variants (`pt-BR`, `zh-Hant`) have the same profile unless they have their own. */
  readonly tag: string
  /** Other tags that the language goes by: `nb` and `nn` for `no`. */
  readonly otherTags?: readonly string[]
}

/** What is known of a language of which nothing is known. */
export const EMPTY_PROFILE: LanguageProfile = { tag: 'und' }

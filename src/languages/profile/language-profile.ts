import type { DatelineFields } from './datelines.ts'
import type { DateFields } from './dates.ts'
import type { DetectionFields } from './detection.ts'
import type { GrammarFields } from './grammar.ts'
import type { MetadataLineFields } from './metadata-lines.ts'
import type { QuotingFields } from './quoting.ts'
import type { WordClassFields } from './word-classes.ts'

/**
 * What we know about a language in which articles are written. A profile is plain data. All fields are optional: a step
 * that needs a missing field does without it.
 */
export interface LanguageProfile
  extends WordClassFields,
    GrammarFields,
    QuotingFields,
    MetadataLineFields,
    DatelineFields,
    DateFields,
    DetectionFields {
  /** BCP 47 tag. Its variants (`pt-BR`, `zh-Hant`) use the same profile unless they have their own. */
  readonly tag: string
  /** Other tags for the language: `nb` and `nn` for `no`. */
  readonly otherTags?: readonly string[]
}

/** The profile of a language that we know nothing about. */
export const EMPTY_PROFILE: LanguageProfile = { tag: 'und' }

import { EMPTY_PROFILE, type LanguageProfile } from './profile/language-profile.ts'
import { PROFILES } from './profiles.ts'

const byTag: ReadonlyMap<string, LanguageProfile> = new Map(
  PROFILES.flatMap((profile) =>
    [profile.tag, ...(profile.otherTags ?? [])].map((tag) => [tag, profile] as const),
  ),
)

/**
 * Returns the profile of a language, or that of the language of which it is a variant (`pt` for `pt-BR`), or the empty
 * profile.
 *
 * @param language BCP 47 tag.
 */
export function profileOf(language: string): LanguageProfile {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const profile = byTag.get(tag)
    if (profile) return profile
  }
  return EMPTY_PROFILE
}

import { OwnerError } from './diagnostics/owner-error.ts'
import { fileLanguage } from './strings/file-language.ts'
import { LANGUAGES } from './strings/strings.ts'

/**
 * Checks the language that the owner of a site has set.
 *
 * @param language BCP 47 tag of a language of the interface, perhaps with a region.
 * @throws OwnerError whose message names what was found, and says what to write.
 */
export function readSiteLanguage(language: string): string {
  if (fileLanguage(language, LANGUAGES) !== undefined) return language
  const known = LANGUAGES.map((each) => `“${each}”`).join(', ')
  throw new OwnerError(
    `The language of the site in src/site.ts, “${language}”, has no strings. Write one of ${known}, perhaps with a region (“en-US”), or add a file for it to src/strings/languages.`,
  )
}

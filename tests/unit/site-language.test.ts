import { expect, test } from 'vitest'
import { readSiteLanguage } from '../../src/site-language.ts'

test.each(['en', 'en-US', 'fa', 'zh', 'zh-Hans', 'de-CH'])('a site can speak %s', (language) => {
  expect(readSiteLanguage(language)).toBe(language)
})

test.each(['', 'english', 'it', 'zh-Hant', 'EN', 'e n'])(
  '“%s” is refused, and the message says what to write',
  (language) => {
    expect(() => readSiteLanguage(language)).toThrow(
      `The language of the site in src/site.ts, “${language}”, has no strings. Write one of “ar”, “de”, “en”`,
    )
  },
)

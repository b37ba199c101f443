import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EMPTY_PROFILE, type LanguageProfile } from '../../src/languages/language-profile.ts'
import { profileOf } from '../../src/languages/profile-of.ts'
import { PROFILES } from '../../src/languages/profiles.ts'
import { phrasesOf, wordsOf } from '../../src/languages/word-lists.ts'

/** The classes of words; a word of two classes would have whichever list comes last. */
const CLASSES = [
  'determiners',
  'adpositions',
  'conjunctions',
  'pronouns',
  'auxiliaries',
  'adverbs',
  'verbs',
  'functionWords',
] as const

/** Lists whose words and phrases are compared with a text in lower case. */
const LOWER_CASE = [
  ...CLASSES,
  'commonWords',
  'infinitiveMarkers',
  'genitivePrepositions',
  'possessiveDeterminers',
  'measureNouns',
  'negations',
  'anaphoricWords',
  'anaphoricPhrases',
  'reportingWords',
  'speakerAndReaderWords',
  'clippedBeginnings',
  'clippedEndings',
  'bylineLabels',
  'dateLabels',
  'updateLabels',
  'sourceLabels',
  'creditPhrases',
  'creditLabels',
  'interjections',
  'furtherReadingPhrases',
  'placeParticles',
  'dayPrepositions',
  'dayOrdinals',
  'monthPrepositions',
  'yearMarks',
  'beforeTime',
  'hourWords',
  'forenoon',
  'afternoon',
] as const satisfies readonly (keyof LanguageProfile)[]

/** The lists of phrases; the others are lists of words. */
const PHRASES: ReadonlySet<keyof LanguageProfile> = new Set([
  'anaphoricPhrases',
  'bylineLabels',
  'dateLabels',
  'updateLabels',
  'sourceLabels',
  'creditPhrases',
  'creditLabels',
  'interjections',
  'furtherReadingPhrases',
  'beforeTime',
  'forenoon',
  'afternoon',
])

test('every profile of the folder is listed, in the order of the tags', () => {
  const files = readdirSync(new URL('../../src/languages/profiles/', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
  expect(PROFILES.map(({ tag }) => tag)).toEqual(files.sort())
})

describe.each(PROFILES.map((profile) => [profile.tag, profile] as const))(
  'the profile of %s',
  (_, profile) => {
    test('has a well-formed tag, and no other profile has one of its tags', () => {
      const tags = [profile.tag, ...profile.otherTags]
      for (const tag of tags) expect(() => new Intl.Locale(tag)).not.toThrow()
      expect(tags.map(profileOf)).toEqual(tags.map(() => profile))
    })

    test('lists words in lower case, composed, each once', () => {
      for (const name of LOWER_CASE) {
        const entries = (PHRASES.has(name) ? phrasesOf : wordsOf)(profile[name])
        const compared = entries.map((entry) => entry.toLowerCase().normalize('NFC'))
        expect(entries, name).toEqual([...new Set(compared)])
      }
    })

    test('has each word in one class', () => {
      const words = CLASSES.flatMap((name) => wordsOf(profile[name]))
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    })

    test('has its news tags in capitals', () => {
      expect(profile.newsTags).toBe(profile.newsTags.toUpperCase())
    })

    test('names months and weekdays that there are, in locales that `Intl` knows', () => {
      for (const locales of [profile.monthLocales, profile.persianMonthLocales])
        expect(Intl.DateTimeFormat.supportedLocalesOf([...locales])).toEqual(locales)
      for (const [month, name] of profile.months) expect([month, name]).toEqual([within(1, month, 12), name])
      for (const [day, name] of profile.weekdays) expect([day, name]).toEqual([within(0, day, 6), name])
    })

    test('tells its words by a part of a text, not by one word nor by all', () => {
      for (const { share } of profile.distinctiveWords) {
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThan(0.5)
      }
    })
  },
)

/** The number, if it is a whole one within bounds. */
function within(first: number, number: number, last: number): number {
  return Math.min(last, Math.max(first, Math.trunc(number)))
}

describe('the profile of a language', () => {
  test.each([
    ['pt-BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['sr-Latn-RS', 'sr-Latn'],
  ])('%s is that of %s', (language, tag) => {
    expect(profileOf(language).tag).toBe(tag)
  })

  test.each(['und', 'tlh', ''])('“%s” is empty', (language) => {
    expect(profileOf(language)).toBe(EMPTY_PROFILE)
  })
})

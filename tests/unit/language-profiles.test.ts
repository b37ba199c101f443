import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EMPTY_PROFILE } from '../../src/languages/profile/language-profile.ts'
import { profileOf } from '../../src/languages/profile-of.ts'
import { PROFILES } from '../../src/languages/profiles.ts'
import { phrasesOf, wordsOf } from '../../src/languages/word-lists.ts'

/** The lists that determine the class of a word. A word in two lists would get the class of the last one. */
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

/** Lists in which case matters. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['marksForBothEnds', 'bylineWords', 'capitalWords'])

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
      const tags = [profile.tag, ...(profile.otherTags ?? [])]
      for (const tag of tags) expect(() => new Intl.Locale(tag)).not.toThrow()
      expect(tags.map(profileOf)).toEqual(tags.map(() => profile))
    })

    test('lists words and phrases in lower case and NFC, each once', () => {
      for (const [name, value] of Object.entries(profile)) {
        if (typeof value !== 'string' || name === 'tag' || AS_WRITTEN.has(name)) continue
        const entries = /(?:Phrases|Labels|Names)$/.test(name) ? phrasesOf(value) : wordsOf(value)
        const compared = entries.map((entry) => entry.toLowerCase().normalize('NFC'))
        expect(entries, name).toEqual([...new Set(compared)])
      }
    })

    test('has no empty fields', () => {
      expect(Object.entries(profile).filter(([, value]) => value.length === 0)).toEqual([])
    })

    test('has each word in only one class', () => {
      const words = CLASSES.flatMap((name) => wordsOf(profile[name]))
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    })

    test('names existing months and weekdays, in locales that `Intl` supports', () => {
      for (const locales of [profile.calendarLocales ?? [], profile.persianCalendarLocales ?? []])
        expect(Intl.DateTimeFormat.supportedLocalesOf([...locales])).toEqual(locales)
      const months = Array.from({ length: 12 }, (_, index) => String(index + 1))
      const weekdays = Array.from({ length: 7 }, (_, index) => String(index))
      expect(months).toEqual(expect.arrayContaining(Object.keys(profile.months ?? {})))
      expect(weekdays).toEqual(expect.arrayContaining(Object.keys(profile.weekdays ?? {})))
    })

    test('requires a share of distinctive words that is neither 0 nor half of the text', () => {
      for (const { share } of profile.distinctiveWords ?? []) {
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThan(0.5)
      }
    })
  },
)

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

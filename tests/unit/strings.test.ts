import { describe, expect, test } from 'vitest'
import { dateText } from '../../src/strings/date-text.ts'
import { fileLanguage } from '../../src/strings/file-language.ts'
import { fill } from '../../src/strings/fill.ts'
import { directionOfLetters, isolated } from '../../src/strings/isolated.ts'
import * as files from '../../src/strings/languages.ts'
import { formatPeriodTitle } from '../../src/strings/phrases.ts'
import { plural } from '../../src/strings/plural.ts'
import { interfaceLanguage, LANGUAGES, stringsFor } from '../../src/strings/strings.ts'

/** Returns the strings of a file by their path: `facets.topics`. Plural forms end in their category. */
function stringsByPath(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  const within = Object.entries(value ?? {}).map(([key, each]) => stringsByPath(each, `${path}.${key}`))
  return new Map(within.flatMap((each) => [...each]))
}

const PLURAL = /\.(?:zero|one|two|few|many|other)$/
const ENGLISH = stringsByPath(files.en)
const KEYS = new Set([...ENGLISH.keys()].map((path) => path.replace(PLURAL, '')))
const PLURALS = new Set(
  [...ENGLISH.keys()].filter((path) => PLURAL.test(path)).map((path) => path.replace(PLURAL, '')),
)

const placeholdersOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(LANGUAGES.map((language) => [language] as const))('the strings in %s', (language) => {
  const strings = stringsByPath(stringsFor(language))

  test('have the keys of the English ones, and no others', () => {
    expect(new Set([...strings.keys()].map((path) => path.replace(PLURAL, '')))).toEqual(KEYS)
  })

  test('have exactly the plural forms of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(String).sort()
    for (const path of PLURALS) {
      const own = [...strings.keys()].filter((each) => each.replace(PLURAL, '') === path)
      expect([path, own.map((each) => each.slice(path.length + 1)).sort()]).toEqual([path, categories])
    }
  })

  test('have the placeholders of the English ones', () => {
    for (const [path, text] of strings) {
      const key = path.replace(PLURAL, '')
      const english = ENGLISH.get(PLURALS.has(key) ? `${key}.other` : path) ?? ''
      // Languages with a word for “two” need no number, nor does “one”.
      const canLack = /\.(?:zero|one|two)$/.test(path) && placeholdersOf(text).length === 0
      if (!canLack) expect([path, placeholdersOf(text)]).toEqual([path, placeholdersOf(english)])
    }
  })

  test('are not empty, and have no space at their ends', () => {
    for (const [path, text] of strings) expect([path, text]).toEqual([path, text.trim() || 'a text'])
  })
})

describe('the language in which the site speaks', () => {
  test.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['en-Latn-GB', 'en'],
    ['en-Shaw', undefined],
    ['de-AT', 'de'],
    ['fa-AF', 'fa'],
    ['zh-Hans-CN', 'zh'],
    ['zh-SG', 'zh'],
    // Readers of traditional characters, or of Serbian in Latin letters, expect their own.
    ['zh-Hant', undefined],
    ['zh-TW', undefined],
    ['eo', undefined],
    ['und', undefined],
    ['x-klingon', undefined],
  ])('beside a text in %s is that of the file %s', (tag, file) => {
    expect(fileLanguage(tag, LANGUAGES)).toBe(file)
    expect(interfaceLanguage(tag, 'en')).toBe(file === undefined ? 'en' : tag)
  })

  test.each([
    ['en', 'en-US', 'en-US'],
    ['en-GB', 'en-US', 'en-GB'],
    ['de', 'en-US', 'de'],
    ['it', 'en-US', 'en-US'],
  ])('beside a text in %s on a site in %s is %s', (language, site, expected) => {
    expect(interfaceLanguage(language, site)).toBe(expected)
  })

  test('has a file of strings', () => {
    expect(stringsFor('en-GB')).toBe(files.en)
    expect(() => stringsFor('eo')).toThrow('src/strings/languages has no file for “eo”.')
  })
})

test.each([
  ['en', 1, '1 passage'],
  ['en', 1234, '1,234 passages'],
  ['ar', 0, 'لا مقاطع'],
  ['ar', 1, 'مقطع واحد'],
  ['ar', 2, 'مقطعان'],
  ['ar', 3, '3 مقاطع'],
  ['ar', 11, '11 مقطعًا'],
  ['ar', 100, '100 مقطع'],
  ['ar-EG', 3, '٣ مقاطع'],
  ['ru', 1, '1 фрагмент'],
  ['ru', 2, '2 фрагмента'],
  ['ru', 11, '11 фрагментов'],
  ['ru', 21, '21 фрагмент'],
  ['fr', 0, '0 passage'],
  ['fr', 1_000_000, '1\u202f000\u202f000 de passages'],
  ['ja', 1, '1か所'],
  ['fa', 1234, '۱٬۲۳۴ بند'],
])('in %s, %i passages are “%s”', (language, number, text) => {
  expect(plural(stringsFor(language).searchPassages, number, language)).toBe(text)
})

test('a placeholder without a value is an error', () => {
  expect(fill('{a} of {b}', { a: '$&', b: '2' })).toBe('$& of 2')
  expect(() => fill('{a} of {b}', { a: '1' })).toThrow('The string “{a} of {b}” needs a value for {b}.')
})

describe('dates', () => {
  test.each([
    ['en', { iso: '2022' }, '2022'],
    ['en', { iso: '2022-07' }, 'July 2022'],
    ['en', { iso: '2022-07-27' }, '27 July 2022'],
    ['en-US', { iso: '2022-07-27' }, 'July 27, 2022'],
    ['en', { iso: '2015-07-24T05:36:10+01:00' }, '24 July 2015, 05:36 (UTC+01:00)'],
    ['en', { iso: '2015-07-24T05:36Z' }, '24 July 2015, 05:36 (UTC)'],
    ['en', { iso: '2022-07-27', calendar: 'persian' }, '27 July 2022 (5 Mordad 1401 AP)'],
    ['de', { iso: '2015-07-24T05:36+01:00' }, '24. Juli 2015 um 05:36 (UTC+01:00)'],
    ['ru', { iso: '2015-07-24T05:36' }, '24 июля 2015 г. в 05:36'],
    ['ja', { iso: '2015-07-24T05:36' }, '2015年7月24日 05:36'],
    // Readers of Persian know both calendars; a year or month of one is none of the other.
    ['fa', { iso: '2022-07-27' }, '۵ مرداد ۱۴۰۱ (۲۷ ژوئیهٔ ۲۰۲۲)'],
    ['fa', { iso: '2022-07-27', calendar: 'persian' }, '۵ مرداد ۱۴۰۱ (۲۷ ژوئیهٔ ۲۰۲۲)'],
    ['fa', { iso: '2022-07-27T18:05' }, '۵ مرداد ۱۴۰۱ (۲۷ ژوئیهٔ ۲۰۲۲) ساعت ۱۸:۰۵'],
    ['fa', { iso: '2022-07' }, 'ژوئیهٔ ۲۰۲۲'],
    ['fa', { iso: '2022' }, '۲۰۲۲'],
  ])('in %s, %j is “%s”', (language, date, text) => {
    expect(dateText(date, language)).toBe(text)
  })

  test.each([
    [{ period: '2022-07', isRest: false }, 'July 2022'],
    [{ period: '2022-07-27', isRest: false, part: 2 }, '27 July 2022, part 2'],
    [{ period: '2022', isRest: true }, '2022, without an exact date'],
    [{ period: 'undated', isRest: false }, 'Undated'],
  ])('of the period %j are “%s”', (period, text) => {
    expect(formatPeriodTitle(period, 'en')).toBe(text)
  })
})

test.each([
  ['River rises', 'ltr', false],
  ['River rises: سیل', 'ltr', true],
  ['שלום', 'ltr', true],
  ['سیل آمد', 'rtl', false],
  ['(«…»)', 'rtl', false],
  ['Pincite', 'rtl', true],
  ['سیل ۲۰۲۲', 'rtl', false],
] as const)('“%s” within text of the direction %s is isolated: %s', (text, direction, isIsolated) => {
  expect(isolated(text, direction)).toBe(isIsolated ? `\u2068${text}\u2069` : text)
})

test.each([
  ['River rises', 'ltr'],
  ['کتاب «Book» را بخوانید', 'rtl'],
  ['The book «کتاب» is out.', 'ltr'],
  ['…', undefined],
  ['', undefined],
])('most letters of “%s” are written %s', (text, direction) => {
  expect(directionOfLetters(text)).toBe(direction)
})

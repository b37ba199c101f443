import { expect, test } from 'vitest'
import { divideLanguages } from '../../src/search/language-order.ts'

const SITE = Object.fromEntries(
  Object.entries({ de: 4, en: 9, fa: 12, ja: 1, ru: 2, uk: 1, zh: 3 }).map(([language, articles]) => [
    language,
    { wasm: null, volumes: [], articles, words: [] },
  ]),
)

test.each([
  ['the page, then the reader', ['de', 'en-GB', 'ru'], 'Deich', ['de', 'en']],
  ['not more than two', ['en', 'de', 'fr'], 'dyke', ['en', 'de']],
  ['a language that the site lacks is passed over', ['fr', 'en-US'], 'dyke', ['en']],
  ['those in which the query can be written before the others', ['en', 'fa'], 'سپیدرود', ['fa', 'en']],
  ['one for the script, if the reader has none', ['en'], 'Москва', ['ru', 'en']],
  ['Chinese before Japanese, as it has more articles', ['en'], '茶馆', ['zh', 'en']],
  ['Japanese for kana', ['en'], 'コンピューター', ['ja', 'en']],
  ['the largest, if nothing is known of the reader', ['xx', 'not a tag'], '2022', ['fa']],
  ['a number is written in no script', ['de'], '2022', ['de']],
])('%s', (_, preferred, typed, first) => {
  const divided = divideLanguages(SITE, preferred, typed)
  expect(divided.first).toEqual(first)
  expect([...divided.first, ...divided.others].sort()).toEqual(Object.keys(SITE))
})

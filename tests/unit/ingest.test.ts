import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { knownLocale } from '../../src/languages/known-locale.ts'
import { articleOf, refusalOf } from './seed.ts'

const SEED = readFileSync(new URL('../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8')

/** The words of a body as a reader gets them; it shares no code with the pipeline. */
function wordsOnPage(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll('[data-generated]')) element.remove()
  for (const block of document.querySelectorAll('p, li, h2')) block.append(' ')
  return (document.body.textContent ?? '').split(/\s+/).filter(Boolean)
}

describe('an article is verbatim', () => {
  test('the words of the seed are on its page, in order, without its date', async () => {
    const [, ...words] = SEED.trim().split(/\s+/)
    expect(wordsOnPage((await articleOf(SEED)).html)).toEqual(words.slice(1))
  })

  test('markup in a plain text is shown as words', async () => {
    const { html } = await articleOf('A <b onclick="alert(1)">bold</b> word & <script>alert(1)</script>.')
    expect(html).toContain('A &#x3C;b onclick="alert(1)">bold&#x3C;/b> word &#x26; &#x3C;script>')
  })
})

describe('the metadata of an article', () => {
  test('the seed has a date, a place and a language', async () => {
    expect((await articleOf(SEED)).article).toMatchObject({
      date: { iso: '2022-07-27' },
      place: 'Tehran',
      language: 'en',
      direction: 'ltr',
      source: { bytes: 2438, sha256: '23bcf102cc0eadfce1fdca0acae9a7b8bb96535f286b56d109390afb5daf8dc4' },
    })
  })

  test.each([
    ['LONDON (Reuters) - The bank kept its rate on Thursday.', 'London'],
    ['NEW YORK, N.Y. – A fire broke out on Monday.', 'New York'],
    ['SAN JOSÉ — The vote was close.', 'San José'],
    ['NATO is growing — and quickly.', undefined],
    ['NATO - is growing.', undefined],
    ['The word — a small one — stands here.', undefined],
  ])('the dateline of “%s” is %s', async (text, place) => {
    const { article, html } = await articleOf(text)
    expect(article.place).toBe(place)
    expect(wordsOnPage(html).join(' ')).toBe(text)
  })

  test.each([
    ['مردم کنار رودخانه می‌گویند آب امسال کم شده است و باران نیامد.', 'fa', 'rtl'],
    ['扬州的运河在春天重新开放，船只可以再次从长江驶向北方。', 'zh-Hans', 'ltr'],
    ['Die Deiche an der Elbe müssen erhöht werden, sagte die Ministerin.', 'de', 'ltr'],
  ])('the language of “%s” is %s, written %s', async (text, language, direction) => {
    expect((await articleOf(text)).article).toMatchObject({ language, direction })
  })
})

const { article, html } = await articleOf(SEED)

describe('what the site derives', () => {
  test('the title is a run of words from the seed, marked as the site’s choice', async () => {
    expect(SEED).toContain(article.title.text)
    expect(article.title.generated).toBe(true)
    expect(article.title.text.length).toBeLessThanOrEqual(90)
  })

  test('the contents of the seed have three to five entries, each a run of words of its own section', async () => {
    expect(article.headings.length).toBeGreaterThanOrEqual(3)
    expect(article.headings.length).toBeLessThanOrEqual(5)
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    for (const { id, text, generated } of article.headings) {
      expect(generated).toBe(true)
      const heading = document.getElementById(id)
      expect(heading?.hasAttribute('data-generated')).toBe(true)
      let section = ''
      for (
        let next = heading?.nextElementSibling;
        next && next.tagName !== 'H2';
        next = next.nextElementSibling
      ) {
        section += `${next.textContent} `
      }
      expect(section.replace(/\s+/g, ' ').toLowerCase()).toContain(text.toLowerCase())
    }
  })

  test('the headline of the seed says who does what, and its contents lead to Libya', async () => {
    expect(article.title.text).toBe('NATO is seemingly seeking to spread its influence all around the world')
    expect(article.headings.map(({ text }) => text)).toEqual([
      'Leader of the Islamic Revolution Ayatollah Khamenei',
      'Libya since the fall of Gaddafi',
      'Threat to global peace and security',
    ])
  })

  test('a short article has no contents', async () => {
    expect(
      (await articleOf('One paragraph.\n\nTwo paragraphs.\n\nThree paragraphs.')).article.headings,
    ).toEqual([])
  })

  test.each([
    [
      'a sentence that is short enough',
      'PARIS — The museum opened its doors to all. More follows.',
      'The museum opened its doors to all',
    ],
    [
      'not somebody’s words as the article’s',
      '“The museum is open,” he said. The doors stood open all day.',
      'The doors stood open all day',
    ],
    [
      'an abbreviation does not end it',
      'Gen. Smith met Mr. Jones in the capital. More follows.',
      'Gen. Smith met Mr. Jones in the capital',
    ],
  ])('a headline is %s', async (_, text, title) => {
    expect((await articleOf(text)).article.title.text).toBe(title)
  })

  test('a headline that was cut ends with an ellipsis', async () => {
    const long = 'this sentence has no end and '.repeat(20)
    expect((await articleOf(long)).article.title.text).toMatch(/^This sentence .*…$/)
  })
})

describe('passages', () => {
  test('each paragraph has an id of its own and a link to it', async () => {
    const { document } = parseHTML(`<!doctype html><html><body>${(await articleOf(SEED)).html}</body></html>`)
    const passages = [...document.querySelectorAll('[data-passage]')]
    expect(passages).toHaveLength(10)
    expect(new Set(passages.map(({ id }) => id)).size).toBe(10)
    for (const passage of passages) {
      expect(passage.id).toMatch(/^[a-z][a-z0-9]{3,4}$/)
      expect(passage.querySelector('a')?.getAttribute('href')).toBe(`#${passage.id}`)
    }
  })

  test('an edit to one paragraph changes no other id', async () => {
    const ids = async (text: string) =>
      [...(await articleOf(text)).html.matchAll(/<p id="(\w+)"/g)].map(([, id]) => id)
    const before = await ids(SEED)
    const after = await ids(SEED.replace('poor and insecure', 'rich and secure'))
    expect(before.filter((id, index) => id !== after[index])).toHaveLength(1)
  })

  test('paragraphs with the same words have different ids', async () => {
    const ids = [...(await articleOf('Again.\n\nAgain.\n\nAgain.')).html.matchAll(/<p id="(\w+)"/g)].map(
      ([, id]) => id,
    )
    expect(new Set(ids).size).toBe(3)
  })
})

describe('a seed that cannot become an article is refused with place, reason and remedy', () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from(values)
  test.each([
    ['nothing', '', 'empty', '1:1'],
    ['white space', ' \n\t\n', 'empty', '1:1'],
    ['a date alone', 'date 2022-07-27\n', 'empty', '2:1'],
    ['a dateline alone', 'TEHRAN —', 'empty', '1:9'],
    ['a date that is none', '\ndate 2022-02-30 TEHRAN — Words.', 'invalid-date', '2:6'],
    ['zero bytes', 'Words\nand \0 more', 'not-text', '2:5'],
    ['a byte that is not UTF-8', bytes(0x4d, 0x0a, 0xfc, 0x6c, 0x6c), 'unknown-encoding', '2:1'],
    ['a sequence that is cut off', bytes(0x4d, 0xe2, 0x80), 'unknown-encoding', '1:2'],
  ])('%s', async (_, content, rule, place) => {
    const refusal = await refusalOf(content)
    expect(refusal.rule).toBe(rule)
    expect(`${refusal.line}:${refusal.column}`).toBe(place)
    expect(refusal.found).not.toBe('')
    expect(refusal.remedy).toMatch(/[.]$/)
  })

  test('a byte order mark is not part of the text', async () => {
    expect(wordsOnPage((await articleOf('\uFEFFWords stand here.')).html)).toEqual([
      'Words',
      'stand',
      'here.',
    ])
  })

  test('the line endings of every system are recognised', async () => {
    expect([...(await articleOf('One.\r\n\r\nTwo.\r\rThree.')).html.matchAll(/<p /g)]).toHaveLength(3)
  })
})

test('an article is the same on every machine even if the system has no data for its language', () => {
  expect(knownLocale('tlh')).toBe('en')
  expect(knownLocale('de-AT')).toBe('de-AT')
})

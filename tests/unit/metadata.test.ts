import { describe, expect, test } from 'vitest'
import { articleAndMessages, articleAndWarnings, articleOf, refusalOf, refusalsOf } from './seed.ts'

const TEXT = 'The river rose by two metres on Monday, the office for water said.'

describe('what an owner states in a sidecar', () => {
  test('is on the article, every key of it', async () => {
    const sidecar = `
title: The river rose
date: 2024-03-05
place: Cologne
byline: Zoë Müller and Jan de Vries
publisher: River News
source: https://example.org/river
language: en-GB
summary: The Rhine rose, and fell.
tags: [rivers, floods]
slug: the-river
licence: CC BY 4.0
`
    const { article, slug } = await articleOf(TEXT, { sidecar })
    expect(article).toMatchObject({
      title: { text: 'The river rose', generated: false },
      date: { iso: '2024-03-05' },
      place: 'Cologne',
      byline: 'Zoë Müller and Jan de Vries',
      publisher: 'River News',
      published: 'https://example.org/river',
      language: 'en-GB',
      standfirst: { text: 'The Rhine rose, and fell.', generated: false },
      tags: ['rivers', 'floods'],
      licence: 'CC BY 4.0',
      draft: false,
    })
    expect(slug).toBe('the-river')
  })

  test('goes before front matter, and front matter before the text', async () => {
    const markdown = `---\ntitle: From the front\nplace: Bonn\n---\n\nTEHRAN — ${TEXT}\n`
    const { article } = await articleOf(markdown, { name: 'a.md', sidecar: 'place: Cologne' })
    expect(article).toMatchObject({ title: { text: 'From the front', generated: false }, place: 'Cologne' })
    expect((await articleOf(markdown, { name: 'a.md' })).article.place).toBe('Bonn')
    expect((await articleOf(`TEHRAN — ${TEXT}`)).article.place).toBe('Tehran')
  })

  test.each([
    ['title: 1984', 'title', { text: '1984', generated: false }],
    ['language: no', 'language', 'no'],
    ['tags: rivers, floods', 'tags', ['rivers', 'floods']],
    ['date: 2024-03', 'date', { iso: '2024-03' }],
    ['date: 2024', 'date', { iso: '2024' }],
    ['date: 27 July 2022', 'date', { iso: '2022-07-27' }],
    ['date: 2022-07-27T23:30:00-05:00', 'date', { iso: '2022-07-27T23:30:00-05:00' }],
    ['date: ۵ مرداد ۱۴۰۱', 'date', { iso: '2022-07-27', calendar: 'persian' }],
    ['draft: true', 'draft', true],
    ['tags: []', 'source', { published: true }],
    ['publish-source: false', 'source', { published: false }],
    ['title: "A title: with a colon"', 'title', { text: 'A title: with a colon', generated: false }],
  ])('“%s” means %s %j', async (sidecar, key, value) => {
    expect((await articleOf(TEXT, { sidecar })).article).toMatchObject({ [key]: value })
  })
})

describe('a mistake is named with its line and column', () => {
  test.each([
    ['title: A\nbyline: [unclosed', ['invalid-yaml 2:18']],
    ['title: a\ntitle: b', ['invalid-yaml 2:1']],
    ['title: [a, b]', ['invalid-metadata 1:8']],
    ['place: Cologne\ndate: 2024-02-30', ['invalid-date 2:7']],
    ['date: yesterday', ['invalid-date 1:7']],
    ['date: [2024, 3]', ['invalid-metadata 1:7']],
    ['date: 2024-03-05T25:61:00Z', ['invalid-date 1:7']],
    ['source: "javascript:alert(1)"', ['invalid-metadata 1:9']],
    ['source: "https://me:secret@example.org/"', ['invalid-metadata 1:9']],
    ['slug: ../../etc', ['invalid-metadata 1:7']],
    ['slug: pagefind', ['invalid-metadata 1:7']],
    ['slug: "%2e%2e%2f"', ['invalid-metadata 1:7']],
    ['language: klingon-x', ['invalid-metadata 1:11']],
    ['language: english', ['invalid-metadata 1:11']],
    ['draft: perhaps', ['invalid-metadata 1:8']],
    ['publish-source: later', ['invalid-metadata 1:17']],
    ['tags: [good, ""]', ['invalid-metadata 1:14']],
    ['tags: [<script>]', ['invalid-metadata 1:8']],
    ['title: "\\u001b]0;owned\\u0007"', ['invalid-metadata 1:8']],
    ['title: !!js/function "function(){}"', ['invalid-yaml 1:8']],
    ['title: *undefined', ['invalid-yaml 1:8']],
    ['constructor: {prototype: {polluted: yes}}', ['unsafe-key 1:1']],
    ['__proto__: {polluted: yes}', ['unsafe-key 1:1']],
    ['- a\n- list', ['invalid-yaml 1:1']],
    ['encoding: utf-9000', undefined],
    [
      'draft: perhaps\nslug: a b\ndate: never',
      ['invalid-metadata 1:8', 'invalid-metadata 2:7', 'invalid-date 3:7'],
    ],
  ])('in a sidecar: %j', async (sidecar, expected) => {
    const problems = await refusalsOf(TEXT, { sidecar })
    if (expected) expect(problems).toEqual(expected)
    else expect(problems).toHaveLength(1)
  })

  test('in front matter, lines count from the top of the file', async () => {
    expect(await refusalsOf('---\ntitle: A\ndraft: perhaps\n---\n\nText.\n', { name: 'a.md' })).toEqual([
      'invalid-metadata 3:8',
    ])
  })

  test('an alias that repeats itself without end is refused, not followed', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [index, name] of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].entries()) {
      const before = String.fromCharCode('a'.charCodeAt(0) + index)
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`)
    }
    const problems = await refusalsOf(TEXT, { sidecar: [...bomb, 'tags: *i'].join('\n') })
    expect(problems.some((problem) => problem.startsWith('invalid-'))).toBe(true)
  })

  test('one says what was expected and what to do', async () => {
    const { found: reason, expected, remedy: note } = await refusalOf(TEXT, { sidecar: 'date: 2024-02-30' })
    expect(reason).toContain('2024-02-30')
    expect(expected).toContain('day of the calendar')
    expect(note).toContain('YYYY-MM-DD')
  })
})

describe('a key that nothing is done with is a warning', () => {
  test.each([
    ['titel: A headline', 'Did you mean `title`?'],
    ['autor: Zoë', 'remove the line'],
    ['created: 2024-03-05', '`date:`'],
    ['subtitle: It fell again', '`summary:`'],
    ['location: Cologne', '`place:`'],
    ['copyright: River News', '`licence:`'],
    ['permalink: /2024/river/', '`slug:`'],
    ['url: /2024/river/', '`source:`'],
    ['aliases: [/old/]', 'Redirect'],
    ['redirect_from: /old/', 'Redirect'],
    ['noindex: true', '`draft: true`'],
    ['layout: post', 'another tool'],
    ['weight: 3', 'another tool'],
    ['image: river.jpg', 'Pictures'],
    ['cover: {image: river.jpg}', 'Pictures'],
    ['guid: 1234', 'name of the file'],
    ['flags: a', 'remove the line'],
  ])('%s', async (sidecar, remedy) => {
    const { messages } = await articleAndMessages(TEXT, { sidecar })
    expect(messages.map(({ rule }) => rule)).toEqual(['unknown-key'])
    expect(messages[0]?.remedy).toContain(remedy)
  })

  test('a key of the sidecar alone is one in front matter', async () => {
    const { messages } = await articleAndMessages(`---\nselect: main\n---\n${TEXT}`, { name: 'a.md' })
    expect(messages.map(({ rule, remedy }) => `${rule} ${remedy}`)).toEqual([
      'unknown-key It can be declared only in a sidecar.',
    ])
  })
})

describe('a key of another tool means what it means there', () => {
  test.each([
    ['Title: A', 'title', { text: 'A', generated: false }],
    ['headline: A', 'title', { text: 'A', generated: false }],
    ['author: Zoë Müller', 'byline', 'Zoë Müller'],
    ['authors: [Zoë Müller, Jan de Vries]', 'byline', 'Zoë Müller, Jan de Vries'],
    ['byline: [Zoë Müller, Jan de Vries]', 'byline', 'Zoë Müller, Jan de Vries'],
    ['author: {name: Zoë Müller, email: zoe@example.org}', 'byline', 'Zoë Müller'],
    [
      'authors:\n- name: Zoë Müller\n  url: https://example.org\n- Jan de Vries',
      'byline',
      'Zoë Müller, Jan de Vries',
    ],
    ['author: [{given: Zoë, family: Müller}]', 'byline', 'Zoë Müller'],
    ['pubDate: 2024-03-05', 'date', { iso: '2024-03-05' }],
    ['published: 2024-03-05', 'date', { iso: '2024-03-05' }],
    ['published_at: 2024-03-05T10:00:00Z', 'date', { iso: '2024-03-05T10:00:00Z' }],
    ['lang: de', 'language', 'de'],
    ['locale: en_GB', 'language', 'en-GB'],
    ['description: It fell.', 'standfirst', { text: 'It fell.', generated: false }],
    ['excerpt: It fell.', 'standfirst', { text: 'It fell.', generated: false }],
    ['categories: [rivers, floods]', 'tags', ['rivers', 'floods']],
    ['categories:\n- [rivers, floods]\n- weather', 'tags', ['rivers', 'floods', 'weather']],
    ['keywords: rivers, floods', 'tags', ['rivers', 'floods']],
    ['tags: [rivers]\ncategory: weather', 'tags', ['rivers', 'weather']],
    ['license: CC0', 'licence', 'CC0'],
    ['license: {name: CC BY 4.0, url: "https://example.org/"}', 'licence', 'CC BY 4.0'],
    ['canonical: https://example.org/', 'published', 'https://example.org/'],
    ['canonical_url: https://example.org/a?b=1&amp;c=2', 'published', 'https://example.org/a?b=1&c=2'],
    ['source_url: https://example.org/', 'published', 'https://example.org/'],
    ['url: https://example.org/', 'published', 'https://example.org/'],
    ['params: {author: Zoë Müller}', 'byline', 'Zoë Müller'],
    ['title: Q &amp; A, it&#8217;s &lt;here&gt;', 'title', { text: 'Q & A, it’s <here>', generated: false }],
    ['byline: M&uuml;ller', 'byline', 'Müller'],
  ])('%s', async (sidecar, key, value) => {
    const { article, warnings } = await articleAndWarnings(TEXT, { sidecar })
    expect(article).toMatchObject({ [key]: value })
    expect(warnings).toEqual([])
  })

  test.each(['lastmod', 'last_modified_at', 'updated', 'modified', 'lastModified', 'Last-Modified'])(
    '%s: the date of the edition',
    async (key) => {
      const { history } = await articleOf(TEXT, { sidecar: `date: 2024-03-05\n${key}: 2024-03-06` })
      expect(history.editions.at(-1)?.date).toBe('2024-03-06')
    },
  )

  test.each([
    'title:',
    'title: ""',
    'title: null',
    'date: ~',
    'tags: []',
    'authors: [""]',
    'draft:',
    'lastmod:',
    'publishDate:',
  ])('an empty value is none: %s', async (sidecar) => {
    const { article, warnings } = await articleAndWarnings(TEXT, { sidecar })
    expect(article).toMatchObject({ title: { generated: true }, tags: [], draft: false })
    expect(warnings).toEqual([])
  })
})

describe('two keys of the same meaning', () => {
  test.each([
    ['summary: It fell.\ndescription: It rose.', 'conflicting-keys 2:1'],
    ['description: It rose.\nsummary: It fell.', 'conflicting-keys 1:1'],
    ['excerpt: It fell.\ndescription: It rose.', 'conflicting-keys 2:1'],
  ])('are a warning if they differ, and ours or the first counts: %j', async (sidecar, warning) => {
    const { article, warnings } = await articleAndWarnings(TEXT, { sidecar })
    expect(article.standfirst.text).toBe('It fell.')
    expect(warnings).toEqual([warning])
  })

  test.each(['author: Zoë\nbyline: Zoë', 'date: 2024-03-05\npublished: 2024-03-05T10:00:00Z'])(
    'are no warning if they agree: %j',
    async (sidecar) => {
      expect((await articleAndWarnings(TEXT, { sidecar })).warnings).toEqual([])
    },
  )
})

describe('what is not to be published', () => {
  test.each([
    'draft: true',
    'draft: yes',
    'draft: On',
    'draft: "true"',
    'draft: 1',
    'Draft: True',
    'published: false',
    'published: no',
    'publish: false',
    'status: draft',
    'draft: false\nstatus: Draft',
    'draft: true\npublishDate: 2024-03-05',
  ])('is a draft: %j', async (matter) => {
    const { article } = await articleOf(`---\n${matter}\n---\n${TEXT}`, { name: 'a.md' })
    expect(article.draft).toBe(true)
  })

  test.each([
    'status: private',
    'status: pending',
    'visibility: hidden',
    'private: true',
    'hidden: yes',
    'unlisted: true',
    'public: false',
    'permalink: false',
    'password: secret',
    'build: {render: never, list: never}',
  ])('is a draft, with a warning that says so: %j', async (matter) => {
    const { article, warnings } = await articleAndWarnings(`---\n${matter}\n---\n${TEXT}`, { name: 'a.md' })
    expect(article.draft).toBe(true)
    expect(warnings).toEqual(['held-back 2:1'])
  })

  test.each([
    ['+++\ndraft = true\n+++\n', 'a.md'],
    ['{"draft": true}\n', 'a.md'],
    ['Title: A\nStatus: draft\n\n', 'a.md'],
    ['Status: draft\n\n', 'a.txt'],
    ['---\ndraft: true\n---\n', 'a.txt'],
    ['---\ndraft: true\n---\n', 'a.html'],
    ['<!--\n.. status: draft\n-->\n', 'a.html'],
  ])('in whatever front matter: %j in %s', async (matter, name) => {
    expect((await articleOf(matter + TEXT, { name })).article.draft).toBe(true)
  })

  test.each([
    'status: evergreen',
    'published: sometimes',
    'publishDate: 2024-03-05',
    'publish_date: 2024-03-05',
    'expiryDate: 2030-01-01',
    'embargo: 2024-03-05',
    'drafft: true',
    'publised: false',
  ])('may be this, so that the owner is asked: %s', async (matter) => {
    const content = `---\n${matter}\n---\n${TEXT}`
    const place = `unclear-draft 2:${matter.indexOf(':') + 3}`
    expect(await refusalsOf(content, { name: 'a.md' })).toEqual([place])
    for (const draft of [true, false]) {
      const { article } = await articleOf(content, { name: 'a.md', sidecar: `draft: ${draft}` })
      expect(article.draft).toBe(draft)
    }
  })

  test.each(['draft: false', 'published: true', 'status: published', 'hidden: false', 'visibility: public'])(
    'is not this: %s',
    async (sidecar) => {
      const { article, warnings } = await articleAndWarnings(TEXT, { sidecar })
      expect(article.draft).toBe(false)
      expect(warnings).toEqual([])
    },
  )

  test('is a draft if two keys contradict each other, with a warning', async () => {
    const { article, warnings } = await articleAndWarnings(TEXT, {
      sidecar: 'draft: false\npublished: false',
    })
    expect(article.draft).toBe(true)
    expect(warnings).toEqual(['conflicting-keys 1:1'])
  })
})

describe('a date that can be read in two ways', () => {
  test('is an error where the owner wrote it', async () => {
    expect(await refusalsOf(TEXT, { sidecar: 'language: en\ndate: 03/04/2022' })).toEqual([
      'ambiguous-date 2:7',
    ])
  })

  test.each([
    ['en-GB', '2022-04-03'],
    ['en-US', '2022-03-04'],
    ['fr', '2022-04-03'],
    ['de', '2022-04-03'],
  ])('is settled by the language %s', async (language, iso) => {
    const { article } = await articleOf(TEXT, { sidecar: `language: ${language}\ndate: 03/04/2022` })
    expect(article.date).toEqual({ iso })
  })

  test('is no date where a text has it, and a warning', async () => {
    const { article, warnings } = await articleAndWarnings(
      `River rises by two metres\n\nPublished 03/04/2022\n\n${TEXT} ${TEXT}\n\n${TEXT}`,
      { sidecar: 'language: en' },
    )
    expect(article.date).toBeUndefined()
    expect(warnings.join()).toContain('unclear-date')
  })
})

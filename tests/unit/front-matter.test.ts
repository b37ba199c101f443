import { describe, expect, test } from 'vitest'
import { articleAndWarnings, articleOf, refusalOf, refusalsOf } from './seed.ts'

const TEXT = 'The river rose by two metres on Monday, the office for water said.'

/** The words of a page, as they are without its markup. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const FORMS: readonly (readonly [string, string])[] = [
  ['YAML', '---\ntitle: The river rose\ndate: 2024-03-05\ntags: [rivers, floods]\n---\n\n'],
  [
    'YAML that ends with ...',
    '---\ntitle: The river rose\ndate: 2024-03-05\ntags: [rivers, floods]\n...\n\n',
  ],
  [
    'YAML below a blank line',
    '\n---\ntitle: The river rose\ndate: 2024-03-05\ntags:\n- rivers\n- floods\n---\n',
  ],
  ['YAML with its name', '---yaml\ntitle: The river rose\ndate: 2024-03-05\ntags: rivers, floods\n---\n\n'],
  ['TOML', '+++\ntitle = "The river rose"\ndate = 2024-03-05\ntags = ["rivers", "floods"]\n+++\n\n'],
  [
    'TOML with tables',
    '+++\ntitle = "The river rose"\ndate = 2024-03-05\n[taxonomies]\ntags = ["rivers", "floods"]\n+++\n',
  ],
  [
    'TOML after ---toml',
    '---toml\ntitle = "The river rose"\ndate = 2024-03-05\ntags = ["rivers", "floods"]\n---\n',
  ],
  [
    'JSON in braces',
    '{\n\t"title": "The river rose",\n\t"date": "2024-03-05",\n\t"tags": ["rivers", "floods"]\n}\n\n',
  ],
  [
    'JSON in braces on one line',
    '{"title":"The river rose","date":"2024-03-05","tags":["rivers","floods"]}\n\n',
  ],
  [
    'JSON after ---json',
    '---json\n{ "title": "The river rose", "date": "2024-03-05", "tags": ["rivers", "floods"] }\n---\n',
  ],
  [
    'JSON between ;;;',
    ';;;\n"title": "The river rose",\n"date": "2024-03-05",\n"tags": ["rivers", "floods"]\n;;;\n',
  ],
  [
    'JSON above ;;;',
    '"title": "The river rose",\n"date": "2024-03-05",\n"tags": ["rivers", "floods"]\n;;;\n',
  ],
  ['lines', 'Title: The river rose\nDate: 2024-03-05\nTags: rivers, floods\n\n'],
  ['lines of a database', 'Headline: The river rose\nDate: 2024-03-05\nKeywords: rivers, floods\n\n'],
  ['lines above ---', 'title: The river rose\ndate: 2024-03-05\ntags: rivers, floods\n---\n'],
  [
    'lines in a comment',
    '<!--\n.. title: The river rose\n.. date: 2024-03-05\n.. tags: rivers, floods\n-->\n\n',
  ],
  ['lines as Nikola has them', '.. title: The river rose\n.. date: 2024-03-05\n.. tags: rivers, floods\n\n'],
  ['fields of reStructuredText', ':title: The river rose\n:date: 2024-03-05\n:tags: rivers, floods\n\n'],
  ['keywords of Org', '#+TITLE: The river rose\n#+DATE: 2024-03-05\n#+TAGS: rivers, floods\n\n'],
]

describe('front matter is read, and is no word of the text', () => {
  for (const name of ['a.md', 'a.txt', 'a.html']) {
    test.each(FORMS)(`%s, in ${name}`, async (_, matter) => {
      const body = name === 'a.html' ? `<p>${TEXT}</p>` : `${TEXT}\n`
      const { article, html, warnings } = await articleAndWarnings(matter + body, { name })
      expect(article).toMatchObject({
        title: { text: 'The river rose', generated: false },
        date: { iso: '2024-03-05' },
        tags: ['rivers', 'floods'],
      })
      expect(wordsOf(html)).toBe(TEXT)
      expect(warnings).toEqual([])
    })
  }

  test('lines end are those of any system', async () => {
    const { article } = await articleOf(`+++\r\ntitle = "A"\r\n+++\r\n\r\n${TEXT}\r\n`, { name: 'a.md' })
    expect(article.title.text).toBe('A')
  })

  test('a headline that says the same as the front matter is not repeated', async () => {
    const { html } = await articleOf(`+++\ntitle = "The river"\n+++\n# The river\n\n${TEXT}`, {
      name: 'a.md',
    })
    expect(wordsOf(html)).toBe(TEXT)
  })
})

describe('a mistake in front matter is named with line and column', () => {
  test.each([
    ['+++\ntitle = "A"\ndate = "2024-02-30"\n+++\n', ['invalid-date 3:8']],
    ['+++\ntitle = "A"\ntags = [\n  "a",\n  "<b>"\n]\n+++\n', ['invalid-metadata 3:8']],
    ['+++\ntitle = A\n+++\n', ['invalid-front-matter 2:9']],
    ['+++\ntitle = "A"\n\n', ['invalid-front-matter 1:1']],
    ['---\ntitle: A\ndate: 2024-03-05\n\n', ['invalid-front-matter 1:1']],
    ['---\ntitle: A\n...\ndate: 2024-03-05\n---\n', ['invalid-front-matter 1:1']],
    ['---js\n({ title: "A" })\n---\n', ['invalid-front-matter 1:1']],
    ['{\n  "title": "A",\n  "date": "2024-02-30"\n}\n', ['invalid-date 3:11']],
    ['{ "title": "A",\n\n', ['invalid-front-matter 1:1']],
    ['{ "title": "A" "date": 1 }\n', ['invalid-front-matter 1:16', 'invalid-front-matter 1:12']],
    [';;;\n"title": "A",\n"date": "2024-02-30"\n;;;\n', ['invalid-date 3:9']],
    ['Title: A\nDate: 2024-02-30\n\n', ['invalid-date 2:7']],
    ['<!--\n.. title: A\n.. date: 2024-02-30\n-->\n', ['invalid-date 3:10']],
  ])('%j', async (matter, expected) => {
    expect(await refusalsOf(`${matter}${TEXT}\n`, { name: 'a.md' })).toEqual(expected)
  })

  test('front matter without an end says how to end it', async () => {
    const { remedy } = await refusalOf(`---\ntitle: A\n\n${TEXT}\n`, { name: 'a.txt' })
    expect(remedy).toContain('---')
  })

  test('lines below front matter keep their numbers', async () => {
    const { warnings } = await articleAndWarnings(`+++\ntitle = "A"\n+++\n\n${TEXT}\n\n![](x.png)\n`, {
      name: 'a.md',
    })
    expect(warnings).toEqual(['image-without-alt 7:1', 'missing-image 7:1'])
  })
})

describe('front matter in a form that is not read is an error', () => {
  test.each([
    ['/*\ntitle: A\n*/\n', 'a.md', 'invalid-front-matter 1:1'],
    ['---\ntitle: A\n----\n', 'a.md', 'invalid-front-matter 1:1'],
    ['```yaml\ntitle: A\n```\n', 'a.md', 'invalid-front-matter 1:1'],
    ['***\ntitle: A\ndraft: true\n***\n', 'a.md', 'unclear-draft 3:1'],
    ['{draft: true}\n\n', 'a.md', 'unclear-draft 1:1'],
    [' ---\ndraft: true\n---\n', 'a.md', 'unclear-draft 2:1'],
    ['= A title\n:draft: true\n\n', 'a.md', 'unclear-draft 2:1'],
    ['Title: A\n\nStatus: draft\n\n', 'a.txt', 'unclear-draft 3:1'],
    ['<body>---\ndraft: true\n---\n', 'a.html', 'unclear-draft 2:1'],
    ['---\nhugo:\n  draft: true\n---\n', 'a.md', 'unclear-draft 3:3'],
  ])('%j in %s', async (matter, name, expected) => {
    expect(await refusalsOf(matter + TEXT, { name })).toEqual([expected])
  })

  test('unless the sidecar says whether the article is published', async () => {
    const { html } = await articleOf(`= A title\ndraft: true\n\n${TEXT}`, {
      name: 'a.txt',
      sidecar: 'draft: false',
    })
    expect(wordsOf(html)).toContain('draft: true')
  })
})

test('the title block of Pandoc is read', async () => {
  const { article, html } = await articleOf(
    `% A title\n% Zoë Müller; Jan de Vries\n% 2024-03-05\n\n${TEXT}`,
    { name: 'a.md' },
  )
  expect(article).toMatchObject({
    title: { text: 'A title' },
    byline: 'Zoë Müller, Jan de Vries',
    date: { iso: '2024-03-05' },
  })
  expect(wordsOf(html)).toBe(TEXT)
})

describe('what only resembles front matter is text', () => {
  test.each([
    ['a rule', `---\n\n${TEXT}\n\n---\n\nMore of it.\n`, 'a.txt'],
    ['a rule without another', `---\n\n${TEXT}\n`, 'a.md'],
    ['a line with a colon', `London: the river rose.\n\n${TEXT}\n`, 'a.md'],
    ['a label that articles have', `Correction: an earlier version had another figure.\n\n${TEXT}\n`, 'a.md'],
    ['a dialogue', `Anna: It rose.\nBen: It fell.\n\n${TEXT}\n`, 'a.md'],
    ['questions and answers', `Q: Did it rise?\nA: By two metres.\n\n${TEXT}\n`, 'a.md'],
    ['a brace', `{ it rose } and fell.\n\n${TEXT}\n`, 'a.md'],
    ['plus signs', `+++ It rose +++\n\n${TEXT}\n`, 'a.md'],
    ['plus signs on their own', `+++\n\n${TEXT}\n`, 'a.txt'],
    ['a hidden matter', `Hidden: the cost of floods.\n\n${TEXT}\n`, 'a.md'],
    ['keys that were joined to one line', `title: It rose date: 2024-03-05 authors:\n\n${TEXT}\n`, 'a.txt'],
    ['a status', `Status: critical\n\n${TEXT}\n`, 'a.md'],
  ])('%s', async (_, content, name) => {
    const { html, article, warnings } = await articleAndWarnings(content, { name })
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
    const title = article.title.generated ? '' : article.title.text
    expect(words(`${title} ${wordsOf(html)}`)).toEqual(words(content))
    expect(warnings).toEqual([])
  })

  test('a comment at the top that is no front matter', async () => {
    const { warnings } = await articleAndWarnings(`<!-- Note: check this -->\n\n${TEXT}\n`, { name: 'a.md' })
    expect(warnings).toEqual([])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleOf } from './seed.ts'
import { sharedFolder } from './shared-data.ts'

const STORY =
  'The minister said on Monday that the river would rise by two metres before the end of the week, and that nobody knew why.'
const TITLE = 'title: A river rises'

/** The author's headings of an article. */
async function headingsOf(text: string, name: string): Promise<readonly string[]> {
  const { article } = await articleOf(text, { name, sidecar: TITLE })
  return article.headings.filter(({ generated }) => !generated).map(({ text }) => text)
}

/** Lines with two paragraphs of a story between them. */
function between(lines: readonly string[], story = STORY): string {
  return [story, ...lines.flatMap((line) => [line, story, story])].join('\n\n')
}

describe('lines of a plain text that are headings', () => {
  test.each([
    ['of a few words', ['What happened', 'Who knew of it']],
    ['that ask', ['What happened?', 'Who is to blame?']],
    ['that ask, even one', ['What happened?']],
    ['that ask, even one in Persian', ['چه کسی می‌دانست؟']],
    ['with the label of an item, even one', ['But First: The River']],
    ['with labels of items', ['But first: the river', 'And finally: the town']],
    ['that are numbered', ['1. The river', '2. The town']],
    ['that are numbered as the Romans did', ['I. The river', 'II. The town']],
    ['that are numbered steps', ['Step 1: Watch the river', 'Step 2: Leave the town']],
    ['in capitals, even one', ['WHAT HAPPENED']],
    ['in German', ['Der Fluss steigt', 'Wer ist schuld?']],
    ['in Chinese', ['河水上涨', '谁知道']],
    ['in Persian', ['پیشینه', 'چه کسی می‌دانست؟']],
  ])('%s', async (_, lines) => {
    expect(await headingsOf(between(lines), 'a.txt')).toEqual(lines)
  })

  test.each([
    ['speakers of an interview', ['Jane Smith', 'Zoë Müller', 'Jane Smith', 'Zoë Müller']],
    ['speakers in capitals', ['JANE SMITH', 'ZOË MÜLLER', 'JANE SMITH', 'ZOË MÜLLER']],
    ['labelled questions', ['Q: What happened?', 'Q: Who knew of it?']],
    ['a reporter’s initials', ['MK: What happened?', 'MK: Who knew of it?']],
    ['questions in Chinese', ['问：河水上涨', '问：谁知道']],
    ['a caption, alone', ['The river in the morning']],
    ['signs of an agency', ['(MORE)', 'MORE TO FOLLOW', 'END']],
    ['what a page says between paragraphs', ['Advertisement', 'Read more about the river']],
    ['short answers', ['No.', 'Yes.']],
    ['credits', ['(Reuters)', 'By Jane Smith', '© 2022 The River']],
  ])('are not: %s', async (_, lines) => {
    expect(await headingsOf(between(lines), 'a.txt')).toEqual([])
  })

  test('speakers directly above their words are not headings', async () => {
    const lines = ['JANE SMITH', 'ZOË MÜLLER', 'JANE SMITH', 'ZOË MÜLLER'].map((name) => `${name}\n${STORY}`)
    expect(await headingsOf([STORY, ...lines].join('\n\n'), 'a.txt')).toEqual([])
  })
})

describe.each([
  ['Markdown', 'a.md', (text: string) => `**${text}**`],
  ['HTML', 'a.html', (text: string) => `<p><b>${text}</b></p>`],
])('paragraphs of %s in bold', (_, name, bold) => {
  const story = name === 'a.html' ? `<p>${STORY}</p>` : STORY

  test.each([
    ['several, above text', ['What happened', 'Who knew of it'], ['What happened', 'Who knew of it']],
    ['that ask', ['What happened?', 'Who is to blame?'], ['What happened?', 'Who is to blame?']],
    ['alone', ['What happened'], []],
    ['that are sentences', ['The river rose.', 'Nobody knew why.'], []],
    ['that come again', ['Jane Smith', 'Zoë Müller', 'Jane Smith'], []],
    [
      'as the questions of an interview, one of which is longer',
      ['What happened?', 'The river rose by two metres. Who knew that it would?', 'Who is to blame?'],
      [],
    ],
  ])('are headings only under the right conditions: %s', async (_, texts, expected) => {
    expect(await headingsOf(between(texts.map(bold), story), name)).toEqual(expected)
  })

  test('are headings below a bold standfirst, which is not a heading', async () => {
    const lines = ['What happened', 'Who knew of it']
    const text = `${bold('The river rose, and fell.')}\n\n${between(lines.map(bold), story)}`
    expect(await headingsOf(text, name)).toEqual(lines)
  })

  test('are not headings if the article has other headings', async () => {
    const heading = name === 'a.html' ? '<h2>The river</h2>' : '## The river'
    const text = `${heading}\n\n${between(['What happened', 'Who knew of it'].map(bold), story)}`
    expect(await headingsOf(text, name)).toEqual(['The river'])
  })

  test('keep their words and inline markup when they become headings', async () => {
    const inner = name === 'a.html' ? 'What <i>really</i> happened' : 'What _really_ happened'
    const { html } = await articleOf(between([inner, 'Who knew of it'].map(bold), story), { name })
    expect(html).toMatch(/<h2 id="what-really-happened"><span[^>]*>What <em>really<\/em> happened/)
  })
})

const contents = sharedFolder('contents')
const articles: readonly { readonly paragraphs: readonly string[] }[] = contents
  ? readFileSync(join(contents, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : []
const wordsOf = (paragraphs: readonly string[]) => paragraphs.join(' ').split(/\s+/).length

describe.skipIf(!contents)('where an author set headings (skipped without shared/data)', () => {
  const long = articles.filter(({ paragraphs }) => wordsOf(paragraphs) > 2000)
  const short = articles.filter(({ paragraphs }) => wordsOf(paragraphs) < 1200).slice(0, 20)

  test('no headings are derived in sections of up to 1,500 words', async () => {
    expect(short).toHaveLength(20)
    for (const { paragraphs } of short) {
      const text = ['## One', ...paragraphs, '## Two', ...paragraphs].join('\n\n')
      const { article } = await articleOf(text, { name: 'a.md' })
      expect(article.headings.filter(({ generated }) => generated)).toEqual([])
    }
  })

  test('a longer section is divided one level lower, and the others stay as they are', async () => {
    expect(long.length).toBeGreaterThan(10)
    for (const { paragraphs } of long) {
      const text = ['### One', STORY, '### Two', ...paragraphs, '### Three', STORY].join('\n\n')
      const { article } = await articleOf(text, { name: 'a.md' })
      const { headings } = article
      const places = headings.flatMap(({ generated }, index) => (generated ? [index] : []))
      expect(headings.filter(({ generated }) => !generated).map(({ depth }) => depth)).toEqual([2, 2, 2])
      expect(places.length).toBeGreaterThanOrEqual(2)
      for (const place of places) {
        expect(headings[place]?.depth).toBe(3)
        expect(place).toBeGreaterThan(headings.findIndex(({ text }) => text === 'Two'))
        expect(place).toBeLessThan(headings.findIndex(({ text }) => text === 'Three'))
      }
    }
  })
})

const quotations = sharedFolder('quotations')

test.skipIf(!quotations)(
  'of 14 news articles, those with section lines are divided by them (skipped without shared/data)',
  async () => {
    const folder = join(quotations ?? '', 'articles')
    const divided: string[] = []
    for (const name of readdirSync(folder)) {
      if ((await headingsOf(readFileSync(join(folder, name), 'utf8'), 'a.txt')).length > 0) divided.push(name)
    }
    expect(divided).toEqual(['bbc-1.txt', 'lemonde-1.txt', 'medicalnewstoday.txt'])
  },
)

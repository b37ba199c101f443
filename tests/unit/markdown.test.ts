import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articleAndWarnings, articleOf, refusalOf } from './seed.ts'

const markdown = (content: string, extras = {}) => articleOf(content, { name: 'article.md', ...extras })

async function bodyOf(content: string, extras = {}) {
  const { html } = await markdown(content, extras)
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body
}

describe('headings of the author', () => {
  test('are the contents, and no others are derived', async () => {
    const { article } = await markdown(
      '# The title\n\nOne.\n\n## First part\n\nTwo.\n\n## Second part\n\nThree.\n',
    )
    expect(article.title).toEqual({ text: 'The title', generated: false })
    expect(article.headings).toEqual([
      { id: 'first-part', depth: 2, text: 'First part', generated: false, words: 1 },
      { id: 'second-part', depth: 2, text: 'Second part', generated: false, words: 1 },
    ])
  })

  test.each([
    ['# T\n\na\n\n### A\n\nb\n\n##### B\n\nc\n\n### C\n\nd', [2, 3, 2]],
    ['# T\n\na\n\n#### A\n\nb\n\n## B\n\nc\n\n### C\n\nd', [2, 2, 3]],
    ['a\n\n# A\n\nb\n\n# B\n\n## C\n\nd', [2, 2, 3]],
    ['a\n\n## A\n\n### B\n\n#### C\n\n##### D\n\n###### E\n\nb', [2, 3, 4, 5, 6]],
  ])('start at level 2 and skip no level: %j', async (content, depths) => {
    const { article } = await markdown(content)
    expect(article.headings.map(({ depth }) => depth)).toEqual(depths)
  })

  test('get ids from their own words, not from the number of a note or the label of a picture', async () => {
    const { article, html } = await markdown(
      'One.\n\n## A heading[^1]\n\nTwo.\n\n## A ![bridge](https://example.org/b.png) heading\n\nThree.\n\n[^1]: Note.\n',
    )
    expect(article.headings.map(({ id, text }) => [id, text])).toEqual([
      ['a-heading', 'A heading'],
      ['a--heading', 'A heading'],
    ])
    expect(html).toContain('Picture: bridge (example.org)')
  })

  test('a first heading that differs from the declared title is kept', async () => {
    const { article } = await markdown('---\ntitle: Stated\n---\n\n# Another\n\nText of it.\n')
    expect(article.title.text).toBe('Stated')
    expect(article.headings.map(({ text }) => text)).toEqual(['Another'])
  })

  test('a heading without words is left out, with a warning', async () => {
    const { article, warnings } = await articleAndWarnings('Text.\n\n## \n\nMore.\n', { name: 'a.md' })
    expect(article.headings).toEqual([])
    expect(warnings).toEqual(['heading-skipped 3:1'])
  })

  test.each(['content', 'contents-label', '__proto__', 'constructor'])(
    'one named “%s” takes no id of the page or of every object',
    async (name) => {
      const { article } = await markdown(`Text.\n\n<h2>${name}</h2>\n\nMore.\n`)
      expect(article.headings[0]?.id).not.toBe(name)
    },
  )
})

describe('the syntax of Markdown', () => {
  test('tables, footnotes, strikethrough and lists are on the page', async () => {
    const body = await bodyOf(
      'A ~~word~~ and a note.[^1]\n\n| a | b |\n| - | -: |\n| c | d |\n\n3. three\n4. four\n   - inner\n\n[^1]: The *note*.\n',
    )
    expect(body.querySelector('del')?.textContent).toBe('word')
    expect(body.querySelectorAll('td').length).toBe(2)
    expect(body.querySelector('ol')?.getAttribute('start')).toBe('3')
    const reference = body.querySelector<HTMLAnchorElement>('[data-footnote-ref]')
    const note = body.querySelector(`[id="${reference?.getAttribute('href')?.slice(1)}"]`)
    expect(note?.textContent).toContain('The note.')
    const back = note?.querySelector('[data-footnote-backref]')
    expect(body.querySelector(`[id="${back?.getAttribute('href')?.slice(1)}"]`)).toBe(reference)
    for (const link of [reference, back]) expect(link?.hasAttribute('data-generated')).toBe(true)
  })

  test('a footnote without a reference is kept in its place', async () => {
    expect((await bodyOf('One.\n\n[^x]: A lost note.\n\nTwo.\n')).textContent).toContain('A lost note.')
  })

  test('raw HTML is rendered, and footnotes beside it still have links in both directions', async () => {
    const body = await bodyOf(
      '# T\n\n<div>\n\nIn a *box*.[^n]\n\n</div>\n\nH<sub>2</sub>O <b>bold</b>\n\n[^n]: Note.\n',
    )
    expect(body.querySelector('sub')?.textContent).toBe('2')
    expect(body.querySelector('strong')?.textContent).toBe('bold')
    const href = body.querySelector('[data-footnote-ref]')?.getAttribute('href') ?? ''
    expect(body.querySelector(`[id="${href.slice(1)}"]`)?.textContent).toContain('Note.')
  })

  test('raw HTML cannot set the attributes of the site', async () => {
    const body = await bodyOf(
      '<p id="k3x9" class="a" data-passage data-generated data-pagefind-ignore>One <q data-quotation>two</q></p>\n\n<a name="x" onclick="alert(1)">three</a>\n',
    )
    const [first] = body.querySelectorAll('p')
    expect(first?.id).not.toBe('k3x9')
    expect(first?.hasAttribute('data-generated')).toBe(false)
    expect(
      body.querySelectorAll('[name], [onclick], [class], [data-pagefind-ignore], q[data-quotation]').length,
    ).toBe(0)
  })

  test('the text of a list item before a nested list is a separate passage', async () => {
    const body = await bodyOf('- outer words\n  - inner words\n')
    const passages = [...body.querySelectorAll('[data-passage]')].map(({ firstChild }) =>
      firstChild?.textContent?.trim(),
    )
    expect(passages).toEqual(['outer words', 'inner words'])
  })

  test('markup that is nested too deeply is refused', async () => {
    expect((await refusalOf(`${'> '.repeat(2000)}x`, { name: 'a.md' })).rule).toBe('too-deep')
  })
})

describe('links', () => {
  test.each([
    ['[a](https://example.org/x)', 'https://example.org/x'],
    ['[a](//example.org/x)', 'https://example.org/x'],
    ['[a](mailto:desk@example.org)', 'mailto:desk@example.org'],
    ['[a](#part)', '#part'],
  ])('%s leads to %s', async (link, href) => {
    const body = await bodyOf(`Text with ${link}.\n\n## Part\n\nMore.\n`)
    expect(body.querySelector('p a')?.getAttribute('href')).toBe(href)
  })

  test.each([
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT&colon;alert(1))',
    '[a](data:text/html,x)',
    '[a](file:///etc/passwd)',
    '[a](../../etc/passwd)',
    '[a](#nothing-here)',
    '<a href=" java\tscript:alert(1)">a</a>',
  ])('%s is removed, but its words are kept', async (link) => {
    const body = await bodyOf(`Text with ${link} in it.\n`)
    expect(body.querySelector('p a:not([data-generated])')).toBeNull()
    expect(body.querySelector('p')?.textContent).toContain('Text with a in it.')
  })

  test('a relative link is resolved against the address of publication', async () => {
    const body = await bodyOf('---\nsource: https://example.org/news/today\n---\n\nSee [this](other.html).\n')
    expect(body.querySelector('p a')?.getAttribute('href')).toBe('https://example.org/news/other.html')
  })
})

describe('pictures', () => {
  const images = [{ path: 'pictures/a bridge.jpg', width: 640, height: 480 }]

  test('beside the seed are shown with their size, and the later ones load lazily', async () => {
    const picture = '![A bridge](pictures/a%20bridge.jpg "The bridge in spring")'
    const { html, article } = await markdown(`${picture}\n\nOne.\n\nTwo.\n\nThree.\n\nFour ${picture}\n`, {
      images,
    })
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    const [first, later] = document.querySelectorAll('img')
    expect(first?.getAttribute('src')).toBe('images/pictures/a%20bridge.jpg')
    expect(first?.getAttribute('width')).toBe('640')
    expect(first?.getAttribute('height')).toBe('480')
    expect(first?.getAttribute('alt')).toBe('A bridge')
    expect(first?.hasAttribute('loading')).toBe(false)
    expect(later?.getAttribute('loading')).toBe('lazy')
    expect(document.querySelector('figure figcaption')?.textContent).toContain('The bridge in spring')
    expect(article.images).toEqual(['pictures/a bridge.jpg'])
  })

  test('without alternative text cause a warning, and so do missing ones', async () => {
    const { warnings, html } = await articleAndWarnings(
      'Text.\n\n![](pictures/a%20bridge.jpg)\n\n![x](none.png)\n',
      {
        name: 'a.md',
        images,
      },
    )
    expect(warnings).toEqual(['image-without-alt 3:1', 'missing-image 5:1'])
    expect(html).toContain('Picture: x')
  })

  test.each([
    ['![A dam](https://example.org/dam.jpg)', 'Picture: A dam (example.org)'],
    ['<img src="//example.org/dam.jpg" alt="A dam">', 'Picture: A dam (example.org)'],
    [
      '<video src="https://example.org/dam.mp4" title="The dam breaks"></video>',
      'Video: The dam breaks (example.org)',
    ],
    ['<iframe src="https://example.org/map"></iframe>', 'Embedded page (example.org)'],
  ])('on other sites are replaced by links: %s', async (media, label) => {
    const body = await bodyOf(`Text.\n\n${media}\n`)
    expect(body.querySelector('img, video, iframe')).toBeNull()
    const link = body.querySelector('a[data-media]')
    expect(link?.textContent).toBe(label)
    expect(link?.getAttribute('href')).toContain('https://example.org/')
    expect(link?.hasAttribute('data-generated')).toBe(true)
  })
})

describe('in combinations of raw HTML, notes and tables', () => {
  test.each([
    ['a note in a list', 'A <b>x</b>[^1].\n\n- item\n\n  [^1]: its note\n\nEnd.', 'A x. item its note End.'],
    [
      'a note in a quotation',
      'A <b>x</b>[^1].\n\n> quote\n>\n> [^1]: its note\n\nEnd.',
      'A x. quote its note End.',
    ],
    [
      'notes where they stand, in their order',
      'A[^2] b[^1].\n\n[^1]: One.\n[^2]: Two.\n\nEnd.',
      'A b. One. Two. End.',
    ],
    [
      'a cell more than the head has',
      '| a | b |\n| - | - |\n| 1 | 2 | three |\n\n<b>x</b>',
      'a b 1 2 three x',
    ],
  ])('%s is kept', async (_, content, words) => {
    const body = await bodyOf(content)
    for (const element of body.querySelectorAll('[data-generated]')) element.remove()
    for (const block of body.querySelectorAll('td, th, p, li')) block.append(' ')
    expect((body.textContent ?? '').replace(/\s+/g, ' ').trim()).toBe(words)
  })

  test('reference links keep their targets', async () => {
    const body = await bodyOf(
      'A <br> see [it][r] and a note[^1].\n\n[^1]: See [it][r], too.\n\n[r]: https://example.org/r',
    )
    expect(
      [...body.querySelectorAll('a[href="https://example.org/r"]')].map(({ textContent }) => textContent),
    ).toEqual(['it', 'it'])
  })

  test('the contents have neither numbers of notes nor labels of pictures', async () => {
    const { article } = await markdown(
      'Text.\n\n## Costs[^1] and ![a mill](https://example.org/a.png) more\n\nText.\n\n[^1]: Note.',
    )
    expect(article.headings).toMatchObject([{ id: 'costs-and--more', text: 'Costs and more' }])
  })

  test('an article whose only paragraph is a picture has a title', async () => {
    const { article } = await markdown('![a mill](https://example.org/a.png)\n\n> A quotation of it.\n')
    expect(article.title.text).toBe('A quotation of it')
  })
})

test.each([
  ['setext headings', 'a\n=\n'.repeat(25_000)],
  ['brackets', '[a](<b'.repeat(20_000)],
  ['elements', `Words. ${'<div>'.repeat(20_000)}`],
  ['emphasis', '_a__b*'.repeat(20_000)],
])('so many %s that a parser would take minutes are refused', async (_, content) => {
  expect((await refusalOf(content, { name: 'a.md' })).rule).toMatch(/^too-/)
})

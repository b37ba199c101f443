import { describe, expect, test } from 'vitest'
import { measureExtraction } from '../bench/extraction.ts'
import { bodyOf, PARAGRAPHS, page, SENTENCE, sitePage, wordsOf } from './html/page.ts'
import { articleAndMessages, articleAndWarnings, refusalOf } from './seed.ts'

describe('in a saved page', () => {
  test('the article is extracted without its surroundings', async () => {
    const { html, article } = await page(sitePage(`<h1>River rises</h1>${PARAGRAPHS.join('')}`))
    expect(wordsOf(html)).toBe(Array.from({ length: 6 }, (_, index) => `${index}. ${SENTENCE}`).join(' '))
    expect(article.title).toEqual({ text: 'River rises', generated: false })
  })

  test('a paragraph that was left out between kept ones is listed, and reported as a warning with its line', async () => {
    const lost = '<p style="display: none">The office for water took this sentence back on Tuesday.</p>'
    const content = sitePage([...PARAGRAPHS.slice(0, 3), `\n${lost}\n`, ...PARAGRAPHS.slice(3)].join(''))
    const { html, messages, evidence } = await articleAndMessages(content, { name: 'page.html' })
    expect(wordsOf(html)).not.toContain('took this sentence back')
    const warning = messages.find(({ rule }) => rule === 'lost-paragraph')
    expect(content.split('\n')[(warning?.line ?? 0) - 1]).toBe(lost)
    const between = evidence.leftOut.find(({ reason }) => reason === 'hidden-between-paragraphs')
    expect(between?.text).toMatch(/^The office for water took/)
  })

  test.each([
    [
      'a paragraph that is one link, beside kept ones',
      '<p class="text"><a href="/x">The river rose again on Tuesday, it said.</a></p>',
    ],
    ['a short paragraph of the class of its neighbours', '<p class="text">It fell.</p>'],
  ])('%s is put back if the library loses it', async (_, paragraph) => {
    const content = sitePage([...PARAGRAPHS.slice(0, 3), paragraph, ...PARAGRAPHS.slice(3)].join(''))
    expect(wordsOf((await page(content)).html)).toContain(paragraph.replace(/<[^>]+>/g, ''))
  })

  test('the owner can select the article', async () => {
    const content = sitePage(PARAGRAPHS.join(''))
    const { html } = await page(content, { sidecar: 'select: aside, .foot' })
    expect(wordsOf(html)).toBe('More Another story © The Site. Imprint. Terms.')
  })

  test.each(['.nothing', 'p:::', 'nav:empty'])(
    'a selector that finds nothing is refused: %s',
    async (select) => {
      const { rule, found: reason } = await refusalOf(sitePage(PARAGRAPHS.join('')), {
        name: 'page.html',
        sidecar: `select: "${select}"`,
      })
      expect(rule).toBe('selects-nothing')
      expect(reason).toContain(select)
    },
  )
})

describe('these are kept whole:', () => {
  test.each([
    [
      'a bare fragment',
      `<nav>Home</nav><p>${SENTENCE}</p><footer>The end.</footer>`,
      `Home ${SENTENCE} The end.`,
    ],
    [
      'a fragment of many classes',
      sitePage(SENTENCE).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, ''),
      undefined,
    ],
    ['a text without any element', SENTENCE, SENTENCE],
  ])('%s', async (_, content, words) => {
    const { html } = await page(content)
    const expected = words ?? wordsOf(content.replaceAll('</', ' </'))
    expect(wordsOf(html)).toBe(expected)
  })

  test('a page that was written by hand, except for its navigation', async () => {
    const { html } = await page(
      `<html><body><nav><a href="/">Home</a></nav><p>${SENTENCE}</p><p>Short.</p></body></html>`,
    )
    expect(wordsOf(html)).toBe(`${SENTENCE} Short.`)
  })
})

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Site' },
    {
      '@type': ['NewsArticle'],
      headline: 'River &amp; lake rise',
      datePublished: '2022-07-27T06:00:00+02:00',
      author: [{ '@type': 'Person', name: 'Zoë Müller' }, { name: 'Jan de Vries' }],
      publisher: { '@type': 'Organization', name: 'River News' },
      mainEntityOfPage: { '@id': 'https://example.org/river' },
      inLanguage: 'en-GB',
      description: 'Two metres in a day.',
      keywords: 'rivers, floods',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
}
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('the metadata of a page', () => {
  test('is read from its JSON-LD', async () => {
    const { article } = await page(`${jsonLd(LINKED)}<p>${SENTENCE}</p>`)
    expect(article).toMatchObject({
      title: { text: 'River & lake rise', generated: false },
      date: { iso: '2022-07-27T06:00:00+02:00' },
      byline: 'Zoë Müller, Jan de Vries',
      publisher: 'River News',
      published: 'https://example.org/river',
      language: 'en-GB',
      standfirst: { text: 'Two metres in a day.', generated: false },
      tags: ['rivers', 'floods'],
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })

  test('is read from Open Graph and other <meta>', async () => {
    const { article } = await page(`<!doctype html><html lang="en"><head>
      <meta property="og:title" content="River rises"><meta property="og:site_name" content="River News">
      <meta property="article:published_time" content="2022-07-27"><meta name="author" content="Zoë Müller">
      <meta name="description" content="Two metres in a day."><link rel="canonical" href="https://example.org/r">
      <meta property="article:tag" content="rivers"></head><body><p>${SENTENCE}</p></body></html>`)
    expect(article).toMatchObject({
      title: { text: 'River rises', generated: false },
      date: { iso: '2022-07-27' },
      byline: 'Zoë Müller',
      publisher: 'River News',
      published: 'https://example.org/r',
      language: 'en',
      standfirst: { text: 'Two metres in a day.', generated: false },
      tags: ['rivers'],
    })
  })

  test.each([
    ['<time datetime="2022-07-27">Wednesday</time>', 'date', { iso: '2022-07-27' }],
    ['<time>27 July 2022</time>', 'date', { iso: '2022-07-27' }],
    [
      '<time datetime="2022-08-01">updated</time><time pubdate datetime="2022-07-27">published</time>',
      'date',
      { iso: '2022-07-27' },
    ],
    ['<span itemprop="datePublished" content="2022-07-27">Wednesday</span>', 'date', { iso: '2022-07-27' }],
    ['<p class="byline">By Zoë Müller</p>', 'byline', 'Zoë Müller'],
    ['<a rel="author" href="/zoe">Zoë Müller</a>', 'byline', 'Zoë Müller'],
    ['<span itemprop="author">Zoë Müller</span>', 'byline', 'Zoë Müller'],
    ['<p class="byline">By staff writers in three cities, who walked the dykes.</p>', 'byline', undefined],
    ['<meta name="author" content="https://example.org/zoe">', 'byline', undefined],
    ['<!-- saved from url=(0028)https://example.org/a-story -->', 'published', 'https://example.org/a-story'],
  ])('is read from what readers see: %s', async (markup, key, value) => {
    const { article } = await page(`${markup}<p>${SENTENCE}</p>`)
    expect(Reflect.get(article, key)).toEqual(value)
  })

  test.each([
    [
      'its headline, where it says the same for readers',
      'The river rises by two metres',
      'The river rises by two metres',
      '',
    ],
    [
      'what it states; another headline stays in the text',
      'A week of rain',
      'River rises by two metres',
      'A week of rain ',
    ],
    ['what it states, where it has no headline', '', 'River rises by two metres', ''],
  ])('the title is %s', async (_, heading, title, before) => {
    const meta = '<meta property="og:title" content="River rises by two metres">'
    const { article, html } = await page(`${meta}${heading && `<h1>${heading}</h1>`}<p>${SENTENCE}</p>`)
    expect(article.title).toEqual({ text: title, generated: false })
    expect(wordsOf(html)).toBe(before + SENTENCE)
  })

  test.each([
    ['River rises | The Site', '<div><p>x</p><h1>River rises</h1></div>', 'River rises'],
    ['River rises', '', 'River rises'],
  ])(
    'the title of <title>%s</title> is without the name of the site, where the page shows it',
    async (stated, markup, title) => {
      const { article } = await page(
        `<html><head><title>${stated}</title></head><body>${markup}<p>${SENTENCE}</p></body></html>`,
      )
      expect(article.title.text).toBe(title)
    },
  )

  test('is ignored with a warning if it is broken', async () => {
    const { article, warnings } = await articleAndWarnings(
      `<p>${SENTENCE}</p>\n<script type="application/ld+json">{broken</script>`,
      { name: 'page.html' },
    )
    expect(article.title.generated).toBe(true)
    expect(warnings).toEqual(['broken-metadata 2:1'])
  })

  test('is overridden by the sidecar, and then the headline stays in the text', async () => {
    const { article, html } = await page(`${jsonLd(LINKED)}<h1>The headline</h1><p>${SENTENCE}</p>`, {
      sidecar: 'title: Another\ndate: 2020-01-02\nbyline: Nobody',
    })
    expect(article).toMatchObject({
      title: { text: 'Another' },
      date: { iso: '2020-01-02' },
      byline: 'Nobody',
    })
    expect(wordsOf(html)).toBe(`The headline ${SENTENCE}`)
  })
})

describe('pictures and media of a page', () => {
  const images = [{ path: 'page_files/bridge.jpg', width: 640, height: 480 }]

  test('that lie beside it are shown with size, description and caption, and load lazily below the first view', async () => {
    const figure =
      '<figure><img src="page_files/bridge.jpg" alt="A bridge"><figcaption>The bridge.</figcaption></figure>'
    const { article, html } = await page(`${figure}${`<p>${SENTENCE}</p>`.repeat(4)}${figure}`, { images })
    const [first, last] = bodyOf(html).querySelectorAll('figure img')
    expect(article.images).toEqual(['page_files/bridge.jpg'])
    for (const image of [first, last]) {
      expect(image?.getAttribute('width')).toBe('640')
      expect(image?.getAttribute('height')).toBe('480')
      expect(image?.getAttribute('alt')).toBe('A bridge')
    }
    expect(first?.hasAttribute('loading')).toBe(false)
    expect(last?.getAttribute('loading')).toBe('lazy')
    expect(bodyOf(html).querySelector('figcaption')?.textContent?.trim()).toBe('The bridge.')
  })

  test.each([
    ['<img src="https://example.org/a.png" alt="A bridge">', 'https://example.org/a.png'],
    [
      '<img srcset="https://example.org/a.png 2x" src="//example.org/b.png" alt="A bridge">',
      'https://example.org/b.png',
    ],
    ['<iframe src="https://example.org/film" title="A film"></iframe>', 'https://example.org/film'],
    ['<video><source src="https://example.org/film.mp4"></video>', 'https://example.org/film.mp4'],
    ['<audio src="https://example.org/talk.mp3"></audio>', 'https://example.org/talk.mp3'],
  ])('on other sites become links: %s', async (markup, address) => {
    const { html } = await page(`<p>${SENTENCE}</p>${markup}`)
    expect(html).not.toMatch(/<(?:img|iframe|video|audio|source)\b/)
    expect(html).toContain(`<a href="${address}"`)
  })
})

const pages = await measureExtraction()
describe.skipIf(!pages)('on the pages of ../shared/data/html (skipped where it is absent)', () => {
  test('extraction scores at least as high as the better library alone, and 0.95 on average', () => {
    const { pincite, readability, defuddle } = pages?.mean ?? { pincite: 0, readability: 1, defuddle: 1 }
    expect(pincite).toBeGreaterThanOrEqual(Math.max(readability, defuddle, 0.95))
  })
})

describe('content that is easily duplicated or lost', () => {
  test.each([
    [
      'the caption of a table, once',
      '<table><caption>Table one</caption><tr><td>a</td><td>b</td></tr></table>',
      'Table one a b',
    ],
    [
      'a space that an element alone holds',
      '<p>civil liberties<strong> </strong>(CNIL)</p>',
      'civil liberties (CNIL)',
    ],
  ])('%s', async (_, markup, words) => {
    const body = bodyOf((await page(`<p>${SENTENCE}</p>${markup}`)).html)
    for (const block of body.querySelectorAll('td, p')) block.append(' ')
    expect((body.textContent ?? '').replace(/\s+/g, ' ').trim()).toBe(`${SENTENCE} ${words}`)
  })

  test('a page that already has our marking attributes is still extracted', async () => {
    const content = sitePage(`<div data-mark0 class="s"><p>One.</p></div>${PARAGRAPHS.join('')}`)
    expect(wordsOf((await page(content, { sidecar: 'select: .s' })).html)).toBe('One.')
  })

  test('a relative link is resolved against the source that the sidecar declares', async () => {
    const { html } = await page('<p>See <a href="/b">this story</a> of it.</p>', {
      sidecar: 'source: https://example.org/a/',
    })
    expect(html).toContain('href="https://example.org/b"')
  })
})

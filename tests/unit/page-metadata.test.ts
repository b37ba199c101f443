import { describe, expect, test } from 'vitest'
import { articleOf } from './seed.ts'

const TEXT =
  '<p>The river rose by two metres on Monday, the office for water said, and fell again on Tuesday.</p>'.repeat(
    3,
  )

interface Page {
  readonly title?: string
  readonly head?: string
  readonly h1?: string
  readonly above?: string
  readonly below?: string
  /** Before the main part of the page. */
  readonly outside?: string
}

/** A small page of a news site. */
async function metadataOf({ title = '', head = '', h1 = '', above = '', below = '', outside = '' }: Page) {
  const { article } = await articleOf(
    `<!doctype html><html lang="en"><head>${title && `<title>${title}</title>`}${head}</head><body>${outside}
    <header><a href="/">Home</a></header><main><article>${h1 && `<h1>${h1}</h1>`}${above}${TEXT}</article>${below}</main></body></html>`,
    { name: 'page.html' },
  )
  return article
}

const og = (property: string, content: string) => `<meta property="${property}" content="${content}">`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
const news = (data: object) => linked({ '@type': 'NewsArticle', ...data })

describe('the title of a page', () => {
  const HEADLINE = 'River rises by two metres'
  const cases: readonly (readonly [string, Page])[] = [
    [
      'its headline, where JSON-LD is worded for search engines',
      {
        title: `${HEADLINE} | The Guardian`,
        h1: HEADLINE,
        head: news({ headline: 'Flood 2022: everything you need to know' }),
      },
    ],
    [
      'its headline, where all declarations but the <title> say something else',
      {
        title: `${HEADLINE} - BBC News`,
        h1: HEADLINE,
        head: og('og:title', 'Flood of the century') + meta('twitter:title', 'What a flood!'),
      },
    ],
    ['its headline, with the site before it', { title: `The Guardian: News | ${HEADLINE}`, h1: HEADLINE }],
    [
      'its headline, with section and site behind it',
      { title: `${HEADLINE} » World news » Le Site`, h1: HEADLINE },
    ],
    [
      'not the name of the site, set as a heading',
      {
        title: `${HEADLINE} | River News`,
        h1: 'River News',
        head: og('og:site_name', 'River News'),
      },
    ],
    ['not the section, set as a heading', { title: `${HEADLINE} | World | River News`, h1: 'World' }],
    ['without the site after a bar', { title: `${HEADLINE} | The Guardian` }],
    ['without section and site', { title: `${HEADLINE} | Weather | The Guardian` }],
    ['without the site after colons', { title: `${HEADLINE} :: River News` }],
    ['without the site after a quotation mark', { title: `${HEADLINE} » River News` }],
    [
      'without the site that a link to the home page names',
      { title: `${HEADLINE} - River News`, above: '<a href="/">River News</a>' },
    ],
    [
      'without the site that a picture in such a link names',
      {
        title: `${HEADLINE} – River News`,
        above: '<a href="https://example.org/"><img src="a.png" alt="River News"></a>',
      },
    ],
    [
      'without the site of the copyright line',
      { title: `River News - ${HEADLINE}`, below: '<p>© 2019–2022 River News. All rights reserved.</p>' },
    ],
    [
      'without the site of a feed',
      {
        title: `${HEADLINE} - River News`,
        head: '<link rel="alternate" type="application/rss+xml" title="River News » Feed" href="/feed">',
      },
    ],
    [
      'without a long name of the site, where the only h1 is the rest',
      { title: `${HEADLINE} - The Gazette of the Upper and Lower River`, h1: HEADLINE },
    ],
    [
      'once, where a copy of it is for screen readers',
      { h1: `<span aria-hidden="true">${HEADLINE}</span><span class="sr-only">${HEADLINE}</span>` },
    ],
    [
      'without the site that stands alone in the header',
      { title: `${HEADLINE} - River News`, outside: '<header><div><b>River News</b></div></header>' },
    ],
    [
      'without the site on the name plate',
      { title: `${HEADLINE} — River News`, outside: '<div class="site-title"><i>River</i> News</div>' },
    ],
    [
      'without the site that the host of its home page names',
      { title: `${HEADLINE} - River News`, outside: '<a href="https://www.rivernews.example/">Home</a>' },
    ],
    [
      'without the site that has an account',
      { title: `${HEADLINE} - River News`, head: meta('twitter:site', '@RiverNews') },
    ],
    [
      'without the site that is the publisher in microdata',
      {
        title: `${HEADLINE} - River News`,
        above: '<div itemprop="publisher"><meta itemprop="name" content="River News"></div>',
      },
    ],
    [
      'without the site after a dash',
      { title: `${HEADLINE} – River News`, head: og('og:site_name', 'River News') },
    ],
    [
      'without the site that only the address names',
      {
        title: `${HEADLINE} - BBC News`,
        head: '<link rel="canonical" href="https://www.bbc.co.uk/news/1">',
      },
    ],
    [
      'without the site before it',
      { title: `River News - ${HEADLINE}`, head: og('og:site_name', 'River News') },
    ],
    [
      'without the site in Open Graph',
      {
        head: og('og:title', `${HEADLINE} | The Guardian`) + og('og:site_name', 'the Guardian'),
      },
    ],
    [
      'without the site in JSON-LD',
      {
        head: news({ headline: `${HEADLINE} - River News`, publisher: { name: 'River News' } }),
      },
    ],
    ['in a property of several names', { head: og('og:title twitter:title', HEADLINE) }],
    [
      'what two of three declarations say',
      {
        title: `${HEADLINE} | River News`,
        head: news({ headline: 'Flood 2022: live' }) + og('og:title', HEADLINE),
      },
    ],
    ['not that of a drawing', { h1: HEADLINE, above: '<svg><title>Share this</title></svg>' }],
    [
      'without site and section',
      { title: `${HEADLINE} · River News · World`, head: og('og:site_name', 'River News') },
    ],
  ]
  test.each(cases)('is %s', async (_, page) => {
    expect((await metadataOf(page)).title).toEqual({ text: HEADLINE, generated: false })
  })

  test.each([
    'Ten years on – the river and its people',
    'Obama - the interview',
    'La fin du « Monde » ?',
    'A | B testing: what it is',
    'Why C++::vector is slow',
  ])('keeps what belongs to it: %s', async (headline) => {
    const escaped = headline.replaceAll('&', '&amp;')
    expect((await metadataOf({ title: `${escaped} | The Site`, h1: escaped })).title.text).toBe(headline)
  })
})

describe('a headline with a dash stays whole', () => {
  test.each<[string, Page]>([
    ['without any evidence', {}],
    [
      'with another heading for its second part',
      { h1: 'Small old towns', above: '<h2>Living in hard times</h2>' },
    ],
    [
      'with its second part in the header of the article',
      { above: '<header><p>living in hard times</p></header>', h1: 'Another heading altogether' },
    ],
  ])('%s', async (_, page) => {
    const title = 'Small old towns – living in hard times'
    expect((await metadataOf({ title, ...page })).title.text).toBe(title)
  })
})

test('a headline of one word is that of the page', async () => {
  expect((await metadataOf({ title: 'River - Wikipedia', h1: 'River' })).title.text).toBe('River')
  const { title } = await metadataOf({
    title: 'Sport - England win again',
    h1: 'Sport',
    above: '<h2>England win again</h2>',
  })
  expect(title.text).toBe('Sport - England win again')
})

test('a headline can begin with the name of the site', async () => {
  const { title } = await metadataOf({
    title: 'Guardian angels return | The Guardian',
    head: og('og:site_name', 'the Guardian'),
  })
  expect(title.text).toBe('Guardian angels return')
})

describe('the byline of a page', () => {
  const cases: readonly (readonly [string, Page, string | undefined])[] = [
    ['JSON-LD: a text', { head: news({ author: 'By Jane Doe' }) }, 'Jane Doe'],
    [
      'JSON-LD: a list',
      { head: news({ author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'] }) },
      'Jane Doe, John Roe',
    ],
    [
      'JSON-LD: a reference to another object',
      {
        head: linked({
          '@graph': [
            { '@type': 'NewsArticle', author: { '@id': '#jane' }, publisher: { '@id': '#site' } },
            { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
            { '@type': 'Organization', '@id': '#site', name: 'River News' },
          ],
        }),
      },
      'Jane Doe',
    ],
    [
      'JSON-LD: the site, but a name on the page',
      {
        head: news({
          author: { '@type': 'Organization', name: 'River News' },
          publisher: { name: 'River News' },
        }),
        above: '<p class="byline">By Jane Doe</p>',
      },
      'Jane Doe',
    ],
    [
      'JSON-LD: an agency',
      {
        head: news({
          author: { '@type': 'Organization', name: 'Reuters' },
          publisher: { name: 'River News' },
        }),
      },
      'Reuters',
    ],
    ['JSON-LD: a role', { head: news({ author: 'Jane Doe, Science Correspondent' }) }, 'Jane Doe'],
    [
      'JSON-LD: the site after the name',
      {
        head: news({ author: 'Jane Doe, River News', publisher: { name: 'River News' } }),
      },
      'Jane Doe',
    ],
    ['JSON-LD: an address', { head: news({ author: 'https://example.org/jane' }) }, undefined],
    ['JSON-LD: an account', { head: news({ author: 'admin' }) }, undefined],
    ['<meta>: author', { head: meta('author', 'By Jane Doe') }, 'Jane Doe'],
    [
      '<meta>: an address first, then a name',
      {
        head: og('article:author', 'https://www.facebook.com/jane') + meta('sailthru.author', 'Jane Doe'),
      },
      'Jane Doe',
    ],
    ['<meta>: an e-mail address', { head: meta('author', 'jane@example.org') }, undefined],
    [
      '<meta>: a name and an e-mail address',
      { head: meta('author', 'Jane Doe &lt;jane@example.org&gt;') },
      'Jane Doe',
    ],
    [
      '<meta>: several',
      { head: meta('parsely-author', 'Jane Doe') + meta('parsely-author', 'John Roe') },
      'Jane Doe, John Roe',
    ],
    [
      '<meta>: family name first',
      { head: meta('citation_author', 'Doe, Jane') + meta('citation_author', 'Roe, John') },
      'Jane Doe, John Roe',
    ],
    [
      '<meta>: the site, if nobody else is named',
      { head: meta('author', 'The Guardian') + og('og:site_name', 'the Guardian') },
      'The Guardian',
    ],
    [
      '<meta>: the site, but a name on the page',
      {
        head: meta('author', 'The Guardian') + og('og:site_name', 'the Guardian'),
        above: '<a rel="author" href="/j">Jane Doe</a>',
      },
      'Jane Doe',
    ],
    ['<meta>: staff', { head: meta('author', 'Agency staff') }, 'Agency staff'],
    [
      'rel=author, twice',
      {
        above: '<p>By <a rel="author" href="/j">Jane Doe</a> and <a rel="author" href="/r">John Roe</a></p>',
      },
      'Jane Doe, John Roe',
    ],
    [
      'itemprop=author with a name in it',
      {
        above:
          '<div itemprop="author" itemscope><a href="/j"><span itemprop="name">Jane Doe</span></a> <span>Reporter</span></div>',
      },
      'Jane Doe',
    ],
    ['a class of two words', { above: '<div class="articleByline">By Jane Doe</div>' }, 'Jane Doe'],
    [
      'a class with a date behind the name',
      {
        above: '<div class="post-byline">By Jane Doe <time>27 July 2022</time></div>',
      },
      'Jane Doe',
    ],
    [
      'a class with a labelled date behind the name',
      {
        above: '<div class="byline">By Jane Doe, Published 27 July 2022 10:00</div>',
      },
      'Jane Doe',
    ],
    [
      'a class with a role behind the name',
      {
        above: '<div class="byline"><span>Jane Doe</span><span>Senior Reporter</span></div>',
      },
      'Jane Doe',
    ],
    [
      'a class with a role after a comma',
      { above: '<p class="byline">By Jane Doe, BBC correspondent</p>' },
      'Jane Doe',
    ],
    [
      'a class with two names',
      { above: '<p class="byline">By <a href="/j">Jane Doe</a> and <a href="/r">John Roe</a></p>' },
      'Jane Doe and John Roe',
    ],
    [
      'not that of a comment',
      { below: '<div class="comments"><span class="comment-author">Jane Doe</span></div>' },
      undefined,
    ],
    [
      'not that of a teaser',
      { below: '<div class="related"><p class="byline">By Jane Doe</p></div>' },
      undefined,
    ],
    [
      'a class with two authors by task',
      { above: '<p class="byline">Story by Jane Doe; photographs by John Roe</p>' },
      'Jane Doe',
    ],
    ['a class with an agency', { above: '<p class="byline">Par Jane Doe avec AFP</p>' }, 'Jane Doe avec AFP'],
    ['JSON-LD: a role after a bar', { head: news({ author: 'Jane Doe | Staff Writer' }) }, 'Jane Doe'],
    [
      '<meta>: the site between two names',
      { head: meta('author', 'Jane Doe, River News, and John Roe') + og('og:site_name', 'River News') },
      'Jane Doe, River News, and John Roe',
    ],
  ]
  test.each(cases)('is read from %s', async (_, page, byline) => {
    expect((await metadataOf(page)).byline).toBe(byline)
  })
})

test('a page that says that it is a draft is one', async () => {
  expect((await metadataOf({ head: meta('status', 'draft') })).draft).toBe(true)
  expect((await metadataOf({ head: meta('status', 'published') })).draft).toBe(false)
})

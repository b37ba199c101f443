import { describe, expect, test } from 'vitest'
import { articleOf } from '../seed.ts'
import { bodyOf, PARAGRAPHS, page, reading, SENTENCE, sitePage } from './page.ts'

const A = 'https://example.org/a.jpg'
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

describe('a picture is named once:', () => {
  test.each([
    `<img src="${BLANK}" data-src="${A}" alt="A bridge">`,
    `<img data-original="${A}" alt="A bridge">`,
    `<img src="/img/placeholder.gif" data-lazy-src="${A}" alt="A bridge">`,
    `<img src="${BLANK}" data-srcset="https://example.org/s.jpg 320w, ${A} 1280w" alt="A bridge">`,
    `<img srcset="${A} 2x" loading="lazy" alt="A bridge">`,
    `<picture><source srcset="${A} 1280w"><img src="${BLANK}" alt="A bridge"></picture>`,
    `<noscript><img src="${A}" alt="A bridge"></noscript>`,
    `<noscript><img src="${A}" alt="A bridge"></noscript><noscript><img src="${A}" alt="A bridge"></noscript>`,
    `<img src="${BLANK}" class="lazy"><noscript><img src="${A}" alt="A bridge"></noscript>`,
    `<img data-src="${A}" alt="A bridge"><noscript><img src="${A}" alt="A bridge"></noscript>`,
    `<figure><div><img src="${A}" alt="A bridge"></div><noscript><img src="https://example.org/a-large.jpg" alt="A bridge"></noscript></figure>`,
    `<img src="${A}" alt="A bridge"><noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=1"></noscript>`,
    `<amp-img src="${A}" alt="A bridge"><noscript><img src="${A}" alt="A bridge"></noscript></amp-img>`,
  ])('%s', async (markup) => {
    const { html } = await page(`<p>${SENTENCE}</p>${markup}`)
    expect(html.match(/Picture:? [^<]*/g)).toEqual(['Picture: A bridge (example.org)'])
    expect(html).toContain(`href="${A}"`)
  })

  test('two that stand only in noscript elements beside each other are two', async () => {
    const markup = ['a', 'b'].map(
      (name) => `<noscript><img src="https://example.org/${name}.jpg"></noscript>`,
    )
    const { html } = await page(`<p>${SENTENCE}</p>${markup.join('')}`)
    for (const name of ['a', 'b']) expect(html).toContain(`href="https://example.org/${name}.jpg"`)
  })

  test('in a link, it is no link in a link', async () => {
    const { html } = await page(
      `<p>${SENTENCE}</p><p><a href="https://example.org/b"><img src="${A}" alt="A bridge"> See.</a></p>`,
    )
    const link = bodyOf(html).querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://example.org/b')
    expect(html.match(/<a /g)?.length).toBe(html.match(/<\/a>/g)?.length)
    expect(html).toMatch(
      /<a href="https:\/\/example.org\/b"[^>]*><span data-media="image"[^>]*>Picture: A bridge \(example.org\)<\/span>/,
    )
  })
})

describe('a picture that is not on the page is listed', () => {
  test.each([
    ['hidden with its paragraph', '<p hidden><img src="https://example.org/a.jpg" alt="A bridge"></p>'],
    [
      'only without scripts, beside another picture',
      '<p><img src="https://example.org/icon.svg" alt="Enlarge"><noscript><img src="https://example.org/a.jpg" alt="A bridge"></noscript></p>',
    ],
    ['without an address', '<div hidden><video aria-label="A bridge"></video></div>'],
  ])('%s', async (_, markup) => {
    const { leftOut } = await reading(`<p>${SENTENCE}</p>${markup}`)
    expect(leftOut.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
      expect.stringMatching(/^(?:picture|film): A bridge.*: hidden$/),
    ])
  })

  test('with the words that browsers show instead of an object', async () => {
    const { leftOut } = await reading(
      `<p>${SENTENCE}</p><object data="a.swf"><p>A film of the river.</p></object>`,
    )
    expect(leftOut.map(({ text }) => text)).toContain('A film of the river.')
  })

  test('beside the article, but not one that is shown in another place', async () => {
    const { leftOut, html } = await reading(
      sitePage(
        `${PARAGRAPHS.slice(0, 3).join('')}<p class="text"><img src="${A}" alt="A bridge"></p>${PARAGRAPHS.slice(3).join('')}`,
      ).replace('</aside>', `<img src="/ad.jpg" alt="Buy"><img src="${A}" alt="A bridge"></aside>`),
    )
    expect(html).toContain('Picture: A bridge')
    expect(leftOut.flatMap(({ text }) => (text.startsWith('picture') ? text : []))).toEqual([
      'picture: Buy (/ad.jpg)',
    ])
  })
})

test('a picture in the noscript of Markdown is named', async () => {
  const { html } = await articleOf(
    `# River\n\n${SENTENCE}\n\n<noscript><img src="${A}" alt="A bridge"></noscript>\n`,
    {
      name: 'river.md',
    },
  )
  expect(html).toContain('Picture: A bridge (example.org)')
})

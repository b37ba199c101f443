import { describe, expect, test } from 'vitest'
import { bodyOf, page, SENTENCE } from './page.ts'

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

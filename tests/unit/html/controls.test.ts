import { describe, expect, test } from 'vitest'
import { PARAGRAPHS, reading, SENTENCE, sitePage } from './page.ts'

const plainPage = (markup: string) =>
  `<html><body><p>${SENTENCE}</p>${markup}<p>It fell again.</p></body></html>`

describe('these are no words of a text:', () => {
  test.each([
    [
      'control',
      '<h2>History<span class="mw-editsection">[<a href="/e">edit</a> | <a href="/s">edit source</a>]</span></h2>',
      'History',
    ],
    [
      'control',
      '<p>Note <span class="mw-cite-backlink">↑ <a href="#a">a</a> <a href="#b">b</a></span> Smith.</p>',
      'Note Smith.',
    ],
    ['control', '<p>It rose.</p><button>Open menu</button>', 'It rose.'],
    [
      'site-text',
      '<div id="siteSub">From Wikipedia, the free encyclopedia</div><div id="contentSub">Redirected</div>',
      '',
    ],
    [
      'site-text',
      '<div id="mw-content"></div><div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h">History</a></li></ul></div><div class="mw-x"></div>',
      '',
    ],
    ['control', '<a class="mw-jump-link" href="#p">Jump to navigation</a>', ''],
    ['invitation', '<h3>Sign up for our newsletter</h3>', ''],
    ['invitation', '<p><a href="/s">Subscribe</a></p>', ''],
    ['invitation', '<p><a href="/s">Continue reading →</a></p>', ''],
    ['invitation', '<div><span>Monthly</span> / <span>Annual</span></div>', ''],
    ['invitation', '<div><h3>Monthly</h3><h3>Annual</h3></div>', ''],
    [
      'invitation',
      '<div class="newsletter-signup"><h3>The river, weekly</h3><p>All about the river in your inbox.</p></div>',
      '',
    ],
    ['invitation', '<div class="share-buttons"><a href="/f">Facebook</a> <a href="/t">Twitter</a></div>', ''],
    ['invitation', '<div class="share">Share this <button>Copy link</button></div>', ''],
    [
      'invitation',
      '<div id="cookie-banner"><p>We use cookies to give you a better river.</p><a href="/c">Settings</a></div>',
      '',
    ],
    ['invitation', '<p><a href="/w">Weiterlesen</a></p>', ''],
    ['invitation', '<p>Sign up for our newsletter to get the best stories in your inbox.</p>', ''],
    ['invitation', '<h3>Sign up for The Morning newsletter</h3>', ''],
    ['invitation', '<div>Inscrivez-vous à notre newsletter quotidienne</div>', ''],
    [
      'invitation',
      '<div><div>Get our daily newsletter in your inbox</div><div>Email address</div></div>',
      '',
    ],
    ['invitation', '<p>Thanks for reading The River! Subscribe for free to receive new posts.</p>', ''],
    ['invitation', '<p>Already a subscriber? Log in</p>', ''],
    ['invitation', '<p>Advertisement</p>', ''],
    ['invitation', '<div>Story continues below advertisement</div>', ''],
    ['invitation', '<div><p>Monthly</p><p>Annual</p></div>', ''],
    ['invitation', '<p>Monthly</p><p>Annual</p>', ''],
    ['invitation', '<h2>Inscrivez-vous à notre newsletter</h2>', ''],
    [
      'comment',
      '<p>The dam held<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div style="border:1px solid"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this true?</span></p><p>Ask him.</p></div>',
      'The dam held.',
    ],
  ])('%s, as in %s', async (reason, markup, expected) => {
    const { words, leftOut } = await reading(plainPage(markup))
    expect(words).toBe(`${SENTENCE} ${expected ? `${expected} ` : ''}It fell again.`)
    expect(leftOut.map((left) => left.reason)).toContain(reason)
  })

  test('but a button within a sentence is part of it, even in a page of a site', async () => {
    const sentence =
      '<p class="text">The <button>aquifer</button> of the valley <svg><text>drawn</text></svg>was full.</p>'
    const { words } = await reading(
      sitePage([...PARAGRAPHS.slice(0, 3), sentence, ...PARAGRAPHS.slice(3)].join('')),
    )
    expect(words).toContain('The aquifer of the valley was full.')
  })

  test('in a page of a site, too', async () => {
    const { words } = await reading(
      sitePage(
        [
          ...PARAGRAPHS.slice(0, 3),
          '<p class="text"><a href="/s">Subscribe now</a></p>',
          ...PARAGRAPHS.slice(3),
        ].join(''),
      ),
    )
    expect(words).not.toContain('Subscribe')
  })

  test('a mark that leads to its own heading', async () => {
    const { html } = await reading(
      `<h2>History<a class="headerlink" href="#history">¶</a></h2><p>${SENTENCE}</p>`,
    )
    expect(html).not.toContain('¶')
  })
})

describe('these are words of a text:', () => {
  test.each([
    '<p>Readers who subscribe to the newsletter of the dam get it weekly.</p>',
    '<p>Subscribe to our newsletter, the sign said, and nobody did. The river rose.</p>',
    '<p>The <button>glossary</button> has the word.</p>',
    '<h2><button>How it began</button></h2>',
    '<h2>Monthly</h2>',
    '<p>Read more:</p>',
    '<p>Share.</p>',
    '<p>Sign up for our newsletter, it said.</p>',
    '<p>The newsletter of the dam comes weekly.</p>',
    '<p>Subscribe to our newsletter. The river rose.</p>',
    '<ul><li>Monthly</li><li>Read at last</li></ul>',
    '<div class="subscription-box"><p>Those who subscribe pay five euros a month.</p></div>',
    '<table><tr><td>Monthly </td><td>Annual </td></tr><tr><td>5 </td><td>50</td></tr></table>',
    '<ul><li>Subscribe</li><li>Share</li></ul>',
    '<p class="cookie-recipe">Bake the cookies for ten minutes.</p>',
    '<p><a href="https://example.org/">A longer report on the dam</a></p>',
    '<p>See note [a] and [edit] in it.</p>',
  ])('%s', async (markup) => {
    const text = markup
      .replace(/<\/li>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .trim()
    expect((await reading(plainPage(markup))).words).toBe(`${SENTENCE} ${text} It fell again.`)
  })
})

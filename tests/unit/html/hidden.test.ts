import { describe, expect, test } from 'vitest'
import { PARAGRAPHS, reading, SENTENCE, sitePage } from './page.ts'

/** A way to hide words, written into three kinds of pages. */
const KINDS: Readonly<Record<string, (markup: string) => string>> = {
  'a fragment': (markup) => `<p>${SENTENCE}</p>${markup}<p>It fell.</p>`,
  'a plain page': (markup) => `<html><body><p>${SENTENCE}</p>${markup}<p>It fell.</p></body></html>`,
  'a page of a site': (markup) =>
    sitePage([...PARAGRAPHS.slice(0, 3), markup, ...PARAGRAPHS.slice(3)].join('')),
}

describe.each(Object.entries(KINDS))('in %s, readers do not get to see', (_, pageWith) => {
  test.each([
    '<p hidden>Secret words.</p>',
    '<p class="text" style="display:none">Secret words.</p>',
    '<p class="text" style="color: red; DISPLAY : None !important">Secret words.</p>',
    '<p style="visibility:hidden">Secret words.</p>',
    '<p style="opacity: 0">Secret words.</p>',
    '<p style="content-visibility:hidden">Secret words.</p>',
    '<p style="font-size:0">Secret words.</p>',
    '<p style="position:absolute;left:-9999px">Secret words.</p>',
    '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Secret words.</p>',
    '<p style="margin-left:-9999px">Secret words.</p>',
    '<p style="filter:opacity(0)">Secret words.</p>',
    '<p style="color: transparent">Secret words.</p>',
    '<p style="color:rgba(20, 20, 20, 0)">Secret words.</p>',
    '<p style="color:#0000">Secret words.</p>',
    '<p style="-webkit-text-fill-color:transparent">Secret words.</p>',
    '<p style="color:#fff; background: white">Secret words.</p>',
    '<div style="background-color:rgb(255, 255, 255)"><p style="color:#FFFFFF"><b>Secret words.</b></p></div>',
    '<style>.gone { color: transparent }</style><p class="gone">Secret words.</p>',
    '<p style="zoom:0">Secret words.</p>',
    '<style>@supports (display: grid) { .gone { display: none } }</style><p class="gone">Secret words.</p>',
    '<p style="height:0;overflow:hidden">Secret words.</p>',
    '<p style="display:none;mso-hide:all">Secret words.</p>',
    '<div style="display:none"><p class="text">Secret words.</p></div>',
    '<dialog><p>Secret words.</p></dialog>',
    '<div popover><p>Secret words.</p></div>',
    '<p class="sr-only">Secret words.</p>',
    '<p class="visually-hidden text">Secret words.</p>',
    '<p class="d-none">Secret words.</p>',
    '<style>.gone { display: none }</style><p class="gone">Secret words.</p>',
    '<style>@media screen { p.gone, .x { visibility: hidden } }</style><p class="gone">Secret words.</p>',
    '<style>.box > .gone { opacity: 0 }</style><div class="box"><p class="gone">Secret words.</p></div>',
    '<p class="text">The dam <span hidden>Secret words.</span>held.</p>',
    '<noscript><p>Secret words.</p></noscript>',
  ])('%s', async (markup) => {
    const { words, leftOut } = await reading(pageWith(markup))
    expect(words).toContain(SENTENCE)
    expect(words).not.toContain('Secret')
    expect(leftOut.find(({ text }) => text === 'Secret words.')?.reason).toBe('hidden')
  })

  test.each([
    '<p class="text" style="display:block">Open words.</p>',
    '<p class="text" style="opacity:0.9">Open words.</p>',
    '<p style="color:#fff">Open words.</p>',
    '<div style="background:white"><p style="background:url(dark.png); color:white">Open words.</p></div>',
    '<div style="background:white"><div style="background:#000"><p style="color:white">Open words.</p></div></div>',
    '<p style="color:transparent; background:linear-gradient(red, blue); -webkit-background-clip:text">Open words.</p>',
    '<p style="color:transparent; text-shadow:0 0 0 black">Open words.</p>',
    '<p style="color:transparent"><span style="color:black">Open words.</span></p>',
    '<style>.text { color: transparent } .text { color: black }</style><p class="text">Open words.</p>',
    '<style>.text { color: transparent; background: linear-gradient(red, blue); background-clip: text }</style><p class="text">Open words.</p>',
    '<p class="text" hidden="until-found">Open words.</p>',
    '<details><summary>More</summary><p class="text">Open words.</p></details>',
    '<dialog open><p class="text">Open words.</p></dialog>',
    '<p class="text" aria-hidden="true">Open words.</p>',
    '<p class="text" style="visibility:hidden">x <span style="visibility:visible">Open words.</span></p>',
    '<div style="font-size:0"><p class="text" style="font-size:16px">Open words.</p></div>',
    '<p class="text hidden md:block">Open words.</p>',
    '<style>@media print { .text { display: none } }</style><p class="text">Open words.</p>',
    '<style>.text { display: none } .text { display: block }</style><p class="text">Open words.</p>',
    '<style>.text { display: none } @media (min-width: 40em) { .text { display: block } }</style><p class="text">Open words.</p>',
    '<style>@supports not (display: grid) { .text { display: none } }</style><p class="text">Open words.</p>',
    '<p class="text" style="margin-left:-20px">Open words.</p>',
    '<style>.text:hover { display: none }</style><p class="text">Open words.</p>',
    '<noscript><style>.text { display: none }</style></noscript><p class="text">Open words.</p>',
  ])('but do see %s', async (markup) => {
    expect((await reading(pageWith(markup))).words).toContain('Open words.')
  })
})

describe('a hidden article', () => {
  const BODY = PARAGRAPHS.join('')

  test('is shown with a warning if it is all that there is to read', async () => {
    const { words, rules } = await reading(
      sitePage(
        `<h1>River rises</h1><div style="display:none" class="body">${BODY}<p hidden>Secret.</p></div>`,
      ),
    )
    expect(words).toContain(`5. ${SENTENCE}`)
    expect(words).not.toContain('Secret')
    expect(rules).toContain('hidden-article')
  })

  test('is no reason to warn where a script of the site hides the page itself', async () => {
    const content = sitePage(BODY).replace('<body>', '<body style="opacity:0">')
    const { words, rules } = await reading(content)
    expect(words).toContain(`5. ${SENTENCE}`)
    expect(rules).not.toContain('hidden-article')
  })

  test('stays hidden beside an article that can be read', async () => {
    const { words, rules } = await reading(`<p>${SENTENCE}</p><div hidden>${BODY}</div>`)
    expect(words).toBe(SENTENCE)
    expect(rules).not.toContain('hidden-article')
  })

  test('is kept if the owner selects it, without what is hidden in it', async () => {
    const { words } = await reading(
      `<p>${SENTENCE}</p><div hidden class="body"><p>Kept.</p><p hidden>Secret.</p></div>`,
      { sidecar: 'select: .body' },
    )
    expect(words).toBe('Kept.')
  })
})

test('each word that a page can show is in the article or listed', async () => {
  const content = sitePage(
    [...PARAGRAPHS, '<svg><text>Drawn</text></svg>', '<iframe srcdoc="<p>Framed</p>"></iframe>'].join(''),
  )
  const { words, leftOut } = await reading(content)
  const found = [words, ...leftOut.map(({ text }) => text)].join(' ').match(/\w+/g)?.sort()
  const shown = content.replace(/<head>.*<\/head>/s, '').replace(/<iframe srcdoc="([^"]*)">/, '$1')
  expect(found).toEqual(
    shown
      .replace(/<[^>]*>/g, ' ')
      .match(/\w+/g)
      ?.sort(),
  )
  expect(leftOut).toContainEqual(expect.objectContaining({ text: 'Drawn', reason: 'drawing' }))
  expect(leftOut).toContainEqual(expect.objectContaining({ text: 'Framed', reason: 'frame' }))
  expect(leftOut).toContainEqual(
    expect.objectContaining({ text: 'News Sport', reason: 'around-the-article' }),
  )
})

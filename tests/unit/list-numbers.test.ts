import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articleOf } from './seed.ts'

/** The markers of the ordered lists of a page as a browser shows them, by the algorithm of HTML §4.4.8. */
async function markersOf(content: string, name: string): Promise<string> {
  const { html } = await articleOf(content, { name })
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const lists = [...document.querySelectorAll('ol')].map((list) => {
    const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
    const step = list.hasAttribute('reversed') ? -1 : 1
    let next = Number(list.getAttribute('start') ?? (step < 0 ? items.length : 1))
    return items
      .map((item) => {
        const number = Number(item.getAttribute('value') ?? next)
        next = number + step
        const type = item.getAttribute('type') ?? list.getAttribute('type') ?? ''
        return item.getAttribute('data-marker') ?? `${type}${number}`
      })
      .join(' ')
  })
  return lists.join(' | ')
}

/** Items of Markdown with these markers. */
const items = (...markers: readonly string[]) => markers.map((marker) => `${marker} Words.\n`).join('')

describe('the numbers of a list in Markdown', () => {
  test.each([
    ['years', items('1902.', '1947.', '1948.', '2001.'), '1902 1947 1948 2001'],
    ['years that recur', items('1902.', '1902.', '1947.'), '1902 1902 1947'],
    ['a year for all', items('1902.', '1902.'), '1902 1902'],
    ['counted by the writer', items('1.', '2.', '3.'), '1 2 3'],
    ['left to Markdown', items('1.', '1.', '1.'), '1 2 3'],
    ['left to Markdown, from nought', items('0.', '0.', '0.'), '0 1 2'],
    ['a slip', items('1.', '2.', '2.', '4.'), '1 2 2 4'],
    ['downwards', items('3.', '2.', '1.'), '3 2 1'],
    ['downwards below nought', items('1.', '0.'), '1 0'],
    ['downwards with a gap', items('10.', '9.', '7.'), '10 9 7'],
    ['with brackets', items('1)', '2)', '5)'), '1) 2) 5)'],
    ['with brackets, left to Markdown', items('1)', '1)'), '1) 2)'],
    ['with noughts before them', items('007.', '008.', '010.'), '007. 008. 010.'],
    ['as many digits as there may be', items('999999999.', '5.'), '999999999 5'],
    ['in a loose list', '1902. One\n\n1947. Two\n\n      More of it\n\n1950. Three\n', '1902 1947 1950'],
    ['of a list within a list', '- a\n\n  1902. b\n  1947. c\n- d\n', '1902 1947'],
    ['of lists within each other', '5. a\n\n   7. b\n   9. c\n6. d\n8. e\n', '5 6 8 | 7 9'],
    ['in a quotation', '> 1902. b\n> 1947. c\n', '1902 1947'],
    ['below a paragraph that interrupts the list', '1. a\n2. b\n\nWords.\n\n3. c\n4. d\n', '1 2 | 3 4'],
    ['two kinds', '1. a\n2. b\n3) c\n5) d\n', '1 2 | 3) 5)'],
    ['in a note', 'Words.[^1]\n\n[^1]: Note\n\n    1902. a\n    1947. b\n', '1 | 1902 1947'],
    [
      'with raw HTML in the file',
      `Some <b>words</b>.\n\n${items('1902.', '1947.', '007.')}`,
      '1902 1947 007.',
    ],
    ['after front matter', `---\ntitle: A\n---\n\n${items('1902)', '1947)')}`, '1902) 1947)'],
    ['with Windows line ends', '1902. a\r\n1947. b\r\n', '1902 1947'],
    ['of tasks', '1902. [x] a\n1947. [ ] b\n', '1902 1947'],
  ])('are shown as in the file: %s', async (_, content, markers) => {
    expect(await markersOf(`Some words first.\n\n${content}`.replace(/^.*\n\n(?=---)/, ''), 'a.md')).toBe(
      markers,
    )
  })
})

describe('the numbers of a list in HTML', () => {
  test.each([
    ['a value', '<ol><li>a<li value="1902">b<li>c</ol>', '1 1902 1903'],
    ['a start', '<ol start="7"><li>a<li>b</ol>', '7 8'],
    ['a start of nought, and below', '<ol start="0"><li>a</ol><ol start="-3"><li>b</ol>', '0 | -3'],
    ['letters', '<ol type="a"><li>a</ol><ol type="A" start="3"><li>a</ol>', 'a1 | A3'],
    ['Roman numerals', '<ol type="i"><li>a</ol><ol type="I"><li>a</ol>', 'i1 | I1'],
    ['letters by a style', '<ol style="list-style-type: upper-roman"><li>a</ol>', 'I1'],
    ['an item with letters', '<ol><li>a<li type="a" value="5">b</ol>', '1 a5'],
    ['reversed', '<ol reversed><li>a<li>b<li>c</ol>', '3 2 1'],
    ['reversed from a start', '<ol reversed start="1"><li>a<li>b</ol>', '1 0'],
    ['reversed with a value', '<ol reversed><li>a<li value="9">b<li>c</ol>', '3 9 8'],
    ['with a language', '<ol lang="de"><li lang="fr" value="4">a</ol>', '4'],
    [
      'values that are no integers',
      '<ol start="x"><li value="iv">a<li value="3.7">b<li value=" 5th">c</ol>',
      '1 3 5',
    ],
    ['a list beside its item', '<ol><li>a</li><ol><li>b</li></ol><li>c</li></ol>', '1 2 | 1'],
    ['a marker of another program', '<ol><li data-marker="Buy now!">a</ol>', '1'],
  ])('are shown as in the file: %s', async (_, list, markers) => {
    expect(await markersOf(`<p>Some words first.</p>${list}`, 'a.html')).toBe(markers)
    expect(await markersOf(`Some words first.\n\n<div>${list}</div>\n`, 'a.md')).toBe(markers)
  })

  test('a list beside its item is shown within it, in the order of the file', async () => {
    const { html } = await articleOf('<p>x</p><ol><li>a</li><ol><li>b</li></ol><li>c</li></ol>', {
      name: 'a.html',
    })
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    expect(document.querySelector('ol > li')?.textContent?.replace(/\s+/g, '')).toBe('ab')
  })

  test('nothing but a type of list comes through', async () => {
    const { html } = await articleOf(
      '<p>x</p><ol type="disc" start="1e9" style="list-style: url(x)"><li type="javascript" value="0x10">a</ol>',
      { name: 'a.html' },
    )
    expect(html).not.toMatch(/disc|1e9|url|javascript|0x10/)
  })
})

test('the markers of a list in plain text are shown as in the file', async () => {
  const text = (a: string, b: string) =>
    `These are the points that they agreed on in the end:\n\n${a} One of them here\n${b} The other one here\n`
  expect(await markersOf(text('3.', '4.'), 'a.txt')).toBe('3 4')
  expect(await markersOf(text('3)', '4)'), 'a.txt')).toBe('3) 4)')
  expect(await markersOf(text('(3)', '(4)'), 'a.txt')).toBe('(3) (4)')
  expect(await markersOf(text('c)', 'd)'), 'a.txt')).toBe('c) d)')
  expect(await markersOf(text('03.', '04.'), 'a.txt')).toBe('03. 04.')
})

describe('a single tilde strikes nothing out', () => {
  test.each([
    ['每天5~10次，每次20~30分钟。', '每天5~10次，每次20~30分钟。'],
    ['오전 9~10시, 오후 ~5시', '오전 9~10시, 오후 ~5시'],
    ['It takes ~5 minutes, or ~10 minutes.', 'It takes ~5 minutes, or ~10 minutes.'],
    ['~a~ and H~2~O', '~a~ and H~2~O'],
    ['Some <b>raw</b> 5~10 or 20~30.', 'Some raw 5~10 or 20~30.'],
  ])('%s', async (content, shown) => {
    const { html } = await articleOf(content, { name: 'a.md' })
    expect(html).not.toContain('<del>')
    expect(html.replace(/<[^>]*>/g, '')).toContain(shown)
  })

  test('two do, also around single ones', async () => {
    const { html } = await articleOf('这是 ~~5~10次~~ 次数。', { name: 'a.md' })
    expect(html).toContain('<del>5~10次</del>')
  })
})

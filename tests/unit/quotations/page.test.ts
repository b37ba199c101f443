import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articleOf } from '../seed.ts'
import { markedText } from './marked-text.ts'

describe('quotations on the page', () => {
  /** Returns the markup of the first passage without generated elements. `q1` is the quotation with number 1. */
  async function passage(content: string, name: string): Promise<string> {
    const { html } = await articleOf(content, { name })
    const [, inner = ''] = /<p [^>]*>(.*?)<\/p>/s.exec(html) ?? []
    return inner
      .replace(/<a [^>]*data-passage-link.*?<\/a>/g, '')
      .replace(/<(q|a) [^>]*?(?:data-quotation="(\d+)")?[^>"]*>/g, '<$1$2>')
  }

  test('the three quotations of the seed are found from the first word to the last', async () => {
    const seed = readFileSync(new URL('../../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8')
    const { html } = await articleOf(seed)
    expect([...html.matchAll(/“<q data-quotation="(\d)">(.*?)<\/q>”/g)].map(([, ...found]) => found)).toEqual(
      [
        [
          '1',
          'NATO is trying to reach the Eurasian region. This means that it even wants to cross the Caspian Sea and be present in Kazakhstan and Mongolia. As we have seen, NATO was present in Afghanistan for several years and did not succeed there,',
        ],
        [
          '2',
          'the Westerners want to expand NATO, and they will not hesitate to expand their influence wherever they can.',
        ],
        [
          '3',
          "Just as the Islamic Republic of Iran opposes conflict and war, it also declares its strong opposition to NATO's expansionist policies.",
        ],
      ],
    )
    expect(html.match(/<q /g)).toHaveLength(3)
  })

  test.each([
    ['holds emphasis', '“He said *no* to it,” she said.', '“<q1>He said <em>no</em> to it,</q>” she said.'],
    ['within emphasis', '*“He said no,”* she said.', '<em>“<q1>He said no,</q>”</em> she said.'],
    ['is what emphasis holds', '“*He said no,*” she said.', '“<q1><em>He said no,</em></q>” she said.'],
    ['begins in emphasis', '*“He said* no” to it.', '<em>“<q1>He said</q></em><q1> no</q>” to it.'],
    ['ends in a link', 'He “said [no” to](https://e.org/)', 'He “<q1>said </q><a><q1>no</q>” to</a>'],
    [
      'crosses links',
      '[He “said](https://e.org/) [no](https://e.org/) [to” it](https://e.org/).',
      '<a>He “<q1>said</q></a> <q1><a>no</a> </q><a><q1>to</q>” it</a>.',
    ],
    [
      'is within another, across a link',
      '“He [said “no](https://e.org/) no” to” it.',
      '“<q1>He <a>said “<q2>no</q></a><q2> no</q>” to</q>” it.',
    ],
    ['goes over a break', '“He said\\\nno,” she said.', '“<q1>He said<br>\nno,</q>” she said.'],
    [
      'holds code, whose marks are none',
      '“Say `"no”`,” she said.',
      '“<q1>Say <code>"no”</code>,</q>” she said.',
    ],
    ['is code alone', 'Say “`no`” to it.', 'Say “<q1><code>no</code></q>” to it.'],
  ])('%s', async (_, markdown, expected) => {
    expect(await passage(markdown, 'article.md')).toBe(expected)
  })

  test('have the same number in every paragraph', async () => {
    const { html } = await articleOf('“One ‘a’.\n\n“Two,” he said. “No.”\n\n- “A\n- “B”\n\n# “C”')
    expect(html.match(/<q.*?>/g)).toEqual(
      [1, 2, 1, 3, 4, 5, 6].map((number) => `<q data-quotation="${number}">`),
    )
  })

  test('are not nested more deeply than browsers can show', async () => {
    const { html } = await articleOf(`The mill ${'“a ‘b '.repeat(500)}${'’” '.repeat(500)} the weir.`)
    expect(html).not.toMatch(/(?:<q[^>]*>[^<]*){9}/)
  })
})

/** A text, or an element with texts. */
type Inline = string | { readonly tag: string; readonly children: readonly Inline[] }

const inline = (depth: number): fc.Arbitrary<Inline> =>
  depth === 0 ? markedText : fc.oneof(markedText, element(['em', 'strong', 'del', 'mark', 'code'], depth))
const element = (tags: readonly string[], depth: number): fc.Arbitrary<Inline> =>
  fc.record({
    tag: fc.constantFrom(...tags),
    children: fc.array(inline(depth - 1), { minLength: 1, maxLength: 3 }),
  })
const link = element(['a'], 3)

function htmlOf(node: Inline): string {
  if (typeof node === 'string') return node
  const attributes = node.tag === 'a' ? ' href="https://example.org/"' : ''
  return `<${node.tag}${attributes}>${node.children.map(htmlOf).join('')}</${node.tag}>`
}

function textOf(node: Inline): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

function withoutMarks(node: Inline): Inline {
  return typeof node === 'string'
    ? node.replace(/["'\u05F4]|\p{Pi}|\p{Pf}|[‚„「」『』]/gu, '·')
    : { ...node, children: node.children.map(withoutMarks) }
}

/** Returns the text of each passage, and the sequence of the source's tags in it, with `-` for text between them. */
async function passagesOf(content: string) {
  const { html } = await articleOf(content, { name: 'article.html' })
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const generated of document.querySelectorAll('[data-generated]')) generated.remove()
  return [...document.querySelectorAll('[data-passage]')].map((passage) => ({
    text: (passage.textContent ?? '').replace(/\s+/g, ' ').trim(),
    markup: passage.innerHTML
      .replace(/<\/?q\b[^>]*>/g, '')
      .replace(/<(\w+)[^>]*>/g, '<$1>')
      .replace(/[^<>]+(?=<|$)/g, '-'),
  }))
}

test('a text keeps its characters and its markup on the page, with or without quotations', async () => {
  const paragraph = fc.array(fc.oneof(inline(3), link), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 3 }), async (paragraphs) => {
      const source = paragraphs.map((nodes) => ['The mill ', ...nodes, ' the weir.'])
      const page = await passagesOf(source.map((nodes) => `<p>${nodes.map(htmlOf).join('')}</p>`).join('\n'))
      expect(page.map(({ text }) => text)).toEqual(
        source.map((nodes) => nodes.map(textOf).join('').replace(/\s+/g, ' ')),
      )
      const bare = await passagesOf(
        source.map((nodes) => `<p>${nodes.map(withoutMarks).map(htmlOf).join('')}</p>`).join('\n'),
      )
      expect(page.map(({ markup }) => markup)).toEqual(bare.map(({ markup }) => markup))
    }),
    { numRuns: 150 },
  )
})

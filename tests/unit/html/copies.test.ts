import { expect, test } from 'vitest'
import { reading, SENTENCE } from './page.ts'

const MATH =
  '<math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math>'

test.each([
  ['MathML', `so ${MATH} holds`, 'so E=mc2 holds'],
  [
    'KaTeX',
    `so <span class="katex"><span class="katex-mathml">${MATH}</span><span class="katex-html" aria-hidden="true"><span class="mord">E</span><span class="mrel">=</span><span class="mord">mc</span><span class="msupsub">2</span></span></span> holds`,
    'so E=mc2 holds',
  ],
  [
    'MathJax 2',
    `so <span class="MathJax_Preview">E = mc^2</span><span class="MathJax"><nobr aria-hidden="true"><span>E=mc2</span></nobr><span class="MJX_Assistive_MathML">${MATH}</span></span> holds`,
    'so E=mc2 holds',
  ],
  [
    'MathJax 3',
    `so <mjx-container><mjx-math aria-hidden="true"><mjx-mi><mjx-c></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container> holds`,
    'so E=mc2 holds',
  ],
  [
    'MediaWiki',
    `so <span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;">${MATH}</span><img src="https://example.org/f.svg" alt="E=mc^2"></span> holds`,
    'so E=mc2 holds',
  ],
  [
    'KaTeX without MathML',
    'so <span class="katex"><span class="katex-html" aria-hidden="true">E=mc2</span></span> holds',
    'so E=mc2 holds',
  ],
  [
    'a price for the eye and one for the ear',
    'for <span aria-hidden="true">$5</span><span class="sr-only">five dollars</span> only',
    'for $5 only',
  ],
  ['a shadow of its own words', '<b>Flood<span aria-hidden="true">Flood</span></b> came', 'Flood came'],
  [
    'letters that screen readers skip',
    '<b aria-label="Flood"><span aria-hidden="true">F</span><span aria-hidden="true">lood</span></b> came',
    'Flood came',
  ],
])('%s is read once', async (_, markup, expected) => {
  const { words, leftOut } = await reading(`<p>${SENTENCE}</p><p>And ${markup}.</p>`)
  expect(words).toBe(`${SENTENCE} And ${expected}.`)
  expect(leftOut.filter(({ reason }) => !['copy', 'hidden'].includes(reason))).toEqual([])
})

test('an exponent is raised', async () => {
  expect((await reading(`<p>${SENTENCE} ${MATH}</p>`)).html).toContain('mc<sup>2</sup>')
})

test.each([
  ['in a line', '<p>The <gloss-term>aquifer</gloss-term> fell.</p>', '<p>The aquifer fell.</p>'],
  ['on their own', '<my-card>One.</my-card><my-card>Two.</my-card>', '<p>One.</p><p>Two.</p>'],
])('custom elements %s keep words apart', async (_, markup, expected) => {
  const { html } = await reading(`<p>${SENTENCE}</p>${markup}`)
  expect(html.replace(/<a\b.*?<\/a>| (?:id|data-passage)="\w*"|\n/g, '')).toContain(expected)
})

import { describe, expect, test } from 'vitest'
import { articleOf } from '../seed.ts'
import { PARAGRAPHS, reading, SENTENCE, sitePage, wordsOf } from './page.ts'

const FRACTION = '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>'

test.each([
  ['a fraction', FRACTION, '(a+b)/2'],
  ['a fraction of numbers', '<mfrac><mn>1</mn><mn>12</mn></mfrac>', '1/12'],
  ['a fraction in another', `<mfrac><mn>1</mn>${FRACTION}</mfrac>`, '1/((a+b)/2)'],
  ['a binomial', '<mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>', '(n k)'],
  ['a root', '<msqrt><mn>16</mn></msqrt>', '√16'],
  ['a root of several signs', '<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x+1)'],
  ['another root', '<mroot><mn>27</mn><mn>3</mn></mroot>', '3√27'],
  [
    'a sum',
    '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>',
    '∑i=1n i',
  ],
  [
    'a limit',
    '<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>x</mi>',
    'lim x→0 x',
  ],
  ['a mean', '<mover><mi>x</mi><mo>¯</mo></mover><mo>=</mo><mn>1</mn>', 'x¯=1'],
  ['brackets', '<mfenced open="[" close="]" separators=";"><mi>a</mi><mi>b</mi></mfenced>', '[a;b]'],
  ['brackets without attributes', '<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a,b)'],
  ['a space', '<mi>a</mi><mspace width="1em"></mspace><mi>b</mi>', 'a b'],
  [
    'an isotope',
    '<mmultiscripts><mi>C</mi><none/><none/><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>',
    '614C',
  ],
  [
    'a matrix',
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>',
    '1 2 3',
  ],
])('a formula of MathML can be read in one line: %s', async (_, formula, words) => {
  const markup = `<p>It is <math>${formula}</math> here.</p>`
  expect((await reading(markup)).words.replace(/\s+/g, ' ')).toBe(`It is ${words} here.`)
  const { html } = await articleOf(`It is <math>${formula}</math> here.`, { name: 'a.md' })
  expect(wordsOf(html).replace(/\s+/g, ' ')).toBe(`It is ${words} here.`)
})

test.each([
  ['what only takes space', '<mphantom><mn>77</mn></mphantom><mn>5</mn>'],
  ['what shows after a click', '<maction actiontype="toggle"><mn>5</mn><mn>77</mn></maction>'],
])('readers of a formula do not see %s', async (_, formula) => {
  const { words, leftOut } = await reading(`<p>It is <math>${formula}</math> here.</p>`)
  expect(words).toBe('It is 5 here.')
  expect(leftOut.map(({ reason, text }) => [reason, text])).toEqual([['hidden', '77']])
})

describe('a formula of a page of a site is read', () => {
  const MATH = '<math><mi>x</mi><mo>=</mo><mn>1</mn></math>'
  const ofMathJax = (display: string) =>
    `<mjx-container jax="CHTML"${display}><mjx-math aria-hidden="true"><mjx-c></mjx-c></mjx-math>` +
    `<mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`
  const between = (markup: string) =>
    sitePage([...PARAGRAPHS.slice(0, 3), markup, ...PARAGRAPHS.slice(3)].join(''))

  test.each([
    [
      'by MathJax, in a line',
      `<p class="text">It is ${ofMathJax('')}, as you see.</p>`,
      'It is x=1, as you see.',
    ],
    [
      'by MathJax, in a line without a paragraph',
      `<p class="text">${SENTENCE}</p>It is ${ofMathJax('')}, as you see.`,
      `${SENTENCE} It is x=1, as you see.`,
    ],
    ['by MathJax, between paragraphs', ofMathJax(' display="true"'), 'x=1'],
    ['by MathJax, in a box', `<div class="equation">${ofMathJax(' display="true"')}</div>`, 'x=1'],
    ['between paragraphs', MATH.replace('>', ' display="block">'), 'x=1'],
    [
      'that a script would set',
      '<p class="text">It is <script type="math/tex">x=1</script>, as you see.</p>',
      'It is x=1, as you see.',
    ],
    [
      'that a script would set between paragraphs',
      '<script type="math/tex; mode=display">x=1</script>',
      'x=1',
    ],
    [
      'that a script has set',
      '<p class="text">It is <span class="MathJax" id="MathJax-Element-1-Frame">x=1</span><script type="math/tex" id="MathJax-Element-1">x=1</script>, as you see.</p>',
      'It is x=1, as you see.',
    ],
  ])('%s', async (_, markup, words) => {
    const { words: read } = await reading(between(markup))
    expect(read).toContain(`2. ${SENTENCE} ${words} 3. ${SENTENCE}`)
  })
})

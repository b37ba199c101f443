import { describe, expect, test } from 'vitest'
import { articleOf } from '../seed.ts'
import { parsed } from './parsed.ts'

const ANSWER =
  'It will hold for a year, and then we will see what the others want from it and who pays for it.'

describe.each([
  ['Q. and A.', 'Q.', 'A.'],
  ['Q: and A:', 'Q:', 'A:'],
  ['Q) and A)', 'Q)', 'A)'],
  ['dashes', 'Q —', 'A —'],
  ['words', 'Question:', 'Answer:'],
  ['German letters', 'F.', 'A.'],
  ['Russian words', 'Вопрос:', 'Ответ:'],
  ['names', 'MR. SMITH:', 'THE COURT:'],
  ['letters with numbers', 'Q1.', 'A1.'],
])('a transcript with %s', (_, question, answer) => {
  const turns = [
    `${question} Will the deal hold?`,
    `${answer} ${ANSWER}`,
    `${question} And the ports?`,
    `${answer} They open on Monday.`,
  ]

  test.each([
    ['blank lines', '\n\n'],
    ['no blank lines', '\n'],
  ])('with %s has a paragraph for each turn, and no headline or heading', (_, between) => {
    const { declared, blocks } = parsed(turns.join(between))
    expect(declared).toEqual({})
    expect(blocks).toEqual(turns.map((turn) => ['paragraph', turn]))
  })

  test('keeps its headline', () => {
    const { declared, blocks } = parsed(['The minister on the deal', ...turns].join('\n\n'))
    expect(declared).toEqual({ title: 'The minister on the deal' })
    expect(blocks).toEqual(turns.map((turn) => ['paragraph', turn]))
  })
})

test('a turn of a wrapped transcript begins a paragraph, even below a line that ends at the margin', () => {
  const { blocks } = parsed(`Q. Will the deal hold for the whole of the year, and what will happen
when it does not, as many of the farmers of the south seem to fear?
A. It will hold for a year, and we will then see what the others want
from it and whether they pay. Ask the man who signed it, who was Q.
Smith, or his deputy, who was there as well and who knows more of it.
Q. And the ports?`)
  expect(blocks.map(([, text]) => String(text).slice(0, 2))).toEqual(['Q.', 'A.', 'Q.'])
})

test('lettered headings are no turns', () => {
  const sections = ['A. The river', 'B. The town', 'C. The sea', 'D. The hills', 'E. The sky', 'F. The sun']
  const { blocks } = parsed(
    [ANSWER, ...sections.flatMap((line) => [line, `${ANSWER} ${ANSWER}`])].join('\n\n'),
  )
  expect(blocks.filter(([type]) => type === 'heading')).toEqual(sections.map((text) => ['heading', text]))
})

test.each([
  ['Q. What happened?', 'A. The river rose by two metres.', 'Q. When?', 'A. On Monday, in the night.'],
  [
    'MR. SMITH: And?',
    "MS. O'BRIEN: The river rose by two metres.",
    'THE COURT: Good.',
    'MR. SMITH: Thank you.',
  ],
  [
    '[00:00:01] SPEAKER 1: And?',
    '[00:00:05] SPEAKER 2: The river rose by two metres.',
    '[00:00:09] SPEAKER 1: I see.',
  ],
  ['12:01 Anna: And?', '12:02 Ben: The river rose by two metres.', '12:03 Anna: Yes.', '12:04 Ben: Well.'],
])('no label of a transcript is a part of a headline that is chosen: %s', async (...turns) => {
  const { article } = await articleOf(turns.join('\n\n'))
  expect(article.title).toEqual({ text: 'The river rose by two metres', generated: true })
})

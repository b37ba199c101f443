import { describe, expect, test } from 'vitest'
import { articleAndWarnings } from '../seed.ts'
import { parsed } from './parsed.ts'

const STORY = `   KYIV, Ukraine (AP) — The first ships with grain left the port of Odesa
on Monday under a deal that the United Nations and Turkey arranged, the
ministry of infrastructure said.
   "It is a first step," the minister said. "Others have to follow, and
they will follow soon."`
const HEAD = 'Grain ships leave Odesa under new deal\nBy JANE DOE\nAssociated Press Writer'

/** The texts that are left out as codes. */
function codesOf(text: string) {
  return parsed(text).leftOut.map(([, code]) => code)
}

describe('codes above a story are left out, and the head below them is read', () => {
  test.each([
    ['a slug line', ['BC-EU--Grain Deal, 3rd Ld-Writethru,0450']],
    ['a slug line of the morning', ['AM-Grain Deal,0450']],
    ['number and slug line', ['a0450', 'BC-EU--Grain Deal,0450']],
    ['a slug of keywords', ['UKRAINE-CRISIS/GRAIN (UPDATE 3, PIX, TV)']],
    ['a transmission', ['ZCZC GRA0450', 'AM-Grain Deal,0450']],
    ['a priority below the slug', ['BC-EU--Grain Deal,0450', 'URGENT']],
    ['a note', ['Eds: UPDATES with quotes from minister. With AP Photos.']],
    [
      'a note of two lines',
      ['BC-EU--Grain Deal,0450', 'Eds: Updates throughout with quotes from the', 'minister.'],
    ],
    ['keywords and a priority', ['URGENT', 'Keywords: grain, Odesa, ships']],
    ['keywords in capitals', ['BC-EU--Grain Deal,0450', 'UKRAINE GRAIN SHIPS']],
    ['a number with a desk, and a dated slug', ['a0123 nyt-z', 'BC-GRAIN-SHIPS 03-05 0412']],
    ['a slug with a number of words', ['GRAIN-SHIPS (Kyiv) -- 900 words']],
    ['a line of the DPA', ['bdt0123 4 pl 512  dpa 0456', 'Grain/Ukraine/Ships/']],
    ['a code of a picture', ['BC-EU--Grain Deal,0450', 'AP Photo KYV101']],
  ])('%s', (_, codes) => {
    const text = [...codes, HEAD, STORY].join('\n')
    const { declared, blocks } = parsed(text)
    expect(codesOf(text)).toEqual(codes)
    expect(declared).toEqual({ title: 'Grain ships leave Odesa under new deal', byline: 'JANE DOE' })
    expect(blocks.map(([, words]) => String(words).slice(0, 10))).toEqual([
      'Associated',
      'KYIV, Ukra',
      '"It is a f',
    ])
  })

  test('marks of header lines are taken off', () => {
    const { declared, consumed, leftOut } = parsed(`^BC-US--Storm, 1st Ld-Writethru,0320<
^Storm reaches coast of Florida; thousands<
^without power<
^By JOHN ROE and ANN POE=
${STORY}`)
    expect(declared).toEqual({
      title: 'Storm reaches coast of Florida; thousands without power',
      byline: 'JOHN ROE and ANN POE',
    })
    expect(consumed.join('')).toContain('^')
    expect(leftOut).toEqual([['wire-code', '^BC-US--Storm, 1st Ld-Writethru,0320<']])
  })

  test('points and notes can stand between headline and byline', () => {
    const { declared, blocks } = parsed(`UKRAINE-CRISIS/GRAIN (UPDATE 3)
UPDATE 3-Ukraine grain ship leaves Odesa
* First ship since February
* Turkey hails step
(Adds quotes, background)
By Jane Doe
${STORY}`)
    expect(declared).toEqual({ title: 'UPDATE 3-Ukraine grain ship leaves Odesa', byline: 'Jane Doe' })
    expect(blocks[0]?.[0]).toBe('list')
  })

  test('without a headline, none is made of the codes or of the agency', () => {
    expect(
      parsed(`BC-EU--Grain Deal,0450\nURGENT\nBy JANE DOE\nAssociated Press Writer\n${STORY}`).declared,
    ).toEqual({
      byline: 'JANE DOE',
    })
  })

  test('place and agency come from the dateline', async () => {
    const { article, warnings } = await articleAndWarnings(`BC-EU--Grain Deal,0450\n${HEAD}\n${STORY}`)
    expect(article).toMatchObject({ place: 'Kyiv', publisher: 'AP' })
    expect(warnings).toEqual([])
  })
})

describe('signs between and below paragraphs are left out of wire copy', () => {
  test.each([
    '(MORE)',
    'MORE',
    '-more-',
    '-30-',
    '--30--',
    '- 0 -',
    'XXX',
    'ENDS',
    '(END)',
    'NNNN',
    '((jane@example.com; 0123))',
  ])('%s', (sign) => {
    expect(codesOf(`BC-EU--Grain Deal,0450\n${HEAD}\n${STORY}\n${sign}`)).toEqual([
      'BC-EU--Grain Deal,0450',
      sign,
    ])
  })

  test('so is the slug line of the next take', () => {
    const next = 'BC-EU--Grain Deal, 3rd Ld-Writethru, 1st Add,0120'
    expect(codesOf(`BC-EU--Grain Deal,0450\n${HEAD}\n${STORY}\n(MORE)\n\n${next}\n\n${STORY}`)).toEqual([
      'BC-EU--Grain Deal,0450',
      '(MORE)',
      next,
    ])
  })
})

describe('other texts keep such lines', () => {
  test.each([
    'PM-designate to visit Kyiv',
    'HIV/AIDS',
    'AC/DC',
    'XXX',
    'MORE',
    'BREAKING NEWS',
    'The 1st Leader of the Opposition',
    'BC-Ferries workers go on strike',
  ])('%s', (line) => {
    const { leftOut } = parsed(`${line}\n\n${STORY}\n\n${line}\n\n${STORY}`)
    expect(leftOut).toEqual([])
  })

  test('a priority alone stays, and is no headline', () => {
    const { declared, leftOut, blocks } = parsed(`URGENT\n\nGrain ships leave Odesa\n\n${STORY}`)
    expect(declared.title).toBe('Grain ships leave Odesa')
    expect(leftOut).toEqual([])
    expect(blocks[0]).toEqual(['paragraph', 'URGENT'])
  })
})

test.each([['Enditem'], ['dpa ab yyde n1 cd', '051230 Mar 24'], ['AP-NY-03-05-24 1234EST']])(
  'codes below a story are left out: %s',
  (...codes) => {
    expect(codesOf([STORY, '', ...codes].join('\n'))).toEqual(codes)
  },
)

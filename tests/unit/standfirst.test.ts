import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standfirst } from '../../src/ingest/contents/standfirst/standfirst.ts'
import { wordReader } from '../../src/languages/words/words.ts'
import { multilingualArticles } from './multilingual.ts'
import { processorSeconds, TOO_LONG } from './processor-time.ts'
import { articleOf } from './seed.ts'
import { sharedFolder } from './shared-data.ts'

const SEED = readFileSync(new URL('../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8')
const LEFT_OUT = ' […] '

/** Returns the standfirst of paragraphs below an unrelated headline. */
function of(paragraphs: readonly string[], { title = 'A headline', language = 'en' } = {}): string {
  const readWords = wordReader(language)
  const read = paragraphs.map((text) => ({ text, words: readWords(text), isParagraph: true }))
  return standfirst(read, title, language, readWords)
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ')

describe('the standfirst of an article', () => {
  test('of the seed is its first sentence, without the dateline', async () => {
    const { article } = await articleOf(SEED)
    expect(article.standfirst).toEqual({
      text: 'As a military entity that claims it wants to establish sustainable security in the world, the North Atlantic Treaty Organization or NATO is seemingly seeking to spread its influence all around the world.',
      generated: true,
    })
  })

  test('is the declared summary if there is one', async () => {
    const { article } = await articleOf(SEED, { sidecar: 'summary: NATO, seen from Tehran.' })
    expect(article.standfirst).toEqual({ text: 'NATO, seen from Tehran.', generated: false, shown: true })
  })

  test('consists of the sentences with the most frequent words of the article', () => {
    const standing = of([
      'The weather was fine on the morning of the first of May.',
      'The grain deal between the two ports was signed at last.',
      'Ships with grain leave the ports again since the deal was signed.',
      'The deal and its grain are what both ports had waited for.',
    ])
    expect(standing).toContain('The grain deal between the two ports was signed at last.')
    expect(standing).not.toContain('weather')
  })

  test('marks the omission between two sentences that are not adjacent', () => {
    const standing = of([
      'The grain deal between the two ports was signed on Monday.',
      'It was late.',
      'Ships with wheat and flour leave for Egypt and Lebanon since then.',
      'They had waited for a grain deal of the two ports.',
      'They need wheat and flour in Egypt and Lebanon.',
    ])
    expect(standing).toBe(
      'The grain deal between the two ports was signed on Monday. […] Ships with wheat and flour leave for Egypt and Lebanon since then.',
    )
  })

  test.each([
    ['a pronoun', 'en', 'They have the grain deal of the ports and the ships.'],
    ['a pronoun with a verb', 'en', 'They’d like the grain deal of the ports and the ships.'],
    ['a demonstrative', 'en', 'This is the grain deal of the ports and the ships.'],
    ['a connective', 'en', 'Therefore the grain deal of the ports and ships holds.'],
    ['a connective of several words', 'en', 'At the same time, the grain deal of the ports held.'],
    ['an example', 'en', 'For example, the grain deal of the ports and ships.'],
    ['a quotation that goes on', 'en', 'Ships said: “The grain deal of the ports and ships.'],
    ['somebody’s words', 'en', '“The grain deal of the ports and the ships holds,” they said.'],
    ['a question', 'en', 'What is the grain deal of the ports and the ships?'],
    ['no end', 'en', 'The grain deal of the ports and the ships of the'],
    ['a credit', 'en', 'Reporting by Jane Smith of the grain deal of ports and ships.'],
    ['a German pronoun', 'de', 'Sie haben das Getreideabkommen der Häfen und der Schiffe.'],
    ['a French connective', 'fr', 'Cependant l’accord sur les céréales des ports tient encore.'],
    ['a Spanish phrase', 'es', 'Sin embargo el acuerdo de los puertos y barcos sigue en pie.'],
    ['a Russian pronoun', 'ru', 'Они подписали зерновую сделку портов и кораблей вчера.'],
    ['a Chinese pronoun', 'zh', '他们昨天在港口签署了关于粮食和船只的协议。'],
    ['a Persian demonstrative', 'fa', 'این توافق غلات میان بندرها و کشتی‌ها دیروز امضا شد.'],
    [
      'a function word of a language without a list of pronouns',
      'cs',
      'Oni podepsali dohodu o obilí mezi přístavy a loděmi.',
    ],
  ])('has no sentence with %s', (_, language, sentence) => {
    const others = ['Xyz abc uvw one two three four five six seven.', 'The end of it all.']
    expect(of([...others, sentence, sentence], { language })).not.toContain(sentence.slice(0, 20))
  })

  test('does not repeat the headline', () => {
    const title = 'The grain deal between the two ports was signed'
    const next = 'Ships with grain leave the ports again since Monday morning.'
    expect(of([`${title}. ${next}`], { title })).toBe(next)
  })

  test('has no sentence from within a longer quotation', () => {
    const paragraph =
      'Safari said: “The deal is near. Ships with grain will leave the two ports. We wait for them.” The minister of trade did not answer his letter.'
    expect(of([paragraph])).toBe('The minister of trade did not answer his letter.')
  })

  test('is the beginning of the text, with an ellipsis, if no sentence is suitable', () => {
    const text = 'words without an end '.repeat(30).trim()
    const standing = of([text])
    expect(standing).toMatch(/…$/)
    expect(text).toContain(standing.slice(0, -1))
    expect(standing.length).toBeLessThanOrEqual(201)
  })

  test('is quick for an article of 100,000 sentences', async () => {
    const paragraph = {
      text: 'The river rose by two metres on Monday. '.repeat(100_000),
      words: [],
      isParagraph: true,
    }
    const take = () => standfirst([paragraph], 'A headline', 'en', wordReader('en'))
    expect(await processorSeconds(take)).toBeLessThan(TOO_LONG)
  })
})

/**
 * Expects each sentence of a standfirst to be in its text, letter for letter. The beginning of a text has an ellipsis.
 */
function expectExtractive(standing: string, paragraphs: readonly string[]): void {
  const text = paragraphs.join(' ')
  if (standing.endsWith('…') && text.includes(standing.slice(0, -1))) return
  for (const part of standing.split(LEFT_OUT)) expect(text).toContain(part)
}

describe('the standfirst of any article', () => {
  const word = fc.constantFrom(
    'The',
    'river',
    'He',
    '“rose',
    'again”',
    'but',
    'on',
    'Monday,',
    'water',
    'Dr.',
    '2.5',
    'ships',
  )
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('.', '?', '!', '', '…', '."'))
    .map(([words, end]) => words.join(' ') + end)
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '))

  test('is short, and each of its sentences is in the article', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const standing = of(paragraphs)
        expectExtractive(standing, paragraphs)
        expect(standing.length).toBeLessThanOrEqual(280)
      }),
    )
  })

  const quotations = sharedFolder('quotations')
  const news = quotations
    ? readdirSync(join(quotations, 'articles')).map((name) =>
        readFileSync(join(quotations, 'articles', name), 'utf8'),
      )
    : []
  const texts = [...news, ...multilingualArticles().map(({ body }) => body)]

  test('consists of whole sentences, for real articles in 24 languages', async () => {
    let whole = 0
    for (const text of texts) {
      const { text: standing } = (await articleOf(text)).article.standfirst
      expectExtractive(standing, [oneSpace(text)])
      if (!standing.endsWith('…')) whole++
    }
    expect(whole / texts.length).toBeGreaterThan(0.95)
  })
})

describe('the standfirst that the page shows above the text', () => {
  const TEXT = 'The river rose by two metres on Monday.\n\nNobody was hurt in the town by the river.\n'
  const shownOf = async (content: string, extras = {}) =>
    (await articleOf(content, extras)).history.editions[0]?.standfirst

  test.each([
    ['of a sidecar', TEXT, { sidecar: 'summary: A day by the river.' }],
    ['of front matter', `---\ndescription: A day by the river.\n---\n\n${TEXT}`, { name: 'article.md' }],
    [
      'of a saved page, if a sidecar declares it',
      `<p>${TEXT}`,
      { name: 'a.html', sidecar: 'summary: A day by the river.' },
    ],
  ])('is that %s', async (_, content, extras) => {
    expect(await shownOf(content, extras)).toBe('A day by the river.')
    expect((await articleOf(content, extras)).article.standfirst).toEqual({
      text: 'A day by the river.',
      generated: false,
      shown: true,
    })
  })

  test.each([
    ['the text has its words', TEXT, { sidecar: 'summary: The river rose by two metres on Monday.' }],
    ['the text has the beginning of it', TEXT, { sidecar: 'summary: The river rose by two…' }],
    [
      'it is the description of a saved page',
      `<html><head><meta name=description content="A day by the river."></head><body><p>${TEXT}</body></html>`,
      { name: 'a.html' },
    ],
    ['it was chosen from the text', TEXT, {}],
  ])('is none if %s', async (_, content, extras) => {
    expect(await shownOf(content, extras)).toBeUndefined()
    expect((await articleOf(content, extras)).article.standfirst).not.toHaveProperty('shown')
  })
})

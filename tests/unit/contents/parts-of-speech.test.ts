import { expect, test } from 'vitest'
import { partsOfSpeech } from '../../../src/ingest/contents/phrases/parts-of-speech.ts'
import { wordReader } from '../../../src/languages/words/words.ts'

function tagged(text: string, language = 'en'): readonly string[] | undefined {
  const words = wordReader(language)(text)
  return partsOfSpeech(text, words, language)?.map(
    (tag, index) => `${text.slice(words[index]?.start, words[index]?.end)} ${tag}`,
  )
}

test.each([
  [
    'is determined for each word',
    'The team helped Libya',
    ['The DET', 'team NOUN', 'helped VERB', 'Libya PROPN'],
  ],
  ['is that of its first token', 'Libya can’t', ['Libya PROPN', 'can’t AUX']],
  ['is right after signs', '— “(£5)” … Tripoli fell', ['5 NUM', 'Tripoli PROPN', 'fell VERB']],
  [
    'is right after spaces of any kind',
    'In Tripoli\u00A0\u2003 rebels met',
    ['In ADP', 'Tripoli PROPN', 'rebels NOUN', 'met VERB'],
  ],
])('the part of speech of a word %s', (_, text, tags) => {
  expect(tagged(text)).toEqual(tags)
})

test('parts of speech are known only for English', () => {
  expect(tagged('Das Team half', 'de')).toBeUndefined()
  expect(tagged('The team', 'en-GB')).toHaveLength(2)
})

test('parts of speech are not known for a sentence that would take the tagger long', () => {
  expect(tagged(`The team of ${'’'.repeat(200)} met`)).toBeUndefined()
  expect(tagged('The team met in the town and '.repeat(100))).toBeUndefined()
})

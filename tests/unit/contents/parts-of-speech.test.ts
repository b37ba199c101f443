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
  ['is told of each', 'The team helped Libya', ['The DET', 'team NOUN', 'helped VERB', 'Libya PROPN']],
  ['is that of its first part', 'Libya can’t', ['Libya PROPN', 'can’t AUX']],
  ['is no other word’s behind signs', '— “(£5)” … Tripoli fell', ['5 NUM', 'Tripoli PROPN', 'fell VERB']],
  [
    'is told behind spaces of any kind',
    'In Tripoli\u00A0\u2003 rebels met',
    ['In ADP', 'Tripoli PROPN', 'rebels NOUN', 'met VERB'],
  ],
])('what a word does %s', (_, text, tags) => {
  expect(tagged(text)).toEqual(tags)
})

test('what words do is known of English alone', () => {
  expect(tagged('Das Team half', 'de')).toBeUndefined()
  expect(tagged('The team', 'en-GB')).toHaveLength(2)
})

import { expect, test } from 'vitest'
import { nounPhrases } from '../../../src/ingest/contents/phrases/noun-phrases.ts'
import { wordRun } from '../../../src/ingest/contents/phrases/word-run.ts'
import { runText } from '../../../src/languages/words/stems.ts'
import { wordReader } from '../../../src/languages/words/words.ts'

function phrasesOf(text: string, language = 'en'): readonly string[] {
  const words = wordReader(language)(text)
  return nounPhrases(wordRun(text, words, language), 7).map(({ start, end }) =>
    runText(text, words.slice(start, end)),
  )
}

test.each([
  ['are bounded by words that carry no meaning', 'the Libyan civil war is over', ['Libyan civil war']],
  ['are joined by adpositions', 'opposition to the pact', ['opposition', 'opposition to the pact', 'pact']],
  ['are joined by “and”', 'power and insecurity', ['power', 'power and insecurity', 'insecurity']],
  ['keep names whole', 'In the Bank of England', ['Bank of England', 'England']],
  ['keep a part with its whole', 'since the fall of Gaddafi', ['fall of Gaddafi', 'Gaddafi']],
  ['are not how much there is of something', 'a lot of cities', ['cities']],
  ['keep an initial with its name', 'the U.S. Forest Service', ['U.S. Forest Service']],
  ['keep compounds whole', 'a GSA-provided laptop', ['laptop']],
  ['cut no address', 'at help-desk@example.org now', []],
  ['hold no verb behind a name', 'Iran opposes conflict', ['Iran', 'conflict']],
  ['hold no verb in the past', 'the team helped investors', ['team', 'investors']],
  ['hold no infinitive', 'it wants to establish peace', ['peace']],
  ['are not what a pronoun does', 'they bombarded cities', ['cities']],
  ['end with no adverb', 'the war slowly', ['war']],
  ['name no owner alone', 'this is the country’s', []],
  ['take a pronoun in capitals for a name', 'the IT department', ['IT department']],
  ['hold no verb in the present', 'the posters resemble candies', ['posters', 'candies']],
  ['end with no word that describes', 'the games are larger', ['games']],
  ['end before a clause', 'two years after the mayor left', ['two years', 'mayor']],
  ['end before what many do', 'the policies Mr Mugabe defends', ['policies', 'Mr Mugabe']],
  ['are not what is denied', 'there is no evidence of massive fraud', []],
  ['are not what somebody lacks', 'a town without clean water', ['town', 'town without clean water']],
  ['are not what somebody stops', 'they stop supporting rebels', ['rebels']],
  ['end in no result', 'the victory by 4:1', ['victory']],
  ['may begin with what is done', 'by resisting the war, resisting rebels', ['war', 'resisting rebels']],
  ['are cut from no sum', 'the $19 billion deal', []],
  ['part what a number begins', 'met Mojang 2 years ago', ['Mojang', '2 years']],
])('noun phrases %s', (_, text, phrases) => {
  expect(phrasesOf(text)).toEqual(phrases)
})

test.each([
  ['German ones end with a noun', 'de', 'dass er das Projekt tatsächlich nutzt', 'Projekt'],
  [
    'German ones keep the article that their endings ask for',
    'de',
    'Der häufigste Weg dahin',
    'Der häufigste Weg',
  ],
  [
    'Czech ones hold no verb',
    'cs',
    'nadšené ohlasy na hřišti zaplnily anglický mediální prostor',
    'nadšené ohlasy',
  ],
  ['French ones', 'fr', 'une ville sans nouvelle gare, la gare du nord', 'gare du nord'],
  ['French ones', 'fr', 'la chute du régime', 'chute du régime'],
  ['Russian ones', 'ru', 'о новой войне в Ливии', 'новой войне в Ливии'],
  ['Arabic ones', 'ar', 'خلال الحرب الأهلية في ليبيا', 'الحرب الأهلية في ليبيا'],
  ['Chinese ones', 'zh', '我们的新闻自由。', '新闻自由'],
])('%s', (_, language, text, phrase) => {
  expect(phrasesOf(text, language)).toContain(phrase)
})

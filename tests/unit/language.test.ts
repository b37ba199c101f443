import type { Element, ElementContent, Root } from 'hast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { rehypeBidi } from '../../src/ingest/render/rehype-bidi.ts'
import { rehypePassageLanguage } from '../../src/ingest/render/rehype-passage-language.ts'
import { closeBidi } from '../../src/languages/bidi.ts'
import { detectLanguage } from '../../src/languages/detect/detect.ts'
import { foreignDirection } from '../../src/languages/detect/passages.ts'
import { directionOf } from '../../src/languages/direction.ts'
import { multilingualArticles } from './multilingual.ts'
import { processorSeconds, TOO_LONG } from './processor-time.ts'

const ARTICLES = multilingualArticles()

describe('the language of articles', () => {
  test('is right in at least 98 % of those in 24 languages', () => {
    const results = ARTICLES.map(({ file, language, body }) => ({
      file,
      expected: language,
      found: detectLanguage(body),
    }))
    const wrong = results.filter(({ expected, found }) => expected !== found)
    expect(wrong.length / results.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02)
  })
})

describe('the language of a sentence', () => {
  test.each([
    ['en', 'NATO is trying to expand eastward, the minister said on Tuesday.'],
    [
      'de',
      'Der Minister sagte: “We will not raise the price because inflation is high.” Dann verließ er Berlin.',
    ],
    ['pt', 'O presidente disse que o governo não vai aumentar o preço da energia este ano.'],
    ['es', 'El presidente dijo que el gobierno no va a aumentar el precio de la energía este año.'],
    [
      'no',
      'Statsministeren sier at regjeringen ikke vil øke strømprisen i år, og at det blir dyrere å bo i byen.',
    ],
    [
      'da',
      'Statsministeren siger, at regeringen ikke vil hæve elprisen i år, og at det bliver dyrere at bo i byen.',
    ],
    [
      'sv',
      'Statsministern säger att regeringen inte vill höja elpriset i år, och att det blir dyrare i staden.',
    ],
    [
      'id',
      'Presiden mengatakan bahwa pemerintah tidak akan menaikkan harga listrik tahun ini karena inflasi.',
    ],
    ['ms', 'Perdana Menteri berkata kerajaan tidak akan menaikkan harga elektrik tahun ini kerana inflasi.'],
    ['vi', 'Thủ tướng cho biết chính phủ sẽ không tăng giá điện trong năm nay.'],
    ['ru', 'Министр заявил журналистам Reuters, Bloomberg и The New York Times, что цены не вырастут.'],
    ['uk', 'Президент заявив, що уряд ухвалить рішення щодо ціни на електроенергію.'],
    ['bg', 'Президентът заяви, че правителството ще вземе решение за цената на тока.'],
    ['sr', 'Председник Србије рекао је да ће влада после седнице донети одлуку о цени струје.'],
    ['mk', 'Претседателот изјави дека владата ќе донесе одлука за цената на струјата.'],
    ['kk', 'Қазақстан президенті үкімет электр қуатының бағасы туралы шешім қабылдайды деп мәлімдеді.'],
    ['fa', 'رئیس جمهور گفت دولت امسال قیمت برق را افزایش نمی‌دهد.'],
    ['ar', 'قال الرئيس إن الحكومة لن ترفع أسعار الكهرباء هذا العام.'],
    ['ur', 'صدر نے کہا ہے کہ حکومت اس سال بجلی کی قیمت میں اضافہ نہیں کرے گی۔'],
    ['he', 'ראש הממשלה אמר כי הממשלה לא תעלה את מחיר החשמל השנה.'],
    ['ja', '【北京時事】中国外務省報道官は27日の記者会見で、台湾問題を巡り米国を批判した。'],
    ['ko', '대통령은 올해 전기 요금을 인상하지 않겠다고 Reuters 기자들에게 말했다.'],
    ['zh-Hans', '扬州的运河在春天重新开放，船只可以再次从长江驶向北方。'],
    ['zh-Hant', '總統說，今年政府不會提高電價，並將協助民眾。'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  test.each(['', '2022 — 27/07', 'asdf qwer zxcv', '東京'])(
    '“%s” has no language that can be detected',
    (text) => {
      expect(detectLanguage(text)).toBeUndefined()
    },
  )
})

test.each([
  ['fa', 'rtl'],
  ['ckb', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['zh-Hant', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

const ENGLISH = [
  'The minister said on Tuesday that the government would not raise the price of power this year, and that it would help those who have less than others.',
  'He told the reporters that the talks with the other countries of the region had gone well and that they would go on in the autumn.',
  'It was not clear what the opposition in the house would make of it, but there were some who said that they had not been asked about it.',
]
const FRENCH =
  'Le ministre a dit mardi que le gouvernement n’augmenterait pas le prix de l’électricité cette année, et qu’il aiderait ceux qui ont moins que les autres, dans toutes les régions du pays.'

function passage(text: string, properties: Element['properties'] = {}): Element {
  return element('p', [{ type: 'text', value: text }], { dataPassage: '', ...properties })
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}

/** What each passage of an article says of its language and direction. */
function languagesOf(children: Element[], language = 'en') {
  const tree: Root = { type: 'root', children }
  unified()
    .use(rehypePassageLanguage)
    .runSync(tree, new VFile({ data: { language, mayBeMixed: true } }))
  return children.map(({ properties: { lang, dir } }) => [lang, dir])
}

describe('a passage declares its language if it differs from the article’s', () => {
  const none = [undefined, undefined]

  test('in another script, and its direction', () => {
    const persian = 'رئیس گروه گفت «NATO is not invited» و رفت.'
    expect(languagesOf([passage(ENGLISH[0] ?? ''), passage(persian)])).toEqual([none, ['fa', 'rtl']])
    expect(
      languagesOf([passage('قال الرئيس إن الحكومة لن ترفع الأسعار.'), passage('The end of it all.')], 'ar'),
    ).toEqual([none, ['en', 'ltr']])
    expect(languagesOf([passage('国家主席说，今年政府不会提高电价。')])).toEqual([['zh-Hans', undefined]])
  })

  test.each([
    ['a line of names', '— @gvanrossum, "Programming Python"', 'fa', [undefined, 'ltr']],
    ['an address', 'https://example.org/report.pdf', 'ar', [undefined, 'ltr']],
    ['names in the same direction', 'Reuters, Bloomberg', 'ru', none],
    ['a title within words', 'کتاب «Programming Python» را بخوانید.', 'fa', none],
  ])('and %s only the direction of its letters', (_, text, language, expected) => {
    expect(languagesOf([passage(text)], language)).toEqual([expected])
  })

  test.each([
    ['The end of it all.', 'fa', 'ltr'],
    ['پایان ماجرا.', 'en', 'rtl'],
    ['پایان ماجرا.', 'ar', undefined],
    ['Reuters گزارش داد که نشست پایان یافت.', 'fa', undefined],
  ])('“%s” within an article in %s has the direction %s', (text, language, direction) => {
    expect(foreignDirection(text, language)).toBe(direction)
  })

  test('and a list or block quote the direction of all its passages', () => {
    const items = (...texts: string[]) => texts.map((text) => ({ ...passage(text), tagName: 'li' }))
    const foreign = element('ul', items('Read the report.', 'It is the end of it.'))
    const mixed = element('ol', items('Read the report.', 'گزارش کامل را بخوانید.'))
    const quote = element('blockquote', [passage('“Nobody saw it coming.”')])
    expect(languagesOf([foreign, mixed, quote], 'fa').map(([, dir]) => dir)).toEqual([
      'ltr',
      undefined,
      'ltr',
    ])
    const directions = [foreign, mixed].map(({ children }) =>
      children.map((child) => child.type === 'element' && child.properties.dir),
    )
    expect(directions).toEqual([
      [undefined, undefined],
      ['ltr', undefined],
    ])
  })

  test('in the same script, if it is long enough', () => {
    expect(
      languagesOf([...ENGLISH.map((text) => passage(text)), passage(FRENCH), passage('Je ne sais quoi.')]),
    ).toEqual([none, none, none, ['fr', undefined], none])
  })

  test('a heading as well', () => {
    expect(languagesOf([element('h2', [{ type: 'text', value: 'Заявление министра о ценах' }])])).toEqual([
      ['ru', undefined],
    ])
  })

  test.each([
    ['a quotation', 'He said: «رئیس جمهور گفت دولت امسال قیمت برق را افزایش نمی‌دهد» and left.'],
    ['a name', 'The paper Комсомольская правда had it first.'],
    [
      'a list of names',
      'Reuters, Bloomberg, Xinhua, Yonhap, Kyodo, Anadolu, Tasnim, Interfax, Belga, Lusa, Ritzau, Agerpres',
    ],
  ])('%s within English stays English', (_, text) => {
    expect(languagesOf([...ENGLISH.map((each) => passage(each)), passage(text)]).at(-1)).toEqual(none)
  })

  test('a language that the author declares is kept', () => {
    const russian = 'Министр заявил, что цены не вырастут.'
    expect(languagesOf([passage(russian, { lang: 'uk' }), passage(russian, { dir: 'auto' })])).toEqual([
      ['uk', undefined],
      ['ru', 'auto'],
    ])
    const within = passage(FRENCH)
    expect(languagesOf([element('div', [within], { lang: 'fr' })])).toEqual([['fr', undefined]])
    expect(within.properties.lang).toBeUndefined()
    expect(languagesOf([passage('سلام', { lang: 'fa' })])).toEqual([['fa', 'rtl']])
  })
})

describe('controls for the direction of writing', () => {
  test.each([
    ['none', 'words', ''],
    ['a closed embedding', '\u202Bwords\u202C', ''],
    ['an open override', '\u202Ewords', '\u202C'],
    ['an open isolate', '\u2067words', '\u2069'],
    ['several, the innermost first', '\u202A\u2066\u202Bwords', '\u202C\u2069\u202C'],
    ['an embedding that its isolate closes', '\u2066\u202Bwords\u2069', ''],
    ['a PDF that reaches no further than its isolate', '\u202B\u2066\u202C\u2069', '\u202C'],
    ['closing ones alone', '\u2069\u202C', ''],
  ])('%s', (_, text, closing) => {
    expect(closeBidi(text)).toBe(closing)
  })

  test('a block with 20,000 of them is closed quickly, to the depth that matters', async () => {
    const seconds = await processorSeconds(() => {
      expect(closeBidi('\u202E'.repeat(20_000))).toHaveLength(125)
      expect(closeBidi('\u2066\u202B'.repeat(10_000) + '\u2069'.repeat(10_000))).toBe('')
    })
    expect(seconds).toBeLessThan(TOO_LONG)
  })

  test('are closed at the end of their block, as words of the site and with a warning', () => {
    const open = element('p', [
      { type: 'text', value: 'The co\u202E' },
      element('em', [{ type: 'text', value: 'st' }]),
    ])
    const closed = element('p', [{ type: 'text', value: 'It ends.' }])
    const file = new VFile()
    unified()
      .use(rehypeBidi)
      .runSync({ type: 'root', children: [open, closed] }, file)
    expect(open.children.at(-1)).toEqual(
      element('span', [{ type: 'text', value: '\u202C' }], { dataGenerated: '' }),
    )
    expect(closed.children).toHaveLength(1)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['unclosed-bidi'])
  })

  test('in a list item do not extend to its inner list', () => {
    const inner = element('li', [{ type: 'text', value: 'inner' }])
    const outer = element('li', [{ type: 'text', value: '\u2067outer' }, element('ul', [inner])])
    unified()
      .use(rehypeBidi)
      .runSync({ type: 'root', children: [outer] }, new VFile())
    expect(inner.children).toHaveLength(1)
    expect(outer.children).toHaveLength(3)
  })
})

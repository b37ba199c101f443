import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { remarkDateline } from '../../src/ingest/enrich/dateline.ts'
import { withoutDateline } from '../../src/ingest/prose/dateline/without-dateline.ts'
import { processorSeconds, TOO_LONG } from './processor-time.ts'

function read(text: string, known: VFile['data'] = {}): VFile['data'] {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  }
  const file = new VFile({ data: known })
  unified().use(remarkDateline).runSync(tree, file)
  return file.data
}

describe('a dateline gives the place and the agency, and the text continues after it', () => {
  test.each([
    ['TEHRAN — The minister spoke.', 'Tehran', undefined, 'The minister spoke.'],
    ['LONDON (Reuters) - The bank kept its rate.', 'London', 'Reuters', 'The bank kept its rate.'],
    ['PARIS, Aug 3 (AFP) – The museum opened.', 'Paris', 'AFP', 'The museum opened.'],
    ['BEIJING, July 27 (Xinhua) -- China said so.', 'Beijing', 'Xinhua', 'China said so.'],
    ['WASHINGTON (AP) — the markets fell.', 'Washington', 'AP', 'the markets fell.'],
    ['WASHINGTON, D.C. — A vote was held.', 'Washington', undefined, 'A vote was held.'],
    ['NEW YORK, N.Y. – A fire broke out.', 'New York', undefined, 'A fire broke out.'],
    ['ST. LOUIS — The river rose.', 'St. Louis', undefined, 'The river rose.'],
    ['PORT-AU-PRINCE, Haiti (AP) — Gangs fled.', 'Port-au-Prince', 'AP', 'Gangs fled.'],
    ['RIO DE JANEIRO (Reuters) - O rio subiu.', 'Rio de Janeiro', 'Reuters', 'O rio subiu.'],
    ['BRUSSELS/LONDON (Reuters) - Talks go on.', 'Brussels/London', 'Reuters', 'Talks go on.'],
    ['São Paulo (Reuters) - O banco disse.', 'São Paulo', 'Reuters', 'O banco disse.'],
    ['Berlin (dpa) - Der Minister sprach.', 'Berlin', 'dpa', 'Der Minister sprach.'],
    ['Berlin (dpa/bb) - Der Minister sprach.', 'Berlin', 'dpa/bb', 'Der Minister sprach.'],
    ['Paris, le 3 août (AFP) - Le musée ouvre.', 'Paris', 'AFP', 'Le musée ouvre.'],
    ['MADRID, 27 Jul. (EUROPA PRESS) - El río sube.', 'Madrid', 'EUROPA PRESS', 'El río sube.'],
    ['Москва. 27 июля. ИНТЕРФАКС - Банк сообщил.', 'Москва', 'ИНТЕРФАКС', 'Банк сообщил.'],
    ['МОСКВА, 27 июл - РИА Новости. Банк сообщил.', 'Москва', 'РИА Новости', 'Банк сообщил.'],
    ['МОСКВА, 27 июля. /ТАСС/. Банк сообщил.', 'Москва', 'ТАСС', 'Банк сообщил.'],
    ['新华社北京7月27日电 国家主席说。', '北京', '新华社', '国家主席说。'],
    ['北京7月27日电（记者张三）国家主席说。', '北京', undefined, '（记者张三）国家主席说。'],
    ['（新华社）国家主席说。', undefined, '新华社', '国家主席说。'],
    ['（中央社記者王小明台北27日電）總統說。', undefined, '中央社', '總統說。'],
    ['【北京時事】中国外務省は述べた。', '北京', '時事', '中国外務省は述べた。'],
    ['【ロンドン共同】英政府は述べた。', 'ロンドン', '共同', '英政府は述べた。'],
    ['［東京 27日 ロイター］ 日銀は述べた。', '東京', 'ロイター', '日銀は述べた。'],
    ['(서울=연합뉴스) 대통령은 말했다.', '서울', '연합뉴스', '대통령은 말했다.'],
    ['تهران - ایرنا - رئیس جمهور گفت.', 'تهران', 'ایرنا', 'رئیس جمهور گفت.'],
    ['طهران (رويترز) - قال الرئيس.', 'طهران', 'رويترز', 'قال الرئيس.'],
    ['القاهرة - قال الرئيس.', 'القاهرة', undefined, 'قال الرئيس.'],
    ['(Reuters) - Apple said so.', undefined, 'Reuters', 'Apple said so.'],
    ['PARIS, Aug. 3 (AFP) - The museum opened.', 'Paris', 'AFP', 'The museum opened.'],
    ['WASHINGTON, Aug. 3, 2022 (Reuters) - A vote was held.', 'Washington', 'Reuters', 'A vote was held.'],
    ['LONDON, Aug. 3.--The museum opened.', 'London', undefined, 'The museum opened.'],
    ['Bogotá, 3 ago (EFE).- El río sube.', 'Bogotá', 'EFE', 'El río sube.'],
    ['July 27 (Reuters) - The bank kept its rate.', undefined, 'Reuters', 'The bank kept its rate.'],
    ['WASHINGTON (AP) _ A vote was held.', 'Washington', 'AP', 'A vote was held.'],
    ['Tokyo, July 27 (Jiji Press)--The bank said so.', 'Tokyo', 'Jiji Press', 'The bank said so.'],
    ['القاهرة 27 يوليو (رويترز) - قال الرئيس.', 'القاهرة', 'رويترز', 'قال الرئيس.'],
    ['تهران- ایرنا- رئیس جمهور گفت.', 'تهران', 'ایرنا', 'رئیس جمهور گفت.'],
    ['据新华社华盛顿7月27日电 总统说。', '华盛顿', '新华社', '总统说。'],
  ])('%s', (text, place, agency, rest) => {
    const { place: foundPlace, agency: foundAgency } = read(text)
    expect({ place: foundPlace, agency: foundAgency }).toEqual({ place, agency })
    expect(withoutDateline(text)).toBe(rest)
  })
})

describe('no dateline', () => {
  test.each([
    'BREAKING NEWS — A bridge has fallen.',
    'EXCLUSIVE — The minister resigns.',
    'UPDATE 1 - The bank kept its rate.',
    'UNICEF — Children need help.',
    'EXPLAINED — Why the river rose.',
    'WATCH: The bridge falls.',
    'NATO - is growing.',
    'NATO — The alliance is growing.',
    'NATO is growing — and quickly.',
    'IRAN — and not only Iran — is dry.',
    'The word — a small one — stands here.',
    'Apple (AAPL) - Shares rose.',
    'المدير - وهو رجل - قال.',
    '【速報】地震がありました。',
    '(Note) - This is a note.',
    '2022 — A year of floods.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({})
    expect(withoutDateline(text)).toBe(text)
  })
})

describe('the date of a dateline', () => {
  test('is the date of the article if it has a year', () => {
    expect(read('PARIS, August 3, 2022 (AFP) – The museum opened.').date?.iso).toBe('2022-08-03')
    expect(read('新华社北京2022年7月27日电 国家主席说。').date?.iso).toBe('2022-07-27')
  })

  test('gets no year if it has none', () => {
    expect(read('PARIS, Aug 3 (AFP) – The museum opened.').date).toBeUndefined()
  })
})

test('a dateline does not override metadata that is known already', () => {
  const known = { place: 'Oslo', agency: 'NTB', date: { iso: '2020-01-01' } }
  expect(read('PARIS, August 3, 2022 (AFP) – The museum opened.', known)).toEqual(known)
})

test.each(['A', 'A, ', '(', '- ', '1 ', '北', ' ', '/', 'A. '])(
  'a text of a million times “%s” takes no time',
  async (part) => {
    const text = part.repeat(1_000_000)
    expect(await processorSeconds(() => withoutDateline(text))).toBeLessThan(TOO_LONG)
  },
)

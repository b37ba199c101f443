import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDate, resolveDateOrder } from '../../src/ingest/metadata/dates.ts'

/** A reading in one line, so that a table can show it. */
function reading(text: string, language?: string): string {
  const read = readDate(text)
  if (!read) return 'no date'
  const settled = resolveDateOrder(read, language)
  if (settled.kind === 'invalid') return settled.reason
  if (settled.kind === 'ambiguous') return `${settled.dayFirst} or ${settled.monthFirst}`
  return settled.date.calendar ? `${settled.date.iso} (${settled.date.calendar})` : settled.date.iso
}

/** 27 July 2022, a Wednesday, as each language writes it. */
const sameDay: Record<string, readonly string[]> = {
  'ISO 8601': ['2022-07-27', '2022/07/27', '2022.07.27', '2022/7/27', '2022-07-27 (Wed)'],
  English: [
    'July 27, 2022',
    'July 27 2022',
    'JULY 27, 2022',
    'Jul. 27, 2022',
    'Jul 27th, 2022',
    '27 July 2022',
    '27th July 2022',
    '27th of July, 2022',
    '27-Jul-2022',
    '2022 July 27',
    'Wednesday, July 27, 2022',
    'Wed., Jul. 27, 2022',
    'Wed 27 July 2022',
    'Wed, 27 Jul 2022',
    '  July\u00A027,\n 2022 ',
  ],
  French: [
    '27 juillet 2022',
    'le 27 juillet 2022',
    'am 27. Juli 2022',
    'il 27 luglio 2022',
    'em 27 de julho de 2022',
    '27 juil. 2022',
    'mercredi 27 juillet 2022',
    'Le mercredi 27 juillet 2022',
    '27/07/2022',
  ],
  German: [
    '27. Juli 2022',
    'Mittwoch, 27. Juli 2022',
    'Mittwoch, den 27. Juli 2022',
    'Mi., 27.07.2022',
    '27.7.2022',
  ],
  Spanish: [
    '27 de julio de 2022',
    '27 de julio del 2022',
    'miércoles, 27 de julio de 2022',
    'Miercoles 27 de Julio 2022',
    '27 jul. 2022',
  ],
  Portuguese: [
    '27 de julho de 2022',
    'quarta-feira, 27 de julho de 2022',
    '27 de jul. de 2022',
    '27.jul.2022',
  ],
  Russian: ['27 июля 2022', '27 июля 2022 г.', '27 июля 2022 года', 'среда, 27 июля 2022 г.', '27.07.2022'],
  Japanese: [
    '2022年7月27日',
    '２０２２年７月２７日',
    '2022年7月27日(水)',
    '2022年7月27日（水曜日）',
    '2022年7月27日水曜日',
    '令和4年7月27日',
    '令和四年七月二十七日',
  ],
  Chinese: [
    '2022年7月27日',
    '2022年07月27日 星期三',
    '二〇二二年七月二十七日',
    '二○二二年七月二十七日',
    '2022年7月27号',
  ],
  Arabic: [
    '27 يوليو 2022',
    '27 يوليه 2022',
    '27 تموز 2022',
    '27 جويلية 2022',
    '27 يوليوز 2022',
    '27 يوليو/تموز 2022',
    '27 تموز/ يوليو 2022',
    '27 تموز (يوليو) 2022',
    '٢٧ يوليو ٢٠٢٢',
    '٢٠٢٢/٠٧/٢٧',
    'الأربعاء، ٢٧ يوليو ٢٠٢٢',
    'الاربعاء 27 يوليو 2022م',
    '\u200F27\u200F/07\u200F/2022',
  ],
  'Persian, of the Gregorian calendar': ['۲۷ ژوئیه ۲۰۲۲', '۲۷ ژوئیهٔ ۲۰۲۲', '۲۷ جولای ۲۰۲۲', '۲۰۲۲/۰۷/۲۷'],
  others: [
    '27 luglio 2022',
    'woensdag 27 juli 2022',
    '27 lipca 2022',
    '27 Temmuz 2022 Çarşamba',
    '2022년 7월 27일',
  ],
}

describe('a day in the written forms of bylines', () => {
  for (const [language, texts] of Object.entries(sameDay)) {
    test.each(texts)(`${language}: %s`, (text) => expect(reading(text)).toBe('2022-07-27'))
  }
})

test.each([
  ['1er mai 2022', '2022-05-01'],
  ['1º de maio de 2022', '2022-05-01'],
  ['1 août 2022', '2022-08-01'],
  ['1 FEVRIER 2022', '2022-02-01'],
  ['3. Jänner 2022', '2022-01-03'],
  ['3. März 2022', '2022-03-03'],
  ['3. Mrz. 2022', '2022-03-03'],
  ['Sept. 9, 2008', '2008-09-09'],
  ['Mar. 27, 2022', '2022-03-27'],
  ['mar. 26 juil. 2022', '2022-07-26'],
  ['9 de setiembre de 2022', '2022-09-09'],
  ['5 фев. 2022', '2022-02-05'],
  ['9 мая 1945 г.', '1945-05-09'],
  ['15 كانون الثاني 2022', '2022-01-15'],
  ['15 كانون الأول 2022', '2022-12-15'],
  ['15 تشرين الأول/أكتوبر 2022', '2022-10-15'],
  ['15 تشرين الثاني 2022', '2022-11-15'],
  ['15 آذار 2022', '2022-03-15'],
  ['15 غشت 2022', '2022-08-15'],
  ['15 أوت 2022', '2022-08-15'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['大正12年9月1日', '1923-09-01'],
  ['明治38年9月5日', '1905-09-05'],
  ['二〇二〇年十月十日', '2020-10-10'],
])('variants that only some bylines have: %s is %s', (text, iso) => expect(reading(text)).toBe(iso))

describe('the months of each language', () => {
  const months: Record<string, string> = {
    English: 'January February March April May June July August September October November December',
    'English, short': 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
    French: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'French, short': 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    German: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    'German, short': 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
    Spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'Spanish, short': 'ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic.',
    Portuguese: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'Portuguese, short': 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
    Russian: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'Russian, short': 'янв. фев. мар. апр. мая июн. июл. авг. сен. окт. ноя. дек.',
    Arabic: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'Arabic of the Levant':
      'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
    'Arabic of Algeria and Tunisia': 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
    'Arabic of Morocco': 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
    'Persian, of the Gregorian calendar':
      'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  }
  test.each(Object.entries(months))('%s', (_language, names) => {
    const read = names.split(' ').map((name) => reading(`12 ${name.replace('_', ' ')} 2022`))
    expect(read).toEqual(
      Array.from({ length: 12 }, (_, index) => `2022-${String(index + 1).padStart(2, '0')}-12`),
    )
  })

  test('a name that means different months in different languages is not read', () => {
    expect(reading('27. listopada 2022')).toBe('no date')
  })
})

test.each([
  ['2022', '2022'],
  ['2022年', '2022'],
  ['令和4年', '2022'],
  ['2022-07', '2022-07'],
  ['July 2022', '2022-07'],
  ['juillet 2022', '2022-07'],
  ['julio de 2022', '2022-07'],
  ['июль 2022 г.', '2022-07'],
  ['2022年7月', '2022-07'],
  ['يوليو 2022', '2022-07'],
  ['1000', '1000'],
  ['2999', '2999'],
  ['1401', '1401'],
])('a date keeps the precision in which it was declared: %s is %s', (text, iso) =>
  expect(reading(text)).toBe(iso),
)

describe('the time of day', () => {
  test.each([
    ['2018-04-05T06:00', '2018-04-05T06:00'],
    ['2019-04-28 06:01:07', '2019-04-28T06:01:07'],
    ['2017-11-03 03:01:00.000000', '2017-11-03T03:01:00'],
    ['16 November 2017 • 2:15pm', '2017-11-16T14:15'],
    ['April 28, 2019 at 6:01 am', '2019-04-28T06:01'],
    ['July 27, 2022, 12:30 a.m.', '2022-07-27T00:30'],
    ['July 27, 2022 | 12 PM', '2022-07-27T12:00'],
    ['10:30, 27 July 2022', '2022-07-27T10:30'],
    ['30 avril 2015 à 07:19', '2015-04-30T07:19'],
    ['05.05.2015 à 20h13', '2015-05-05T20:13'],
    ['mercredi 27 juillet 2022 à 10 h 30', '2022-07-27T10:30'],
    ['mercredi 27 juillet 2022 à 10h', '2022-07-27T10:00'],
    ['Mittwoch, 27. Juli 2022, 10:30 Uhr', '2022-07-27T10:30'],
    ['27.07.2022 um 10.30 Uhr', '2022-07-27T10:30'],
    ['27 juli 2022 om 10 uur', '2022-07-27T10:00'],
    ['miércoles, 27 de julio de 2022 a las 10:30', '2022-07-27T10:30'],
    ['21.dez.2018 às 12h55', '2018-12-21T12:55'],
    ['27 июля 2022 г. в 10:30', '2022-07-27T10:30'],
    ['10:30, 27 июля 2022', '2022-07-27T10:30'],
    ['2022年7月27日 10時30分', '2022-07-27T10:30'],
    ['2022年7月27日(水)午後3時5分', '2022-07-27T15:05'],
    ['2022年7月27日 下午3:05', '2022-07-27T15:05'],
    ['الأربعاء، ٢٧ يوليو ٢٠٢٢ في ١٠:٣٠ ص', '2022-07-27T10:30'],
    ['الأربعاء 27 يوليو 2022 - الساعة 10:30 مساءً', '2022-07-27T22:30'],
    ['۵ مرداد ۱۴۰۱ ساعت ۱۰:۳۰', '2022-07-27T10:30 (persian)'],
    ['چهارشنبه ۵ مرداد ۱۴۰۱ - ۱۰:۳۰', '2022-07-27T10:30 (persian)'],
  ])('%s is %s', (text, iso) => expect(reading(text)).toBe(iso))
})

describe('a zone', () => {
  test.each([
    ['2022-07-27T06:00:12Z', '2022-07-27T06:00:12Z'],
    ['2023-06-07T20:54:26.829Z', '2023-06-07T20:54:26Z'],
    ['2021-11-01T10:52:50+0100', '2021-11-01T10:52:50+01:00'],
    ['2022-07-27T06:00+05:30', '2022-07-27T06:00+05:30'],
    ['2022-07-27T06:00\u221205:00', '2022-07-27T06:00-05:00'],
    ['Wed, 27 Jul 2022 06:00:12 +0100', '2022-07-27T06:00:12+01:00'],
    ['Wed, 27 Jul 2022 06:00:12 GMT', '2022-07-27T06:00:12Z'],
    ['27 Jul 2022 06:00 PDT', '2022-07-27T06:00-07:00'],
    ['27 Jul 2022 06:00 -0000', '2022-07-27T06:00Z'],
    ['Wed Jul 27 2022 06:00:12 GMT+0100 (British Summer Time)', '2022-07-27T06:00:12+01:00'],
    ['July 27, 2022, 6 p.m. UTC+2', '2022-07-27T18:00+02:00'],
    ['2:15 PM EDT, Wed July 27, 2022', '2022-07-27T14:15-04:00'],
  ])('with an offset is kept: %s is %s', (text, iso) => expect(reading(text)).toBe(iso))

  test.each([
    ['July 27, 2022, 10:30 PM ET', '2022-07-27T22:30'],
    ['27. Juli 2022, 10:30 Uhr MESZ', '2022-07-27T10:30'],
    ['27 июля 2022, 10:30 (мск)', '2022-07-27T10:30'],
  ])('whose name can mean several offsets leaves the local time: %s is %s', (text, iso) => {
    expect(reading(text)).toBe(iso)
  })

  test('never moves the day', () => {
    expect(reading('2022-07-27T23:30:00-05:00')).toBe('2022-07-27T23:30:00-05:00')
    expect(reading('2022-07-27T00:30:00+14:00')).toBe('2022-07-27T00:30:00+14:00')
  })

  test('of the machine makes no difference', () => {
    const texts = [
      '2022-07-27',
      'Wed, 27 Jul 2022 23:30:00 -0500',
      'mercredi 27 juillet 2022',
      '۵ مرداد ۱۴۰۱',
      '3/4/2022',
    ]
    const module = new URL('../../src/ingest/metadata/dates.ts', import.meta.url)
    const script = `import { readDate, resolveDateOrder } from '${module}'
      console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => resolveDateOrder(readDate(text), 'en-US'))))`
    const here = texts.map((text) => reading(text, 'en-US'))
    expect(here).toEqual([
      '2022-07-27',
      '2022-07-27T23:30:00-05:00',
      '2022-07-27',
      '2022-07-27 (persian)',
      '2022-03-04',
    ])
    const outputs = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tehran'].map((zone) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }),
    )
    for (const output of outputs) {
      const isos = JSON.parse(output).map(({ date }: { date: { iso: string } }) => date.iso)
      expect(isos).toEqual(here.map((line) => line.replace(' (persian)', '')))
    }
  })
})

describe('the Persian calendar', () => {
  test.each([
    ['۵ مرداد ۱۴۰۱', '2022-07-27 (persian)'],
    ['5 مرداد 1401', '2022-07-27 (persian)'],
    ['چهارشنبه، ۵ مرداد ۱۴۰۱', '2022-07-27 (persian)'],
    ['۱۴۰۱/۰۵/۰۵', '2022-07-27 (persian)'],
    ['۱۴۰۱-۰۵-۰۵', '2022-07-27 (persian)'],
    ['1401/05/05', '2022-07-27 (persian)'],
    ['۳۰ اسفند ۱۳۹۹', '2021-03-20 (persian)'],
    ['۱ فروردین ۱۴۰۰', '2021-03-21 (persian)'],
    ['۵ اسد ۱۴۰۱', '2022-07-27 (persian)'],
  ])('%s is %s', (text, iso) => expect(reading(text)).toBe(iso))

  test.each([
    ['۴ تیر ۱۴۰۱', '۴ تير ۱۴۰۱', 'yeh'],
    ['سه‌شنبه ۴ مرداد ۱۴۰۱', 'سه شنبه ۴ مرداد ۱۴۰۱', 'space instead of ZWNJ'],
    ['یک‌شنبه ۲ مرداد ۱۴۰۱', 'يكشنبه ۲ مرداد ۱۴۰۱', 'yeh and kaf'],
  ])('%s is the same as %s: %s', (one, other) => {
    expect(reading(one)).toMatch(/^2022-0\d-\d\d \(persian\)$/)
    expect(reading(other)).toBe(reading(one))
  })

  test('is refused if it has no Gregorian equivalent', () => {
    expect(reading('۳۰ اسفند ۱۴۰۲')).toBe('There is no 1402-12-30 in the Persian calendar.')
    expect(reading('مرداد ۱۴۰۱')).toMatch(/the day is needed/)
    expect(reading('۱۴۰۱')).toMatch(/the day is needed/)
    expect(reading('۵ مرداد ۲۰۲۲')).toBe('The year 2022 is out of range.')
  })

  test('is not the Islamic lunar calendar, nor that of ISO 8601', () => {
    expect(reading('١٤٤٣/١٢/٢٨')).toBe('no date')
    expect(reading('1401-05-05')).toBe('1401-05-05')
  })
})

describe('a numeric date that can be read day first or month first', () => {
  test.each(['03/04/2022', '3/4/2022', '3-4-2022', '٣/٤/٢٠٢٢'])('%s is ambiguous', (text) => {
    expect(reading(text)).toBe('2022-04-03 or 2022-03-04')
    expect(reading(text, 'en')).toBe('2022-04-03 or 2022-03-04')
  })

  test('keeps its time', () => {
    expect(reading('03/04/2022 10:30')).toBe('2022-04-03T10:30 or 2022-03-04T10:30')
    expect(reading('03/04/2022 10:30', 'fr')).toBe('2022-04-03T10:30')
  })

  test.each([
    'de',
    'de-AT',
    'fr',
    'es',
    'pt',
    'pt-BR',
    'ru',
    'it',
    'nl',
    'pl',
    'ar',
    'ar-EG',
    'fa',
    'en-GB',
    'en-AU',
    'en-IN',
  ])('has the day first in %s', (language) => expect(reading('03/04/2022', language)).toBe('2022-04-03'))

  test('has the month first in en-US', () => expect(reading('03/04/2022', 'en-US')).toBe('2022-03-04'))

  test.each(['en', 'en-CA', 'ja', 'zh', 'und', 'xx', 'en_US', ''])('stays ambiguous in "%s"', (language) => {
    expect(reading('03/04/2022', language)).toBe('2022-04-03 or 2022-03-04')
  })

  test.each([
    ['13/04/2022', '2022-04-13'],
    ['04/13/2022', '2022-04-13'],
    ['03/03/2022', '2022-03-03'],
    ['03.04.2022', '2022-04-03'],
    ['2022/04/03', '2022-04-03'],
    ['Sunday 03/04/2022', '2022-04-03'],
    ['Friday 03/04/2022', '2022-03-04'],
  ])('is unambiguous if its numbers, dots or weekday decide the order: %s is %s', (text, iso) => {
    expect(reading(text)).toBe(iso)
    expect(reading(text, 'en-US')).toBe(iso)
  })
})

test.each([
  ['2024-02-30', 'There is no 2024-02-30.'],
  ['2023-02-29', 'There is no 2023-02-29.'],
  ['1900-02-29', 'There is no 1900-02-29.'],
  ['2024-00-10', 'There is no month 0.'],
  ['2022-13-01', 'There is no month 13.'],
  ['0001-01-01T00:00:00', 'The year 0001 is out of range.'],
  ['31 April 2022', 'There is no 2022-04-31.'],
  ['April 31, 2022', 'There is no 2022-04-31.'],
  ['31/04/2022', 'There is no 2022-04-31.'],
  ['04/31/2022', 'There is no 2022-04-31.'],
  ['31.04.2022', 'There is no 2022-04-31.'],
  ['13/13/2022', 'There is no month 13.'],
  ['0 July 2022', 'There is no 2022-07-00.'],
  ['2022年2月30日', 'There is no 2022-02-30.'],
  ['2022-07-27T25:61', 'There is no time 25:61.'],
  ['2022-07-27T24:00', 'There is no time 24:00.'],
  ['July 27, 2022 13:30 pm', 'There is no time 13:30 pm.'],
  ['2022-07-27T06:00+25:00', 'There is no offset +25:00 from UTC.'],
  ['Tuesday, July 27, 2022', '2022-07-27 is a Wednesday, not a Tuesday.'],
  ['mardi 27 juillet 2022', '2022-07-27 is a Wednesday, not a Tuesday.'],
  ['سه‌شنبه ۵ مرداد ۱۴۰۱', '2022-07-27 is a Wednesday, not a Tuesday.'],
  ['Monday 03/04/2022', '2022-04-03 is a Sunday, not a Monday. 2022-03-04 is a Friday, not a Monday.'],
])('a day that does not exist in the calendar is invalid: %s. %s', (text, reason) => {
  expect(readDate(text)).toEqual({ kind: 'invalid', reason })
})

test.each([
  '',
  'yesterday',
  'last Tuesday',
  '3 hours ago',
  'il y a 3 heures',
  'July',
  'July 27',
  '27.07.',
  '10:30',
  '999',
  '0999',
  '3000',
  '12022',
  '20220727',
  '2021-22',
  '1999-2000',
  '2,022',
  '2022.5',
  '(2022)',
  '03/04/22',
  '27 July 22',
  "July '22",
  'Published July 27, 2022',
  'July 27, 2022 by Jane Doe',
  'July 27, 2022 London',
  'It was July 27, 2022',
  'July 27, 2022.5',
  'July 27, 2022, 10:30 XYZ',
  'July 27, 2022 – July 28, 2022',
  '03/04/1401',
  'July 2022 10:30',
  'Wednesday 2022',
  'Chapter 2022',
  'May the 4th 2022 be with you',
  'The 27 Juli 2022',
  '27 Wednesday 2022',
  '2022年7月27日発売',
  '北京2022年7月27日电',
  '27 رمضان 1443',
  `July 27, 2022${' '.repeat(3)}${'x'.repeat(90)}`,
])('a text that is not only a date is no date: %s', (text) => expect(reading(text)).toBe('no date'))

describe('dates that Intl formats are read back', () => {
  const locales = [
    ...[
      'en-US',
      'en-GB',
      'fr',
      'de',
      'de-AT',
      'es',
      'es-MX',
      'pt-BR',
      'pt-PT',
      'ru',
      'it',
      'nl',
      'sv',
      'tr',
      'uk',
    ],
    ...[
      'ja',
      'ja-u-ca-japanese',
      'zh',
      'zh-TW',
      'ko',
      'ar-u-nu-latn',
      'ar-EG',
      'ar-LB',
      'ar-DZ',
      'ar-MA',
      'ar-IQ',
    ],
    ...['fa', 'fa-u-ca-gregory', 'fa-AF', 'fa-AF-u-ca-gregory'],
  ]
  const styles = ['long', 'full'] as const
  const formats = new Map(
    locales.flatMap((locale) =>
      styles.map((dateStyle) => {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })
        return [`${locale}, ${dateStyle}`, format] as const
      }),
    ),
  )
  const isoOf = (day: Date) => day.toISOString().slice(0, 10)

  test.each([...formats])('%s: every day of a leap year', (_name, format) => {
    for (let day = 0; day < 366; day++) {
      const date = new Date(Date.UTC(2020, 0, 1 + day))
      expect.soft(reading(format.format(date)).replace(' (persian)', '')).toBe(isoOf(date))
    }
  })

  /** Of the Persian calendar we read 1200 to 1499; the Japanese eras count days of our calendar since 1873. */
  const yearsOf = (calendar: string) =>
    ({ persian: [1822, 2120], japanese: [1873, 2117] })[calendar] ?? [1600, 2199]

  test('any day from 1600 to 2199, as far as its calendar is read', () => {
    const arbitraryFormat = fc.constantFrom(...formats).map(([name, format]) => ({ name, format }))
    const arbitraryDay = fc.integer({
      min: Date.UTC(1600, 0, 1) / 86_400_000,
      max: Date.UTC(2199, 11, 31) / 86_400_000,
    })
    fc.assert(
      fc.property(arbitraryFormat, arbitraryDay, ({ format }, day) => {
        const date = new Date(day * 86_400_000)
        const [first = 0, last = 0] = yearsOf(format.resolvedOptions().calendar)
        fc.pre(date.getUTCFullYear() >= first && date.getUTCFullYear() <= last)
        expect(reading(format.format(date)).replace(' (persian)', '')).toBe(isoOf(date))
      }),
      { numRuns: 5000 },
    )
  })
})

test('no text makes it throw, and every date that it reads is also valid for Date', () => {
  const parts = fc.constantFrom(
    ...[
      '2022',
      '27',
      '7',
      ' ',
      ', ',
      '/',
      '-',
      '.',
      'July',
      'of',
      'at',
      '10:30',
      'Z',
      '年',
      'ﷺ',
      'مرداد',
      '۱۴۰۱',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(parts, { maxLength: 10 }).map((made) => made.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const read = readDate(text)
      if (read?.kind === 'date') expect(Date.parse(read.date.iso), read.date.iso).not.toBeNaN()
    }),
    { numRuns: 5000 },
  )
})

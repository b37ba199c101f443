import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts'

/** Returns paragraphs, one on each line, with brackets around the words in quotation marks. */
function bracketed(text: string, language: string): string {
  const paragraphs = text.split('\n')
  const pieces = findQuotations(paragraphs, language).flatMap((quotation) => quotation.pieces)
  return paragraphs
    .map((paragraph, index) =>
      [...paragraph, '']
        .map((character, at) => {
          const here = pieces.filter((piece) => piece.paragraph === index)
          const ends = here.filter(({ end }) => end === at).length
          const starts = here.filter(({ start }) => start === at).length
          return '⟧'.repeat(ends) + '⟦'.repeat(starts) + character
        })
        .join(''),
    )
    .join('\n')
}

function withoutBrackets(text: string): string {
  return text.replace(/[⟦⟧]/g, '')
}

describe('words in quotation marks are found', () => {
  test.each([
    ['en', '“⟦Rice is cheap,⟧” he said. “⟦It was ‘⟦not⟧’ so in May.⟧”'],
    ['en', '"⟦Rice is cheap,⟧" he said. "⟦It was \'⟦not⟧\' so in May.⟧"'],
    ['en-GB', '‘⟦Rice is “⟦cheap⟧”,⟧’ he said, and ‘⟦never dear⟧’.'],
    ['fr', 'Il dit : « ⟦oui, “⟦peut-être⟧”⟧ », puis «\u202f⟦non⟧\u202f».'],
    ['fr', 'L’homme dit : «⟦l’État, c’est moi⟧» et "⟦d’accord⟧".'],
    ['de', 'Sie sagte: „⟦Ja, ‚⟦jetzt⟧‘⟧“, dann „⟦Nein⟧“.'],
    ['de', '»⟦Ja, ›⟦jetzt⟧‹⟧«, sagte sie, und: »⟦Nein⟧«'],
    ['de-CH', 'Sie sagte: «⟦Ja, ‹⟦jetzt⟧›⟧».'],
    ['nl', "'⟦Ja⟧', zei hij 's avonds, “⟦en 't is goed⟧”."],
    ['sv', '”⟦Ja⟧”, sa han, ”⟦och ’⟦nej⟧’ också⟧”.'],
    ['fi', '”⟦Joo⟧”, hän sanoi. »⟦Ei⟧», sanoi toinen (”⟦ehkä⟧”).'],
    ['da', '»⟦Ja⟧«, sagde han, og „⟦nej⟧“, ”⟦måske⟧”.'],
    ['pl', '„⟦Tak, «⟦teraz⟧» też⟧” – powiedział.'],
    ['hu', '„⟦Igen, »⟦most⟧« is⟧” – mondta.'],
    ['ro', '„⟦Da, «⟦acum⟧»⟧”, a spus el.'],
    ['cs', '„⟦Ano, ‚⟦teď⟧‘⟧“ řekl, »⟦ne⟧«.'],
    ['el', '«⟦Ναι, “⟦τώρα⟧”⟧», είπε.'],
    ['ru', '«⟦Газета „⟦Правда⟧“ пишет⟧», — сказал он. «⟦О «⟦Правде⟧» пишут⟧».'],
    ['uk', '«⟦Сім’я, „⟦так⟧“⟧», — сказав він.'],
    ['bg', '„⟦Да⟧“, каза той.'],
    ['es', '«⟦Sí, “⟦ahora⟧”⟧», dijo, y “⟦¿no?⟧”.'],
    ['it', "“⟦Sì⟧”, disse, «⟦un po’⟧», e l’“⟦altro⟧”. '⟦Un po' di pane⟧', disse."],
    ['tr', '“⟦Evet⟧”, dedi. "⟦Ankara⟧"ya gitti, “⟦Pamuk⟧”un.'],
    ['ar', 'سألنا: ”⟦هل كنتم؟⟧“. أجاب بـ”⟦نعم⟧“ و«⟦لا⟧» و“⟦نعم⟧” و"⟦لا⟧".'],
    ['fa', 'او گفت: «⟦دولت می‌گوید ‹⟦نه⟧›⟧».'],
    ['he', 'הוא אמר ל"⟦הארץ⟧" כי "⟦צה"ל מוכן⟧" וכי ״⟦יו״ר⟧״ בא.'],
    ['zh-Hans', '他说：“⟦好，‘⟦是⟧’的⟧”，然后说"⟦不⟧"。我说"⟦你好⟧"他'],
    ['zh-Hant', '他說：「⟦好，『⟦是⟧』的⟧」，又說“⟦不⟧”。'],
    ['ja', '彼は「⟦『⟦はい⟧』と言った⟧」と言った。'],
    ['ko', '그는 "⟦안녕⟧"이라고, \'⟦아니오⟧\'라고 했다.'],
    ['bn', "'⟦না⟧'টি বলা।"],
  ])('in %s: %s', (language, expected) => {
    expect(bracketed(withoutBrackets(expected), language)).toBe(expected)
  })
})

describe('the characters beside a mark decide what it does', () => {
  test.each([
    ['the same marks within each other', '“⟦He said “⟦no⟧” twice,⟧” she said.'],
    ['straight marks within each other', '"⟦He said "⟦no⟧" twice,⟧" she said.'],
    ['marks side by side', '“⟦‘⟦Yes,⟧’ he told me,⟧” and “⟦I said ‘⟦no.⟧’⟧”'],
    ['marks in brackets', '(“⟦Yes,⟧” he said.) ["⟦No⟧"]'],
    ['marks at dashes', 'He said—"⟦no⟧"—twice. “⟦I was—⟧” “⟦No—“⟦yes⟧”—no⟧”'],
    [
      'a closing mark that was set like an opening one',
      '“⟦I was going to—“⟦ he said.'.replaceAll('“⟦ ', '⟧“ '),
    ],
    ['one that was set straight', '“⟦Yes,⟧" he said, „⟦no⟧".'],
    ['an opening mark that was set like a closing one', 'He said ”⟦yes⟧” to it.'],
    ['a straight mark that stands apart', 'They say "⟦here it is⟧ " and go.'],
    ['no space before a mark', 'He said:"⟦Yes.⟧" She said,“⟦No.⟧”'],
    ['controls of direction beside marks', 'He said \u200f"⟦\u200fyes\u200f⟧"\u200f to it.'],
    ['empty marks', 'He typed "", “” and « ».'],
  ])('%s', (_, expected) => {
    expect(bracketed(withoutBrackets(expected), 'en')).toBe(expected)
  })

  test.each([
    ['apostrophes', 'en', 'Don’t ’tis rock ’n’ roll the dogs’ tails O’Neill, ol’ men'],
    ['straight apostrophes', 'en', "'Tis Don't rock 'n' roll the dogs' tails O'Neill 'em, ol' men's"],
    ['apostrophes that were set like opening marks', 'en', '‘Tis the ‘90s and the dogs’ tails'],
    ['years', 'en', "The class of '99 and of ’68 in the '90s and ’80s."],
    ['feet and inches', 'en', 'A 6\'2" man, 5\' 10", a 12″ and a 3.5" screen, 8" by 10", 5"x7", 2½".'],
    ['curly feet and inches', 'en', 'A 6’2” man of 5’ 10” with a 3.5” screen.'],
    ['dittos', 'en', 'Smith  "  " Jones'],
    ['primes', 'en', "f′(x) and f″(x), f'(x) = g'(x)"],
    ['values in markup', 'en', '<b onclick="alert(1)">bold</b> and <i id="a">so</i>'],
    ['closing marks alone', 'en', 'So” he said” and ’ and » and 」.'],
    ['Dutch elisions', 'nl', "'s Avonds is 't goed, zei 'n man van Hans' broer."],
    ['gershayim', 'he', 'הרמטכ"ל וד"ר כהן, יו"ר צה"ל, מנכ"לית, של"ה'],
    ['Ukrainian apostrophes', 'uk', "Сім'я і м’ята"],
  ])('%s are not a quotation', (_, language, text) => {
    expect(bracketed(text, language)).toBe(text)
  })

  test.each([
    ['possessives', "'⟦The dogs' tails wagged,⟧' he said."],
    ['possessives before another', 'In ‘⟦The dogs⟧’ and in ‘⟦The cats⟧’.'],
    ['a word that ends like one', "The '⟦boss⟧' and the dogs' tails."],
    ['elisions', '‘⟦I like rock ’n’ roll and walkin’ in the ’90s,⟧’ he said.'],
    ['inches', '“⟦It is a 3.5" screen,⟧” he said. "⟦Is it a 4" one?⟧"'],
    ['inches at the end', 'He said "⟦I am 6\'2"⟧", and "⟦it is 12"⟧".'],
    ['years', '“⟦Born in 1980⟧” is “⟦not in 1981⟧”. "⟦It was 1999⟧" and "⟦2001⟧".'],
    ['a number in inner marks', '“⟦He said “⟦in 1980⟧” twice,⟧” she said.'],
    [
      'a contraction across marks',
      'He said “⟦the dogs’ “⟦tails⟧” wag⟧”, ‘⟦all “⟦the dogs’ tails⟧” wag,⟧’ and left.',
    ],
  ])('%s within a quotation do not close it', (_, expected) => {
    expect(bracketed(withoutBrackets(expected), 'en')).toBe(expected)
  })
})

describe('a quotation without its closing mark', () => {
  test.each([
    ['goes on where it is opened again', 'en', '“⟦One.⟧\n“⟦Two.⟧\n“⟦Three,⟧” he said.', [3]],
    ['goes on in straight marks', 'en', '"⟦One.⟧\n"⟦Two,⟧" he said.', [2]],
    ['goes on in single marks', 'en', '‘⟦One.⟧\n‘⟦Two,⟧’ he said.', [2]],
    ['goes on behind the mark that closes', 'fr', '« ⟦Un.⟧\n» ⟦Deux.⟧\n» ⟦Trois⟧ », dit-il.', [3]],
    ['goes on in corner brackets', 'ja', '「⟦一。⟧\n「⟦二。⟧」', [2]],
    ['goes on with the one within it', 'en', '“⟦One: ‘⟦Two.⟧⟧\n“⟦‘⟦Three,⟧’ he said,⟧” she said.', [2, 2]],
    ['goes on past an empty paragraph', 'en', '“⟦One.⟧\n\n“⟦Two.⟧”', [2]],
    ['ends with its paragraph at its start', 'en', '“⟦It goes on and on.⟧\nPlain.', [1]],
    ['ends with its paragraph behind a comma', 'en', 'He said, “⟦It goes on.⟧\nPlain.', [1]],
    ['ends with the text', 'en', '“⟦One.⟧\n“⟦Two.⟧', [2]],
    ['marks nothing within a sentence', 'en', 'He called it “great and left.\nPlain.', []],
    ['marks nothing where its mark may be another', 'en', 'Is it so? "great and left.\n\'Twas so.', []],
    ['marks nothing before another', 'en', '“It goes on. “⟦No,⟧” he said.\n“⟦Yes.⟧”', [1, 1]],
    ['does not go on behind a plain paragraph', 'en', 'It is “one.\nPlain.\n“⟦Two.⟧”', [1]],
    ['is not closed in the next paragraph', 'en', 'It is “one\nand two” of them.', []],
  ])('%s', (_, language, expected, pieces) => {
    const text = withoutBrackets(expected)
    expect(bracketed(text, language)).toBe(expected)
    expect(findQuotations(text.split('\n'), language).map((found) => found.pieces.length)).toEqual(pieces)
  })
})

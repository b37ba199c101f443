import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, describe as group, test } from 'vitest'
import { checkLinks } from '../../src/cited/check-links.ts'
import { checkListedLinks } from '../../src/cited/check-listed-links.ts'
import { findLinks } from '../../src/cited/find-links.ts'
import { findLinksInHtml } from '../../src/cited/find-links-in-html.ts'
import type { LinkedArticle } from '../../src/cited/linked-article.ts'
import { FORMATS, reported, summary } from '../../src/cited/report.ts'
import { wordsCompared } from '../../src/cited/words-compared.ts'
import { withHeads } from '../../src/passage/history/head.ts'
import { passagesOf } from '../../src/passage/history/history.ts'
import { describe, quoteLink } from '../../src/passage/link/describe.ts'
import { formatLink } from '../../src/passage/link/format-link.ts'
import { lostPassages } from '../../src/permalinks/lost-passages.ts'
import { historyOf, linkedArticle } from './quoted.ts'

const SITE = 'https://news.example'
const LINK = `${SITE}/articles/deal/?at=4-18.a7f#k3x9:~:text=The-,deal%20will%20hold`

group('links are found', () => {
  test.each<[where: string, text: string, address?: string]>([
    ['in prose, without its full stop', `He said so (${LINK}).`],
    ['in Markdown', `See [the deal](${LINK} "A title") and more.`],
    ['in Markdown whose words are the address', `[${LINK}](https://elsewhere.example/)`],
    ['in angle brackets', `<${LINK}>`],
    ['in quotation marks', `“${LINK}”, '${LINK}'`],
    ['in BibTeX', `@online{a,\n  url = {${LINK}},\n}`],
    [
      'in BibTeX that escapes',
      `url = {${LINK.replace('#', '\\#').replaceAll('%', '\\%').replace('~', '\\~{}')}},`,
    ],
    [
      'in BibTeX of a reference manager',
      `url = {${LINK.replace('#', '{\\#}').replace('~', '{\\textasciitilde}')}}`,
    ],
    ['in RIS', `TY  - NEWS\nUR  - ${LINK}\nER  - `],
    ['in CSL-JSON', JSON.stringify([{ URL: LINK }])],
    ['in JSON that escapes slashes', JSON.stringify([{ URL: LINK }]).replaceAll('/', '\\/')],
    ['in escaped markup', `&lt;${LINK}&amp;text=or&gt;`, `${LINK}&text=or`],
    [
      'with brackets of its own',
      `(${SITE}/articles/deal/#:~:text=deal%20(or%20not))`,
      `${SITE}/articles/deal/#:~:text=deal%20(or%20not)`,
    ],
    ['with an escaped underscore', `${SITE}/articles/a\\_b/#k3x9`, `${SITE}/articles/a_b/#k3x9`],
    [
      'to a number from a printed page',
      `see ${SITE}/articles/deal/?p=k3x9.`,
      `${SITE}/articles/deal/?p=k3x9`,
    ],
    ['in a table', `| ${LINK} | words |`],
    ['between letters of other scripts', `（${LINK}）。`],
  ])('%s', (_, text, address = LINK) => {
    const [found] = findLinks(text)
    expect(found?.address).toBe(address)
    expect(text.slice(found?.offset)).toMatch(/^https/)
  })

  test('in pages, with their places and with character references decoded', () => {
    const html = `<!doctype html>\n<p>${LINK}</p>\n<p><a class="x" href=" ${SITE}/articles/a/?x=1&amp;at=2#k3x9 ">a</a>
<q cite="/articles/b/#k3x9">b</q><a>none</a>`
    const links = findLinksInHtml(html)
    expect(links.map(({ address }) => address)).toEqual([
      `${SITE}/articles/a/?x=1&at=2#k3x9`,
      '/articles/b/#k3x9',
    ])
    expect(links.map(({ offset }) => html.slice(offset, offset + 4))).toEqual(['href', 'cite'])
  })
})

group('a quotation', () => {
  const first = [
    'The deal will hold, the minister said on Monday.',
    'Nobody else was asked about it by the papers of the town.',
    'A third paragraph speaks of the price of bread and salt.',
  ]
  const [monday = '', nobody = '', bread = ''] = first
  const [mondayId = '', nobodyId = '', breadId = ''] = passagesOf(historyOf(first), 1).map(({ id }) => id)

  /** Returns a complete link to words of the first edition. */
  const linkTo = (words: string, end = words) => {
    const passages = passagesOf(historyOf(first), 1)
    const at = (part: string) => {
      const passage = passages.findIndex(({ text }) => text.includes(part))
      return { passage, offset: passages[passage]?.text.indexOf(part) ?? 0 }
    }
    const last = at(end)
    const selection = { start: at(words), end: { ...last, offset: last.offset + end.length } }
    const address = describe(passages, selection)
    return `${SITE}/articles/deal/${formatLink({ kind: 'words', address })}`
  }
  const articlesOf = (article: LinkedArticle) =>
    new Map([
      ['deal', article],
      ['old-deal', article],
    ])
  const checkIn = (article: LinkedArticle, ...addresses: readonly string[]) =>
    checkLinks(
      addresses.map((address, offset) => ({ address, offset })),
      articlesOf(article),
      `${SITE}/`,
    )
  const checkAfter = (address: string, ...later: readonly (readonly string[])[]) =>
    checkIn(linkedArticle('deal', [first, ...later]), address)[0]

  test('stands if it is still in its passage, whatever changed elsewhere', () => {
    expect(checkAfter(linkTo('deal will hold'), ['A new beginning of the article.', ...first])).toMatchObject(
      {
        outcome: 'stands',
        quoted: 'deal will hold',
        passage: mondayId,
        slug: 'deal',
      },
    )
  })

  test('stands if only the style of marks and spaces changed', () => {
    const link = linkTo('deal will hold, the minister')
    expect(checkAfter(link, [monday.replace('deal', 'deal\u00AD'), nobody, bread])?.outcome).toBe('stands')
  })

  test('has moved if its words are in another passage', () => {
    const link = linkTo('Nobody else was asked about it by the papers of the town.')
    expect(checkAfter(link, [`${monday} ${nobody}`, bread])).toMatchObject({
      outcome: 'moved',
      quoted: nobody,
      passage: mondayId,
    })
  })

  test('was reworded if other words are in its place; the result has its words and their edition', () => {
    const may = monday.replace('will', 'may')
    expect(checkAfter(linkTo('deal will hold'), [monday, bread], [may, bread])).toMatchObject({
      outcome: 'reworded',
      quoted: 'deal will hold',
      present: 'deal may hold',
      passage: mondayId,
      edition: { number: 2, date: '2024-02-01' },
    })
  })

  test('was removed if nothing is in its place; the result has the place', () => {
    expect(checkAfter(linkTo(nobody), [monday, bread])).toMatchObject({
      outcome: 'removed',
      quoted: nobody,
      edition: { number: 1 },
      place: { after: { id: mondayId }, before: { id: breadId } },
    })
  })

  test('is found in the only passage that fits if the link lost its fragment', () => {
    expect(checkAfter(linkTo('deal will hold').replace(/#.*/, ''))).toMatchObject({ outcome: 'stands' })
  })

  test.each([
    ['whose checksum was changed', (link: string) => link.replace(/\.\w{3}#/, '.zzz#')],
    ['whose offsets were changed', (link: string) => link.replace('at=', 'at=1')],
    ['whose passage was changed', (link: string) => link.replace(/#.*/, '#zzzz')],
    ['that was cut off', (link: string) => link.replace(/\.\w{3}#/, '#')],
  ])('was never there if it comes from a link %s', (_, change) => {
    expect(checkAfter(change(linkTo('deal will hold')))).toMatchObject({ outcome: 'never-stood' })
  })

  test('of a manipulated link is reported with the words in the link', () => {
    const link = `${SITE}/articles/deal/?at=0-9.zzz#${mondayId}:~:text=Bread,salt`
    expect(checkAfter(link)).toMatchObject({ outcome: 'never-stood', quoted: 'Bread … salt' })
  })

  test.each([
    ['by its address', (id: string) => `${SITE}/articles/deal/#${id}`],
    ['by its number from a printed page', (id: string) => `${SITE}/articles/deal/?p=${id}`],
  ])('of a whole passage, %s, stands, was corrected since, moved, was removed, or is unknown', (_, link) => {
    const may = monday.replace('will', 'may')
    expect(checkAfter(link(mondayId))).toMatchObject({ outcome: 'stands', quoted: monday })
    const must = monday.replace('will', 'must')
    expect(checkAfter(link(mondayId), [monday, bread], [may, bread], [must, bread])).toMatchObject({
      outcome: 'corrected',
      quoted: monday,
      present: must,
      edition: { number: 2 },
    })
    expect(checkAfter(link(mondayId), [may, nobody, bread], first)).toMatchObject({ outcome: 'stands' })
    expect(checkAfter(link(nobodyId), [`${monday} ${nobody}`, bread])?.outcome).toBe('moved')
    expect(checkAfter(link(nobodyId), [monday, bread])?.outcome).toBe('removed')
    expect(checkAfter(link('zzzz'))?.outcome).toBe('never-stood')
  })

  test('of a heading stands, or leads to the place of its section', () => {
    const headings = [
      { id: 'bread', passage: breadId },
      { id: 'prices', passage: breadId },
    ]
    const article = {
      ...linkedArticle('deal', [first], { headings }),
      headings: new Map([['prices', 'Prices']]),
    }
    const [present, former] = checkIn(
      article,
      `${SITE}/articles/deal/#prices`,
      `${SITE}/articles/deal/#bread`,
    )
    expect(present).toMatchObject({ outcome: 'stands', quoted: 'Prices' })
    expect(former).toMatchObject({ outcome: 'moved', passage: breadId })
  })

  test.each([
    ['a text fragment', '#:~:text=deal%20will%20hold'],
    ['a text fragment after the id of another passage', '#zzzz:~:text=deal%20will%20hold'],
    ['words in the query', '?q=deal+will+hold'],
  ])('of %s stands, or was reworded in a known edition', (_, part) => {
    const link = `${SITE}/articles/deal/${part}`
    expect(checkAfter(link)).toMatchObject({ outcome: 'stands', quoted: 'deal will hold' })
    expect(checkAfter(link, [monday.replace('will', 'may'), nobody, bread])).toMatchObject({
      outcome: 'reworded',
      isGuess: false,
      quoted: 'deal will hold',
      present: 'deal may hold',
    })
  })

  test.each(['A%20Deal%20of%20Grain', 'What%20it%20costs'])(
    'of words that stand in the headline or a heading stands: %s',
    (words) => {
      const article = {
        ...linkedArticle('deal', [first]),
        title: 'A deal of grain',
        headings: new Map([['costs', 'What it costs']]),
      }
      const [checked] = checkIn(article, `${SITE}/articles/deal/#:~:text=${words}`)
      expect(checked?.outcome).toBe('stands')
    },
  )

  test('of a declared headline is followed to the present one, or was removed with it', () => {
    const plain = linkedArticle('deal', [first, first])
    const withTitles = (...titles: readonly string[]) =>
      withHeads({
        ...plain.history,
        editions: titles.map((title, index) => ({
          sha256: `${index}`.repeat(64),
          passages: plain.history.editions[0]?.passages ?? '',
          ...(title && { title }),
        })),
      })
    const link = `${SITE}/articles/deal/${quoteLink([{ id: 'headline', text: 'A deal of grain' }], {
      start: { passage: 0, offset: 0 },
      end: { passage: 0, offset: 6 },
    })}`
    const outcomes = [
      ['A deal of grain'],
      ['A deal of grain', 'The deals of July'],
      ['A deal of grain', ''],
    ].map((titles) => {
      const [checked] = checkIn({ ...plain, history: withTitles(...titles) }, link)
      return [checked?.outcome, checked?.quoted, checked?.present]
    })
    expect(outcomes).toEqual([
      ['stands', 'A deal', 'A deal'],
      ['reworded', 'A deal', expect.stringContaining('deals')],
      ['removed', 'A deal', undefined],
    ])
  })

  test('that is in no known edition is guessed, and marked as a guess', () => {
    const link = `${SITE}/articles/deal/#:~:text=The%20deal%20might%20hold%2C%20the%20minister%20said`
    const [checked] = checkIn(linkedArticle('deal', [first]), link)
    expect(checked).toMatchObject({
      outcome: 'reworded',
      isGuess: true,
      quoted: 'The deal might hold, the minister said',
      present: 'The deal will hold, the minister said',
    })
    expect(checked && FORMATS.text(reported('a.md', link, [checked]))).toContain('reworded (a guess)')
  })

  test('is counted for each text fragment of a link', () => {
    const link = `${SITE}/articles/deal/#:~:text=Nobody%20else&text=no%20such%20words`
    const outcomes = checkIn(linkedArticle('deal', [first]), link).map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['stands', 'never-stood'])
  })

  test.each([
    ['with the slug that the article had', `${SITE}/articles/old-deal/#${mondayId}`],
    ['on another host, where the slug is known', `http://moved.example:8080/articles/deal/#${mondayId}`],
    ['without a host', `/articles/deal/#${mondayId}`],
    ['without the slash', `${SITE}/articles/deal#${mondayId}`],
    ['to the page’s file', `${SITE}/articles/deal/index.html#${mondayId}`],
    [
      'with an encoded id',
      `${SITE}/articles/deal/#%${mondayId.charCodeAt(0).toString(16)}${mondayId.slice(1)}`,
    ],
  ])('counts in a link %s', (_, address) => {
    expect(checkIn(linkedArticle('deal', [first]), address)[0]).toMatchObject({ outcome: 'stands' })
  })

  test('has no article if the site has none with that address', () => {
    const [checked] = checkIn(linkedArticle('deal', [first]), `${SITE}/articles/other/#k3x9`)
    expect(checked).toMatchObject({ outcome: 'no-article', slug: 'other' })
  })

  test.each([
    ['elsewhere', 'https://elsewhere.example/'],
    ['to unknown articles of other hosts', 'https://elsewhere.example/articles/other/#k3x9'],
    ['to another page of the site', `${SITE}/search/?q=deal`],
    ['to an article as a whole', `${SITE}/articles/deal/`],
    ['to a part of the page without words to quote', `${SITE}/articles/deal/#fn-1`],
    ['that are not valid', 'https://'],
    ['of other schemes', 'mailto:a@articles.example'],
    ['that cannot be decoded', `${SITE}/articles/%FF/#k3x9`],
  ])('is not found in a link %s', (_, address) => {
    expect(checkIn(linkedArticle('deal', [first]), address)).toEqual([])
  })

  test('can be searched in any text without failing', () => {
    const articles = articlesOf(linkedArticle('deal', [first]))
    const pieces = fc.constantFrom(
      SITE,
      '/articles/deal/',
      '#',
      ':~:text=',
      '?at=',
      '&',
      '%',
      '\\',
      '{',
      '(',
      ')',
      '0-3.abc',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('')
        for (const links of [findLinks(text), findLinksInHtml(`<a href="${text}">`)]) {
          checkLinks(links, articles, `${SITE}/`)
        }
      }),
    )
  })

  group('in the report', () => {
    const may = monday.replace('will', 'may')
    const article = linkedArticle('deal', [first, [may, bread]])
    const text = `${linkTo('Nobody else')}\n  ${linkTo('deal will hold')}\n${linkTo('bread')} ${SITE}/articles/other/`
    const quotations = reported(
      'notes.md',
      text,
      checkLinks(findLinks(text), articlesOf(article), `${SITE}/`),
    )

    test('has its place, outcome, words and differences, with a summary in the last line', () => {
      expect(FORMATS.text(quotations)).toBe(
        `notes.md:1:1  removed  deal
  quoted    Nobody else
  edition   1, of 2024-01-01
  place     between ${mondayId} “${may}” and ${breadId} “${bread}”

notes.md:2:3  reworded  deal
  quoted    deal will hold
  present   deal may hold
  changes   deal [-will-] {+may+} hold
  edition   1, of 2024-01-01

notes.md:3:1  stands  deal
  quoted    bread

notes.md:3:${linkTo('bread').length + 2}  no-article  other
  note      The site has no article at this address.
  link      ${SITE}/articles/other/

4 quotations: 1 stands, 1 reworded, 1 removed, 1 without an article`,
      )
    })

    test('is available as data for programs', () => {
      const list: unknown = JSON.parse(FORMATS.json(quotations))
      expect(list).toMatchObject([
        { file: 'notes.md', line: 1, column: 1, outcome: 'removed', place: { after: { id: mondayId } } },
        {
          line: 2,
          column: 3,
          outcome: 'reworded',
          slug: 'deal',
          link: linkTo('deal will hold'),
          quoted: 'deal will hold',
          present: 'deal may hold',
          changes: 'deal [-will-] {+may+} hold',
          edition: { number: 1, date: '2024-01-01' },
          isGuess: false,
        },
        { outcome: 'stands' },
        { outcome: 'no-article' },
      ])
    })

    test('is counted in a summary, even if there is none', () => {
      const stands = { outcome: 'stands' } as const
      expect(summary([stands, stands, { outcome: 'moved' }])).toBe('3 quotations: 2 stand, 1 moved')
      expect(summary([stands])).toBe('1 quotation: 1 stands')
      expect(summary([])).toBe('No quotations')
    })

    test('never prints a control character to the terminal', () => {
      const address = `${SITE}/articles/deal/#:~:text=%1B%5B31m%E2%80%AE%0A`
      const hostile = reported('a\u001b.md', address, checkIn(article, address))
      for (const format of [FORMATS.text, FORMATS.json]) {
        expect(format(hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
      }
    })
  })

  group('in quotes.txt', () => {
    const may = monday.replace('will', 'may')
    const warningsOf = (article: LinkedArticle, ...lines: readonly string[]) => {
      const file = new VFile({ path: 'quotes.txt', value: lines.join('\n') })
      checkListedLinks(file, articlesOf(article), `${SITE}/`)
      return file.messages.map(({ ruleId, line, column, reason }) => `${line}:${column} ${ruleId} ${reason}`)
    }
    const passageLink = `${SITE}/articles/deal/#${mondayId}`

    test('is reported if an edit rewords or removes it', () => {
      const article = linkedArticle('deal', [first, [may, bread]])
      const lines = ['Links:', `- ${linkTo('deal will hold')}`, linkTo(nobody), linkTo(bread), passageLink]
      const [reworded, removed, passage, ...others] = warningsOf(article, ...lines)
      expect(reworded).toBe(
        '2:3 quoted-passage An edit to the article “deal” changes the quoted words: “deal [-will-] {+may+} hold”',
      )
      expect(removed).toMatch(/^3:1 quoted-passage .* removes the quoted words: “Nobody else.* were between/)
      expect(passage).toMatch(/^5:1 quoted-passage .*\[-will-\] \{\+may\+\}/)
      expect(others).toEqual([])
    })

    test('is not reported if it moved, or if the edit is published already', () => {
      const moved = linkedArticle('deal', [first, [`${monday} ${nobody}`, bread]])
      expect(warningsOf(moved, linkTo(nobody))).toEqual([])
      const published = linkedArticle('deal', [first, [may, nobody, bread], [may, nobody, bread]])
      expect(warningsOf(published, linkTo('deal will hold'), passageLink)).toEqual([])
    })

    test('is reported if its link never worked', () => {
      const article = linkedArticle('deal', [first])
      const lines = [
        `${SITE}/articles/deal/#zzzz`,
        `${SITE}/articles/other/`,
        'https://elsewhere.example/articles/other/',
        linkTo(nobody),
      ]
      expect(warningsOf(article, ...lines)).toEqual([
        '1:1 broken-quotation No known edition of the article “deal” has these words there',
        '2:1 broken-quotation There is no article “other”',
      ])
    })
  })

  group('that is a whole passage', () => {
    const ledger = (...texts: readonly (readonly string[])[]) => ({
      slug: 'deal',
      earlierSlugs: [],
      ...historyOf(...texts),
    })
    const lostAfter = (later: readonly string[]) =>
      lostPassages({
        path: 'a.json',
        formerPath: undefined,
        before: ledger(first),
        after: ledger(first, later),
      }).map(({ id }) => id)

    test('is lost if it has no successor after an edit', () => {
      expect(lostAfter([monday, bread])).toEqual([nobodyId])
    })

    test.each([
      ['nothing changed', first],
      ['it was corrected', [monday.replace('will', 'may'), nobody, bread]],
      ['it was merged into another', [`${monday} ${nobody}`, bread]],
    ])('is not lost if %s', (_, later) => {
      expect(lostAfter(later)).toEqual([])
    })

    test('is not lost if the article is new', () => {
      const after = ledger(first)
      expect(lostPassages({ path: 'a.json', formerPath: undefined, before: undefined, after })).toEqual([])
    })
  })
})

group('two wordings', () => {
  test.each([
    ['The deal will hold', 'The deal may hold', 'The deal [-will-] {+may+} hold'],
    ['rose on Monday, she said', 'rose, she said', 'rose [-on Monday-], she said'],
    ['she said', 'she said again', 'she said {+again+}'],
    ['abc def', 'xyz uvw', '[-abc def-]{+xyz uvw+}'],
    ['as it was', 'as it was', 'as it was'],
  ])('“%s” and “%s” are compared in one line', (earlier, later, shown) => {
    expect(wordsCompared(earlier, later)).toBe(shown)
  })
})

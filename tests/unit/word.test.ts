import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { leaveOut, noChanges } from '../../src/ingest/parse/word/changes.ts'
import { openArchive } from '../../src/ingest/parse/word/file/archive.ts'
import { findParts } from '../../src/ingest/parse/word/file/parts.ts'
import { childrenOf } from '../../src/ingest/parse/word/file/xml.ts'
import { proveDocument } from '../../src/ingest/parse/word/prove-document.ts'
import { type DocumentParts, docx, item, p, r, relationship, root } from './docx.ts'
import { articleAndMessages, articleOf, refusalOf } from './seed.ts'

const MILL = readFileSync(new URL('../fixtures/word/mill.docx', import.meta.url))
const name = 'mill.docx'

/** The body of the page for a document, and what is said about it. */
async function pageOf(body: string, parts?: DocumentParts, sidecar = 'language: en') {
  const { html, evidence, messages, article } = await articleAndMessages(await docx(body, parts), {
    name,
    sidecar,
  })
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const added of document.querySelectorAll('[data-generated], [data-footnote-ref]')) added.remove()
  for (const block of document.querySelectorAll('p, td, th, li, br, div')) block.after(' ')
  const text = (document.body.textContent ?? '').replace(/\s+/g, ' ').trim()
  const rules = messages.map(({ rule }) => rule)
  return { article, document, text, messages, rules, leftOut: evidence.leftOut }
}

describe('a document of Word', () => {
  test('becomes an article: title, headings, lists, tables, notes, emphasis', async () => {
    const { article, html } = await articleOf(MILL, { name })
    expect(article).toMatchObject({
      title: { text: 'The mill at the bend', generated: false },
      place: 'Giessen',
      language: 'en',
    })
    expect(article.headings.map(({ text, generated }) => ({ text, generated }))).toEqual([
      { text: 'What was found', generated: false },
    ])
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    expect(document.querySelector('strong')?.textContent).toBe('Anna Weber')
    expect([...document.querySelectorAll('ul > li')].map((element) => element.textContent?.trim())).toEqual([
      'two coins',
      'a key',
    ])
    expect(document.querySelectorAll('td, th').length).toBe(4)
    const note = document.querySelector('[data-footnote-ref]')?.getAttribute('href') ?? ''
    expect(document.querySelector(`[id="${note.slice(1)}"]`)?.textContent).toContain(
      'Parish book of Giessen.',
    )
    expect(document.body.textContent).not.toContain('[1]')
  })

  test('is refused if it is not one', async () => {
    const { rule, expected } = await refusalOf('No document at all.', { name: 'mill.docx' })
    expect(rule).toBe('not-text')
    expect(expected).toContain('.docx')
  })
})

test.each(['drop', 'margin'])('a large first letter (%s) belongs to its word', async (kind) => {
  const { text } = await pageOf(
    p(r('T'), `<w:framePr w:dropCap="${kind}" w:lines="3"/>`) + p(r('he river rose by two metres.')),
  )
  expect(text).toBe('The river rose by two metres.')
})

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`
const complexField = (code: string, result: string) =>
  field('begin') + instruction(code) + field('separate') + r(result) + field('end')
const box = (content: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`
const drawing = (content: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const e = (tag: string, content: string) => `<m:${tag}>${content}</m:${tag}>`
const mr = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
const math = (content: string) => `<m:oMath>${content}</m:oMath>`

describe('every word that Word shows is on the page', () => {
  test.each([
    [
      'a simple field',
      p(`${r('Table ')}<w:fldSimple w:instr=" SEQ Table ">${r('7')}</w:fldSimple>${r(' shows')}`),
      'Table 7 shows',
    ],
    ['a field of several runs', p(r('On page ') + complexField('PAGEREF x', '12') + r('.')), 'On page 12.'],
    [
      'a field in the instruction of another',
      p(
        field('begin') +
          instruction('IF') +
          complexField('MERGEFIELD a', 'no') +
          instruction('= "x"') +
          field('separate') +
          r('Dear Anna') +
          field('end'),
      ),
      'Dear Anna',
    ],
    [
      'a field that never ends',
      p(field('begin') + instruction('PAGE') + r('These words stay.')),
      'These words stay.',
    ],
    [
      'a checked box of a form',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>${instruction('FORMCHECKBOX')}${field('end')}${r(' Yes')}`,
      ),
      '☒ Yes',
    ],
    [
      'the choice in a list of a form',
      p(
        `${r('I am ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="well"/><w:listEntry w:val="ill"/></w:ddList></w:ffData></w:fldChar></w:r>${instruction('FORMDROPDOWN')}${field('end')}`,
      ),
      'I am ill',
    ],
    [
      'an equation',
      p(r('So ') + math(mr('E=mc') + e('sSup', e('e', mr('x')) + e('sup', mr('2')))) + r(' holds.')),
      'So E=mcx2 holds.',
    ],
    ['a fraction', p(math(e('f', e('num', mr('a+b')) + e('den', mr('2'))))), '(a+b)/2'],
    [
      'brackets, roots and sums',
      p(
        math(
          mr('f') +
            e('d', e('e', mr('x'))) +
            mr('=') +
            e('rad', e('deg', '') + e('e', mr('y'))) +
            e(
              'nary',
              `<m:naryPr><m:chr m:val="∑"/></m:naryPr>${e('sub', mr('i'))}${e('sup', '')}${e('e', mr('z'))}`,
            ),
        ),
      ),
      'f(x)=√y∑iz',
    ],
    [
      'an equation between paragraphs',
      `${p(r('Before.'))}<m:oMathPara>${math(mr('a=b'))}</m:oMathPara>${p(r('After.'))}`,
      'Before. a=b After.',
    ],
    [
      'words from right to left',
      p(`${r('The ')}<w:dir w:val="rtl">${r('שלום')}</w:dir><w:bdo w:val="rtl">${r('abc')}</w:bdo>`),
      'The שלוםabc',
    ],
    [
      'a text box, in one form for new and one for old programs',
      p(
        `${r('Main ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData>${box(p(r('In the box.')))}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('In the box.'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('text.')}`,
      ),
      'Main text. In the box.',
    ],
    [
      'a text box without an old form',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(box(p(r('Boxed.'))))}</mc:Choice></mc:AlternateContent></w:r>${r('Main.')}`,
      ),
      'Main. Boxed.',
    ],
    [
      'a text box in a text box',
      p(r('Main.') + drawing(box(p(r('Outer.') + drawing(box(p(r('Inner.')))))))),
      'Main. Outer. Inner.',
    ],
    [
      'an old text box, and WordArt',
      p(
        `${r('Main.')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('Old.'))}</w:txbxContent></v:textbox></v:shape><v:shape><v:textpath string="ART"/></v:shape></w:pict></w:r>`,
      ),
      'Main. Old. ART',
    ],
    [
      'text in a shape of a canvas',
      p(
        r('Main.') +
          drawing(
            '<a:sp><a:txSp><a:txBody><a:p><a:r><a:t>Shaped.</a:t></a:r></a:p></a:txBody></a:txSp></a:sp>',
          ),
      ),
      'Main. Shaped.',
    ],
    [
      'content controls, smart tags and custom XML',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('One')}</w:sdtContent></w:sdt> <w:smartTag>${r(' two')}</w:smartTag><w:customXml>${r(' three')}</w:customXml>`)}</w:sdtContent></w:sdt>`,
      'One two three',
    ],
    [
      'a check box that is a content control',
      p(
        `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>${r(' Yes')}`,
      ),
      '☒ Yes',
    ],
    [
      'hyphens, tabs and ends of lines',
      p(
        '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:cr/><w:t>e</w:t><w:br w:type="page"/><w:t>f</w:t><w:ptab/><w:t>g</w:t></w:r>',
      ),
      'a\u2011b c d e f g',
    ],
    [
      'symbols',
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Segoe UI Symbol" w:char="2713"/><w:t> done</w:t></w:r>',
      ),
      '✓✓ done',
    ],
    [
      'an emoji with an older form',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:t>A</w:t></mc:Fallback></mc:AlternateContent><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'A😀',
    ],
    [
      'character data in a text',
      p('<w:r><w:t><![CDATA[a < b]]> and<!-- no --> more</w:t></w:r>'),
      'a < b and more',
    ],
    [
      'runs beside paragraphs',
      `${p(r('One.'))}${r('Two ')}${r('words.')}${p(r('Three.'))}`,
      'One. Two words. Three.',
    ],
    ['a word of several runs', p(r('un') + r('believ', '<w:b/>') + r('able')), 'unbelievable'],
    [
      'a paragraph in a run',
      p(`<w:r><w:t>One.</w:t>${p(r('Two.'))}<w:t>Three.</w:t></w:r>`),
      'One. Two. Three.',
    ],
    [
      'words in a cell that is merged with the one above',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(r('A'))}</w:tc><w:tc>${p(r('B'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(r('C'))}</w:tc><w:tc>${p(r('D'))}</w:tc></w:tr></w:tbl>`,
      'A B C D',
    ],
    [
      'rows and cells in content controls',
      `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p(r('A'))}</w:tc></w:sdtContent></w:sdt><w:tc>${p(r('B'))}${p(r('C'))}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
      'A B C',
    ],
    [
      'an embedded object',
      p(
        `<w:r><w:object><v:shape><v:textbox><w:txbxContent>${p(r('Object.'))}</w:txbxContent></v:textbox></v:shape></w:object></w:r>${r('Main.')}`,
      ),
      'Main. Object.',
    ],
    [
      'characters of a symbol font',
      p(r('\uF0B7\uF061', '<w:rFonts w:ascii="Symbol"/>') + r(' plain')),
      '•α plain',
    ],
    [
      'a field of which a part is in a hidden row',
      `${p(r('A ') + field('begin') + instruction('QUOTE'))}<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p(field('separate') + field('end'))}</w:tc></w:tr></w:tbl>${p(r('B'))}`,
      'A B',
    ],
  ])('%s', async (_, body, text) => {
    const page = await pageOf(p(r('First.')) + body)
    expect(page.text).toBe(`First. ${text}`)
    expect(page.rules).toEqual([])
  })

  test('the reading of a ruby stands behind its base', async () => {
    const ruby = (base: string, reading: string) =>
      `<w:ruby><w:rubyPr/><w:rt>${r(reading)}</w:rt><w:rubyBase>${r(base)}</w:rubyBase></w:ruby>`
    const { document } = await pageOf(p(`<w:r>${ruby('漢', 'かん')}${ruby('字', 'じ')}</w:r>${r('を読む')}`))
    expect(document.querySelector('p')?.innerHTML).toContain(
      '<ruby>漢<rt>かん</rt></ruby><ruby>字<rt>じ</rt></ruby>',
    )
  })

  test('so does that of a formula, as older documents have it', async () => {
    const code = `EQ \\* jc2 \\o\\ad(\\s\\up 9(かん),漢)`
    const { document, rules } = await pageOf(
      p(field('begin') + instruction(code) + field('end') + r('を読む')),
    )
    expect(document.querySelector('p')?.innerHTML).toContain('<ruby>漢<rt>かん</rt></ruby>を読む')
    expect(rules).toEqual([])
  })

  test('directions that a document declares are kept', async () => {
    const { document } = await pageOf(p(`${r('a')}<w:bdo w:val="rtl">${r('bc')}</w:bdo>`))
    expect(document.querySelector('bdo')?.getAttribute('dir')).toBe('rtl')
  })

  test('links are kept, with the words of their field', async () => {
    const links = `${complexField('HYPERLINK "https://example.org/a"', 'one')}<w:hyperlink r:id="b">${r(' two')}</w:hyperlink>`
    const target = relationship('b', 'hyperlink', 'https://example.org/b').replace(
      '/>',
      ' TargetMode="External"/>',
    )
    const { document } = await pageOf(p(links), { relationships: target })
    const found = [...document.querySelectorAll('p > a[href]')].map((a) => [
      a.getAttribute('href'),
      a.textContent?.trim(),
    ])
    expect(found).toEqual([
      ['https://example.org/a', 'one'],
      ['https://example.org/b', 'two'],
    ])
  })

  test('notes, also those to which notes refer, are read once', async () => {
    const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const { text, rules, document } = await pageOf(
      p(r('Words') + refer('footnote', 2) + r(' and') + refer('endnote', 1) + refer('footnote', 2)),
      {
        footnotes: `<w:footnote w:id="0" w:type="separator">${p(r('—'))}</w:footnote><w:footnote w:id="2">${p(`${r('See ')}<w:fldSimple w:instr="REF a">${r('page 4')}</w:fldSimple>`)}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${p(r('At the end.'))}</w:endnote><w:endnote w:id="9">${p(r('Unused.'))}</w:endnote>`,
      },
    )
    expect(text).toBe('Words and See page 4 At the end.')
    expect(rules).toEqual([])
    expect(document.querySelectorAll('[data-footnotes] li').length).toBe(2)
  })
})

describe('words that readers of a document hardly see are on the page, with a warning', () => {
  const WHITE = '<w:color w:val="FFFFFF"/>'
  const CELL = (fill: string) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${p(r('Faint.', WHITE))}</w:tc></w:tr></w:tbl>`

  test.each([
    ['in white', p(r('Seen. ') + r('Faint.', WHITE))],
    ['of one point', p(r('Seen. ') + r('Faint.', '<w:sz w:val="2"/>'))],
    ['in white on white', p(r('Seen.')) + CELL('FFFFFF')],
  ])('%s', async (_, body) => {
    const { html, messages } = await articleAndMessages(await docx(body), { name: 'a.docx' })
    expect(html).toContain('Faint.')
    const [message] = messages.filter(({ rule }) => rule === 'hardly-visible')
    expect(message?.found).toContain('“Faint.”')
  })

  test.each([
    ['in white on blue', p(r('Seen.')) + CELL('1F3864')],
    ['in white that is highlighted', p(r('Seen. ') + r('Faint.', `${WHITE}<w:highlight w:val="blue"/>`))],
    ['in black', p(r('Seen. ') + r('Faint.', '<w:color w:val="000000"/>'))],
    ['of eight points', p(r('Seen. ') + r('Faint.', '<w:sz w:val="16"/>'))],
  ])('but not words %s', async (_, body) => {
    const { messages } = await articleAndMessages(await docx(body), { name: 'a.docx' })
    expect(messages).toEqual([])
  })
})

describe('what Word does not show is left out, and listed', () => {
  const del = (content: string) =>
    `<w:del w:author="Jan">${content.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`
  const VANISH = '<w:vanish/>'
  const styles = `
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
    <w:style w:type="paragraph" w:styleId="Note"><w:basedOn w:val="Hidden"/></w:style>
    <w:style w:type="paragraph" w:styleId="Hidden"><w:rPr>${VANISH}</w:rPr></w:style>
    <w:style w:type="character" w:styleId="Secret"><w:rPr>${VANISH}</w:rPr></w:style>`
  const style = (id: string) => `<w:pStyle w:val="${id}"/>`

  test.each([
    ['hidden words', p(r('Seen.') + r(' Unseen.', VANISH)), 'Seen.', 'hidden'],
    [
      'hidden words of a style',
      p(r('Seen.') + r(' Unseen.', '<w:rStyle w:val="Secret"/>')),
      'Seen.',
      'hidden',
    ],
    ['paragraphs of a hidden style', p(r('Seen.')) + p(r('Unseen.'), style('Note')), 'Seen.', 'hidden'],
    [
      'words that a run shows again',
      p(r('Seen.', '<w:vanish w:val="0"/>') + r('Unseen.'), style('Note')),
      'Seen.',
      'hidden',
    ],
    [
      'words that two styles hide are shown',
      p(r('Seen.', '<w:rStyle w:val="Secret"/>') + r('Unseen.'), style('Note')),
      'Seen.',
      'hidden',
    ],
    [
      'hidden rows',
      `${p(r('Seen.'))}<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p(r('Unseen.'))}</w:tc></w:tr><w:tr><w:tc>${p(r('Row.'))}</w:tc></w:tr></w:tbl>`,
      'Seen. Row.',
      'hidden',
    ],
    [
      'a hidden drawing',
      p(r('Seen.') + drawing(box(p(r('Unseen.')))).replace('id="1"', 'id="1" hidden="1"')),
      'Seen.',
      'hidden',
    ],
    [
      'a part of an equation that only takes space',
      p(
        `${r('Seen.')}${math(e('phant', `<m:phantPr><m:show m:val="0"/></m:phantPr>${e('e', mr('Unseen.'))}`))}`,
      ),
      'Seen.',
      'hidden',
    ],
    ['deleted words', p(r('Seen.') + del(r(' Unseen.'))), 'Seen.', 'deleted'],
    [
      'words that were moved away',
      p(`${r('Seen.')}<w:moveFrom>${r('Unseen.')}</w:moveFrom><w:moveTo>${r(' Moved.')}</w:moveTo>`),
      'Seen. Moved.',
      'deleted',
    ],
    ['deleted blocks', `${p(r('Seen.'))}<w:del>${p(r('Unseen.'))}</w:del>`, 'Seen.', 'deleted'],
    [
      'deleted rows and cells',
      `${p(r('Seen.'))}<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(r('Unseen.'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>${p('')}</w:tc><w:tc>${p(r('Row.'))}</w:tc></w:tr></w:tbl>`,
      'Seen. Row.',
      'deleted',
    ],
    [
      'the instruction of a field',
      p(
        r('Seen.') +
          field('begin') +
          instruction('IF') +
          complexField('MERGEFIELD a', 'Unseen.') +
          field('separate') +
          field('end'),
      ),
      'Seen.',
      'not-shown',
    ],
    [
      'a choice that Word does not know',
      p(
        `${r('Seen.')}<mc:AlternateContent><mc:Choice Requires="x" xmlns:x="urn:x">${r('Unseen.')}</mc:Choice></mc:AlternateContent>`,
      ),
      'Seen.',
      'not-shown',
    ],
  ])('%s', async (_, body, text, reason) => {
    const page = await pageOf(body, { styles })
    expect(page.text).toBe(text)
    expect(page.leftOut).toEqual([{ text: 'Unseen.', reason }])
  })

  test('notes to which nothing refers', async () => {
    const { leftOut } = await pageOf(p(r('Words.')), {
      footnotes: `<w:footnote w:id="1">${p(r('Unseen.'))}</w:footnote>`,
    })
    expect(leftOut).toEqual([{ text: 'Unseen.', reason: 'not-shown' }])
  })

  test('words in the instruction of a field, where Word writes none, with a warning', async () => {
    const { text, messages } = await pageOf(
      p(r('Seen. ') + field('begin') + r('Astray. ') + r('So.') + field('end') + r('Seen.')),
    )
    expect(text).toBe('Seen. Seen.')
    expect(messages.map(({ rule, found }) => [rule, found.includes('Astray.')])).toEqual([
      ['unread-part', true],
    ])
  })

  test('headers and footers, which every page repeats', async () => {
    const { text, leftOut, rules } = await pageOf(p(r('Words.')), {
      relationships: relationship('h', 'header', 'header1.xml'),
      files: { 'word/header1.xml': root('hdr', p(r('The paper'))) },
    })
    expect(text).toBe('Words.')
    expect(leftOut).toEqual([{ text: 'The paper', reason: 'header-or-footer' }])
    expect(rules).toEqual([])
  })

  test('a deleted end of a paragraph joins it with the next', async () => {
    const { text, document } = await pageOf(
      p(r('One sen'), '<w:rPr><w:del/></w:rPr>') +
        p(r('tence.')) +
        p(r('The last.'), '<w:rPr><w:del/></w:rPr>'),
    )
    expect(text).toBe('One sentence. The last.')
    expect(document.querySelectorAll('p').length).toBe(2)
  })

  test.each([
    [
      'a chart',
      drawing('<c:chart r:id="d"/>'),
      'Rain Köln',
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Rain</a:t><c:strCache><c:pt><c:v>Köln</c:v></c:pt></c:strCache><c:numCache><c:pt><c:v>7</c:v></c:pt></c:numCache></c:chartSpace>',
    ],
    [
      'a diagram',
      drawing('<dgm:relIds r:dm="d"/>'),
      'Source Mouth',
      '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Source</a:t><a:t>Mouth</a:t></d>',
    ],
    [
      'a field without a result',
      p(field('begin') + instruction('EQ o(a,b)') + field('end')),
      'EQ o(a,b)',
      '',
    ],
    ['a simple field without a result', '<w:fldSimple w:instr="DATE"/>', 'DATE', ''],
    ['a symbol that has no character', '<w:r><w:sym w:font="Own" w:char="F0FF"/></w:r>', 'Own F0FF', ''],
  ])('the words of %s, with a warning', async (_, content, words, part) => {
    const { text, leftOut, messages } = await pageOf(p(r('Words.')) + p(content), {
      relationships: relationship('d', 'any', 'any.xml'),
      files: { 'word/any.xml': part || '<none/>' },
    })
    expect(text).toBe('Words.')
    expect(leftOut).toEqual([{ text: words, reason: 'unread' }])
    expect(messages.map(({ rule, found }) => [rule, found.includes(words)])).toEqual([['unread-part', true]])
  })

  test('a mark for an index shows nothing, so nothing is said about it', async () => {
    const { rules } = await pageOf(p(r('Words.') + field('begin') + instruction('XE "word"') + field('end')))
    expect(rules).toEqual([])
  })

  test('a reference to a note that is missing, with a warning', async () => {
    const { text, rules } = await pageOf(p(`${r('Words.')}<w:r><w:footnoteReference w:id="7"/></w:r>`))
    expect([text, rules]).toEqual(['Words.', ['unread-part']])
  })
})

describe('a part of the text that is a file of its own is an error', () => {
  test.each(['altChunk', 'subDoc'])('w:%s', async (element) => {
    const document = await docx(`${p(r('Words.'))}<w:${element} r:id="x"/>`, {
      relationships: relationship('x', 'aFChunk', 'chunk.html'),
    })
    const { rule, found } = await refusalOf(document, { name })
    expect(rule).toBe('separate-text')
    expect(found).toContain('word/chunk.html')
  })
})

describe('words that only the file has', () => {
  const comments = `<w:comment w:id="1" w:author="Anna Weber">${p(r('Is this true?'))}</w:comment>`
  const change = `<w:ins w:author="Jan de Vries">${r(' More.')}</w:ins>`

  test('are named in a warning, because readers can download it', async () => {
    const { messages, leftOut } = await pageOf(p(r('Words.') + change + r('Unseen', '<w:vanish/>')), {
      comments,
    })
    expect(messages.map(({ rule, found }) => [rule, found])).toEqual([
      [
        'words-in-source',
        'The file, which readers can download, holds a comment by Anna Weber, tracked changes by Jan de Vries and hidden text',
      ],
    ])
    expect(leftOut).toContainEqual({ text: 'Is this true?', reason: 'comment' })
  })

  test('are no matter if the file is not published', async () => {
    const { rules } = await pageOf(p(r('Words.') + change), { comments }, 'publish-source: false')
    expect(rules).toEqual([])
  })
})

describe('lists have the numbers that Word gives them', () => {
  const level = (depth: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `
    <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'decimal', '%2.')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Part %1:', '<w:pStyle w:val="Heading1"/>')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="3">${level(0, 'none', '')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="6"><w:abstractNumId w:val="3"/></w:num>`
  const styles = `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`
  const heading = (text: string) => p(r(text), '<w:pStyle w:val="Heading1"/>')

  /** Lists as nested arrays after the number with which they begin, or a bullet. */
  const outline = (element: Element): unknown[] =>
    [...element.children].flatMap((child) => {
      if (child.tagName === 'OL' || child.tagName === 'UL')
        return [[child.tagName === 'UL' ? '•' : Number(child.getAttribute('start') ?? 1), ...outline(child)]]
      if (child.tagName === 'LI')
        return [(child.textContent ?? '').trim().slice(0, 1), ...outline(child).filter(Array.isArray)]
      return child.querySelector('li')
        ? outline(child)
        : child.tagName === 'P'
          ? [child.textContent?.trim()]
          : []
    })
  const listsOf = async (body: string) => outline((await pageOf(body, { numbering, styles })).document.body)

  test('a list goes on after a paragraph', async () => {
    const body = item('a', 1) + item('b', 1) + p(r('Between.')) + item('c', 1) + item('d', 1)
    expect(await listsOf(body)).toEqual([[1, 'a', 'b'], 'Between.', [3, 'c', 'd']])
  })

  test('a list with a start of its own begins there, and goes on', async () => {
    const body = item('a', 1) + item('b', 2) + item('c', 2) + p(r('Between.')) + item('d', 2)
    expect(await listsOf(body)).toEqual([[1, 'a'], [5, 'b', 'c'], 'Between.', [7, 'd']])
  })

  test('lists of one definition count on', async () => {
    expect(await listsOf(item('a', 1) + p(r('Between.')) + item('b', 5))).toEqual([
      [1, 'a'],
      'Between.',
      [2, 'b'],
    ])
  })

  test('inner lists begin anew in each item, and go on within it', async () => {
    const body =
      item('a', 1) +
      item('b', 1, 1) +
      item('c', 1, 1) +
      item('d', 1) +
      item('e', 1, 1) +
      p(r('Between.')) +
      item('f', 1, 1) +
      item('g', 1)
    expect(await listsOf(body)).toEqual([
      [1, 'a', [1, 'b', 'c'], 'd', [1, 'e']],
      'Between.',
      [2, 'f'],
      [3, 'g'],
    ])
  })

  test('letters are letters, with the signs around them', async () => {
    const { document } = await pageOf(item('a', 1) + item('b', 1, 1) + item('c', 1, 1), { numbering, styles })
    expect(document.querySelector('ol ol')?.getAttribute('type')).toBe('a')
    const markers = [...document.querySelectorAll('ol ol > li')].map((li) => li.getAttribute('data-marker'))
    expect(markers).toEqual(['(a)', '(b)'])
  })

  test('bullets have no numbers, whatever stands between them', async () => {
    const body = item('a', 3) + item('b', 3, 1) + p(r('Between.')) + item('c', 3)
    expect(await listsOf(body)).toEqual([['•', 'a', [1, 'b']], 'Between.', ['•', 'c']])
  })

  test('numbers that are more than a number are words of their paragraph', async () => {
    const { text } = await pageOf(
      p(r('Start.')) +
        heading('Rivers') +
        item('x', 4, 1) +
        item('y', 4, 1) +
        heading('Floods') +
        item('z', 4, 1) +
        item('plain', 6),
      { numbering, styles },
    )
    expect(text).toBe('Start. Part I: Rivers 1.1 x 1.2 y Part II: Floods 2.1 z plain')
  })
})

describe('the proof that a page has the words of its document', () => {
  const file = () => new VFile({ path: 'seeds/mill.docx' })
  const tree = (...texts: readonly string[]): Root => ({
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  })
  const BODY = p(r('One two.')) + p(math(mr('x=1')) + drawing(box(p(r('In a box.')))))
  const partsOf = async () => findParts(openArchive(await docx(BODY), file()))

  test('holds for the words of the file', async () => {
    proveDocument(await partsOf(), noChanges(), tree('One two.', 'x=1', 'In a box.'), file())
  })

  test.each([
    ['a lost word', ['One', 'x=1', 'In a box.']],
    ['a lost equation', ['One two.', 'In a box.']],
    ['a lost text box', ['One two.', 'x=1']],
    ['a word too many', ['One two.', 'x=1', 'In a box.', 'More.']],
    ['words in another order', ['x=1', 'One two.', 'In a box.']],
    ['words that run together', ['Onetwo.', 'x=1', 'In a box.']],
  ])('finds %s', async (_, texts) => {
    const parts = await partsOf()
    expect(() => proveDocument(parts, noChanges(), tree(...texts), file())).toThrow(/would/)
  })

  test('leaves out what is recorded, and nothing else', async () => {
    const parts = await partsOf()
    const changes = noChanges()
    for (const paragraph of childrenOf(parts.body.root).slice(0, 1)) leaveOut(changes, paragraph, 'hidden')
    proveDocument(parts, changes, tree('x=1', 'In a box.'), file())
    expect(() => proveDocument(parts, changes, tree('x=1'), file())).toThrow(/would/)
  })
})

describe('a hostile document', () => {
  const refused = async (body: string, parts?: DocumentParts) =>
    (await refusalOf(await docx(body, parts), { name })).rule

  test('with entities is refused, and they are not unfolded', async () => {
    const xml = '<!DOCTYPE w:document [<!ENTITY a "words"><!ENTITY b "&a;&a;&a;">]>'
    const files = {
      'word/document.xml':
        xml + root('document', `<w:body>${p(r('&b;'))}</w:body>`).replace(/^<\?.*?\?>/, ''),
    }
    expect(await refused('', { files })).toBe('not-text')
  })

  test.each([
    ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ])('of deeply nested %s is refused', async (_, open, close) => {
    expect(await refused(open.repeat(5000) + p(r('Deep.')) + close.repeat(5000))).toBe('too-deep')
  })

  test('whose styles and lists refer to themselves is read', async () => {
    const { text } = await pageOf(
      p(r('Words.'), '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
      {
        styles: `<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
        numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      },
    )
    expect(text).toBe('Words.')
  })

  test('that is damaged is refused', async () => {
    expect(await refused('<w:p><w:r>')).toBe('not-text')
    expect(await refused('', { files: { 'word/document.xml': '<html/>' } })).toBe('not-text')
  })
})

describe('the markup of a document', () => {
  test('of too many pieces is refused before a tree is made of it', async () => {
    const document = await docx(p(r('word ', '<w:b/>').repeat(50_000)))
    const { rule, found } = await refusalOf(document, { name: 'a.docx' })
    expect([rule, found]).toEqual([
      'too-tangled',
      'The document is made of more than 200000 pieces of markup',
    ])
  })

  test('may have what Word writes in nearly every run', async () => {
    const run = `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1" w14:paraId="12"><w:rPr><w:lang w:val="en-GB"/><w:bCs/><w:dstrike/></w:rPr><w:lastRenderedPageBreak/><w:t>It rose.</w:t></w:r>`
    const { html } = await articleOf(await docx(p(run) + p(r('A w:rsidR="1" &lt;w:lang/> of words.'))), {
      name: 'a.docx',
    })
    expect(html).toContain('<del>It rose.</del>')
    expect(html.replaceAll('&#x3C;', '<')).toContain('A w:rsidR="1" <w:lang/> of words.')
  })
})

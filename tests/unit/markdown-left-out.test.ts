import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSyntax } from '../../src/ingest/parse/markdown/other-tools/find-syntax.ts'
import { articleAndMessages } from './seed.ts'

/** What a file becomes: the text of its page, what is left out, and what is reported. */
async function read(content: string) {
  const { html, messages, evidence } = await articleAndMessages(content, { name: 'a.md' })
  const text = html
    .replace(/<a [^>]*data-passage-link[^>]*><\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, ' ')
    .trim()
  return {
    text,
    warnings: messages.map(({ rule, line, found }) => `${line} ${rule}: ${found}`),
    leftOut: evidence.leftOut.map(({ text, line, reason }) => `${line} ${reason}: ${text}`),
  }
}

describe('the syntax of other tools', () => {
  test.each([
    ['Hugo', '{{< figure src="a_b_c.png" caption="*x*" >}}', 'shortcode of Hugo'],
    [
      'Hugo, with what looks like an element',
      '{{<figure src="a.png" caption="A bridge">}}',
      'shortcode of Hugo',
    ],
    ['Hugo, with Markdown within', '{{% note %}}', 'shortcode of Hugo'],
    ['Hugo, over two lines', '{{< quote\n   author="x" >}}', 'shortcode of Hugo'],
    ['a template', '{{ page.title | escape }}', 'expression of a template'],
    ['PHP', 'before <?php echo "x" ?> after', 'expression of a template'],
    ['Liquid', '{% include a.html id="_x_" %}', 'tag of Liquid or Jinja'],
    ['Obsidian', '![[a picture.png|300]]', 'embedded note of Obsidian'],
    ['a wiki', '[[A page|a *name*]]', 'link of a wiki'],
    ['WordPress', '[gallery ids="1,2"]', 'shortcode of WordPress'],
    ['a container', ':::warning Mind this', 'directive'],
    ['a component', '<Chart data={[{a: 1}]} />', 'tag that HTML does not have'],
    ['MDX', 'import Chart from "../chart.jsx"', 'import or export of MDX'],
    ['Pandoc', 'Words{.small #id key="value"}', 'attribute list'],
    ['kramdown', 'Words {: .lead}', 'attribute list'],
    ['a note within a line', 'Words^[a note] more', 'note within a line'],
    ['a note that is not there', 'Words[^gone] more', 'reference to a note that is not in the file'],
    ['a citation', 'as shown [@doe2020, p. 3]', 'citation key'],
    ['a formula', 'where $a*b*c_1$ holds', 'formula'],
    ['a placeholder', 'Dear <name>, write to List<T>', 'tag that HTML does not have'],
    ['words between signs', 'if a <b and c> d', 'tag that HTML does not have'],
    ['an admonition', '!!! note "Title"', 'admonition'],
  ])('stays on the page as it stands, with a warning: %s', async (_, syntax, name) => {
    const { text, warnings } = await read(`Some words first.\n\n${syntax}\n\nAnd words after.\n`)
    expect(text).toContain(syntax.replace(/\s+/g, ' '))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(new RegExp(`^3 other-syntax: “.* is an? ${name}`))
  })

  test('is named once for each kind, with the first of them and their number', async () => {
    const { warnings } = await read('One {{< a >}}.\n\nTwo {% b %} and {{< c >}}.\n\n{{< d >}}\n')
    expect(warnings).toEqual([
      '1 other-syntax: “{{< a >}}” is a shortcode of Hugo, the first of 3',
      '3 other-syntax: “{% b %}” is a tag of Liquid or Jinja',
    ])
  })

  test('is not Markdown: nothing in it is read as such, also in tables and in raw HTML', async () => {
    const { text } = await read(
      '| a | b |\n| - | - |\n| [[x|y]] | {{ a|b }} |\n\n<div>\n{{<img src="x" title="T">}}\n</div>\n',
    )
    expect(text).toContain('[[x|y]]')
    expect(text).toContain('{{ a|b }}')
    expect(text).toContain('{{<img src="x" title="T">}}')
  })

  test.each([
    '`{{ x }}`, `[[a]]` and `%% b %%`',
    '```\n{{< x >}}\n<!-- c -->\n%% d %%\n```',
    '    {% x %}\n',
    '<pre>{{ x }} [[y]]</pre>',
    '<code>{# x #}</code>',
  ])('is none in code: %s', async (code) => {
    const { warnings, leftOut, text } = await read(`Some words first.\n\n${code}\n`)
    expect({ warnings, leftOut }).toEqual({ warnings: [], leftOut: [] })
    expect(text).toContain(
      code
        .replace(/`+|<\/?(?:pre|code)>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  })

  test.each([
    'A [link](https://example.org/a{b}) and [[1]](https://example.org).',
    'A [[1]] of a list.\n\n[1]: https://example.org\n',
    'It cost $5 to $10, or US$_20_.',
    'Growth of 50%% and 20%% is a slip.',
    'At 10:30:15, at a ratio of 3:2:1.',
    '[Sic] and [video](https://example.org) and [x].',
    'a == b, c != d {e} {f g}',
    '<B>bold</B>, <FONT COLOR="red">red</FONT><BR> <Br /> and <input disabled>',
    '<https://example.org> and <a@example.org>',
    'Mail @someone or #tag :)',
  ])('is not seen in what is none: %s', async (content) => {
    expect((await read(`${content}\n`)).warnings).toEqual([])
  })

  test('within a bare address stays, and adds nothing', async () => {
    const { text } = await read('See www.example.org/{{x}} for more, and https://example.org/[[y]].\n')
    expect(text).toBe('See www.example.org/{{x}} for more, and https://example.org/[[y]].')
  })

  test.each(
    [
      '{{<',
      '{{/*',
      '{# ',
      '%% a ',
      '<a b="',
      '<A b={',
      '[a b=c ',
      '$a_',
      '<pre>',
      '{>>',
      '{.a ',
      '^[',
      '[[',
      ':a',
      '{a()',
    ].map((part) => [part]),
  )('takes no long time to look for where %s recurs', (part) => {
    const start = performance.now()
    findSyntax(part.repeat(100_000 / part.length), [], new Set())
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('comments', () => {
  test.each([
    ['HTML', '<!-- secret -->'],
    ['Obsidian', '%% secret %%'],
    ['Obsidian, in a block', '%%\nsecret\n\nmore of it\n%%'],
    ['Jinja', '{# secret #}'],
    ['Liquid', '{% comment %}\nsecret\n\nmore\n{% endcomment %}'],
    ['Hugo', '{{/* secret */}}'],
    ['Handlebars', '{{!-- secret {{x}} --}}'],
    ['MDX', '{/* secret */}'],
    ['kramdown', '{::comment}\nsecret\n{:/comment}'],
    ['CriticMarkup', '{>> secret <<}'],
    ['a definition', '[//]: # (secret)'],
    ['a definition without an address', '[comment]: <> (secret)'],
  ])('are left out, and listed with their line: %s', async (_, comment) => {
    const { text, warnings, leftOut } = await read(`Some words.\n\n${comment}\n\nAnd words after.\n`)
    expect(text).toBe('Some words. And words after.')
    expect(warnings).toEqual([])
    expect(leftOut).toHaveLength(1)
    expect(leftOut[0]).toMatch(/^3 comment: .*secret/)
  })

  test('within a line take nothing else with them', async () => {
    const { text, leftOut } = await read(
      'One %% a %% two {# b #} three <!-- c --> four.\n\n- five %%d%%\n- six\n',
    )
    expect(text).toBe('One two three four. five six')
    expect(leftOut).toHaveLength(4)
  })

  test('that are not closed hide nothing without a warning', async () => {
    expect((await read('One %% two.\n\nThree {# four.\n\n{% comment %} five\n')).text).toBe(
      'One %% two. Three {# four. {% comment %} five',
    )
    const { warnings, leftOut } = await read('One.\n\n<!-- two\n\nThree.\n')
    expect(warnings).toEqual(['3 hidden-words: A comment that is not closed hides “two Three.”'])
    expect(leftOut).toEqual(['3 comment: <!-- two Three.'])
  })
})

describe('what Markdown holds besides the words of the page', () => {
  test.each([
    [
      'a definition that nothing uses',
      '[x]: https://example.org "T"',
      'unused-definition: [x]: https://example.org "T"',
    ],
    [
      'a second definition',
      '[y]: https://a.org\n[y]: https://b.org\n\n[y]',
      'unused-definition: [y]: https://b.org',
    ],
    ['a title of a link', '[a](https://example.org "The title")', 'title: The title'],
    ['a title of a picture in a line', 'A ![b](https://example.org/b.png "The title") c', 'title: The title'],
    ['a title of a definition', '[z]\n\n[z]: https://example.org "The title"', 'title: The title'],
    ['a title in raw HTML', 'An <abbr title="The title">T</abbr>', 'title: The title'],
    ['the language of code', '```js title="A file"\nx\n```', 'language-of-code: js title="A file"'],
    ['a script', '<script>let words</script>', 'hidden-element: <script> let words'],
    ['a style', 'a\n<style>p { color: red }</style>', 'hidden-element: <style> p { color: red }'],
    ['a template', '<template><p>words</p></template>', 'hidden-element: <template> words'],
    [
      'a fallback',
      '<video src="https://example.org/a.mp4">no film</video>',
      'hidden-element: <video> no film',
    ],
    ['a choice', '<select><option>a</option></select>', 'hidden-element: <select> a'],
    ['an instruction', '<?xml version="1.0"?>', 'comment: <?xml version="1.0"?>'],
  ])('is listed: %s', async (_, content, expected) => {
    const { leftOut } = await read(`Some words.\n\n${content}\n`)
    expect(leftOut.map((line) => line.replace(/^\d+ /, ''))).toContain(expected)
  })

  test('in a headline is listed, and the words are the title', async () => {
    const { leftOut } = await read(
      '# A *title* ![a logo](https://example.org/a.png)[^1]\n\nWords.\n\n[^1]: Note.\n',
    )
    expect(leftOut).toEqual(['1 in-headline: a logo', '1 in-headline: [^1]'])
  })

  test.each([
    ['<title>', 'The <title> of it.\n\nMore words.', 'hidden-words: <title> hides “of it.”'],
    [
      '<script>',
      'Words.\n\n<script>\nalert()\n\nMore words.',
      'hidden-words: <script> hides “alert() More words.”',
    ],
  ])('is warned of if it is not closed, and hides words: %s', async (_, content, expected) => {
    expect((await read(content)).warnings.map((line) => line.replace(/^\d+ /, ''))).toEqual([expected])
  })

  test('leaves boxes of tasks where they are, with raw HTML in the file, too', async () => {
    const { html } = await articleAndMessages('A <b>word</b>.\n\n- [x] done\n- [ ] open\n', { name: 'a.md' })
    expect(html.match(/<input[^>]*>/g)).toEqual([
      '<input type="checkbox" checked disabled>',
      '<input type="checkbox" disabled>',
    ])
  })
})

test('every word of any Markdown is on its page, in the list of what is left out, or in the metadata', async () => {
  const word = fc.constantFrom(...'alfa bravo charlie delta echo foxtrot golf hotel'.split(' '))
  const mark = fc.constantFrom(
    ...[
      '*',
      '**',
      '`',
      '~~',
      '[',
      ']',
      '](x)',
      '<b>',
      '</b>',
      '{{ ',
      ' }}',
      '%%',
      '<!-- ',
      ' -->',
      '[[',
      ']]',
      '\n',
    ],
    ...[
      '\n\n',
      '\n\n# ',
      '\n\n- ',
      '\n\n> ',
      '\n\n3. ',
      '\n   ',
      '\n\n```\n',
      '| ',
      '\n| - | - |\n',
      '[^1]',
      '\n\n[^1]: ',
    ],
    ...[
      '<x ',
      '>',
      '\\',
      '&amp;',
      '{',
      '}',
      '$',
      '<script>',
      '</script>',
      '\n\n    ',
      '\n\n[a]: x "',
      '"',
      '![',
      ':::',
    ],
  )
  const part = fc.oneof(
    { weight: 3, arbitrary: word.map((text) => `${text} `) },
    { weight: 2, arbitrary: mark },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 3, maxLength: 30 }), async (parts) => {
      const content = `Start of it.\n\n${parts.join('')}`
      const { html, evidence, messages } = await articleAndMessages(content, { name: 'a.md' })
      const shown = [
        html.replace(/ (?:id|aria-label)="[^"]*"/g, ''),
        ...evidence.consumed,
        ...evidence.leftOut.map(({ text }) => text),
        ...messages.map(({ found }) => found),
      ].join(' ')
      const count = (text: string, each: string) => text.split(each).length - 1
      // A label that names a definition or a note is markup.
      const markup = content.match(/\[[^\]]*\]|\(x\)/g)?.join(' ') ?? ''
      for (const each of new Set(
        parts.map((text) => text.trim()).filter((text) => /^[a-z]{4,}$/.test(text)),
      )) {
        expect(
          count(shown, each) + count(markup, each),
          `${each} in ${JSON.stringify(content)}`,
        ).toBeGreaterThanOrEqual(count(content, each))
      }
    }),
    { numRuns: 200, seed: 7 },
  )
})

import type { HostileCase } from './hostile-cases.ts'

const BEFORE = '# A headline\n\nFirst paragraph of the article.\n\n'
const AFTER = '\n\nLast paragraph.\n'
/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
/** The content of files outside the folder of seeds. It must not be anywhere in a site. */
export const SECRET = 'Geheimniskrämer'

const MARKUP: Readonly<Record<string, string>> = {
  'forged-hooks':
    '<p data-passage id="bcdf">x</p><p data-generated>forged words</p><q data-quotation>y</q><a data-passage-link href="#bcdf">z</a>',
  'forged-looks': '<p class="site-header search-dialog" id="search-heading" style="position:absolute">x</p>',
  'page-ids':
    '## Content\n\na\n\n## Content section\n\nb\n\n## Generated note\n\nc\n\n## Footnote label\n\nd',
  'object-ids':
    '## constructor\n\na\n\n## constructor section\n\nb\n\n## __proto__\n\nc\n\n## hasOwnProperty\n\nd',
  'footnote-ids':
    '## note fn 1\n\nA[^1] b[^1] c[^__proto__].\n\n[^1]: One.\n[^__proto__]: Two.\n\n## note fnref 1\n\nx',
  'control-references': 'A bell &#7; an escape &#27;[31m, &#x9b;31m and an override &#x202e; by reference.',
  'form-names':
    '<form id="search" name="implementation"><input name="attributes"><input name="getElementById"></form>x',
  'nested-links': '<a href="https://a.example/"><a href="https://b.example/">x</a></a>',
  'wide-word': `A word ${'x'.repeat(2000)} of 2,000 letters, and \`${'y'.repeat(2000)}\`.`,
  'wide-table': `|${' a |'.repeat(40)}\n|${'---|'.repeat(40)}\n|${' cell |'.repeat(40)}`,
  'wide-code': `\`\`\`\n${'z'.repeat(2000)}\n\`\`\``,
}

const MARKS = '\u0301\u0489'.repeat(200)

/** Ways out of the folder of seeds. */
const WAYS_OUT: readonly Omit<HostileCase, 'kind'>[] = [
  { id: 'own-link-out', expect: 'refuse', seeds: { 'secret-link.txt': { link: '../secret.txt' } } },
  {
    id: 'own-sidecar-out',
    expect: 'refuse',
    seeds: { 'sidecar.txt': 'Some words of an article.', 'sidecar.yml': { link: '../secret.yml' } },
  },
  {
    id: 'own-picture-out',
    expect: 'render',
    seeds: {
      'picture-out.md': `${BEFORE}![a picture](../secret.png) and ![another](..%2Fsecret.png)${AFTER}`,
    },
  },
  {
    id: 'own-picture-link-out',
    expect: 'refuse',
    seeds: {
      'picture-link.md': `${BEFORE}![a picture](pixel.png)${AFTER}`,
      'pixel.png': { link: '../secret.png' },
    },
  },
  {
    id: 'own-folder-out',
    expect: 'refuse',
    seeds: { 'folder-out.md': `${BEFORE}![a picture](photos/secret.png)${AFTER}`, photos: { link: '..' } },
  },
  {
    id: 'own-link-within',
    expect: 'render',
    seeds: { 'within.txt': 'Some words of an article.', 'linked.txt': { link: 'within.txt' } },
  },
]

const OUTSIDE = {
  '../secret.txt': `${SECRET} in a text.`,
  '../secret.yml': `title: ${SECRET}`,
  '../secret.png': Buffer.concat([PIXEL, Buffer.from(SECRET)]),
}

/** Cases that are not among the shared ones. */
export const ownCases: readonly HostileCase[] = [
  ...Object.entries(MARKUP).map(
    ([name, markup]): HostileCase => ({
      id: `own-${name}`,
      kind: 'markup',
      expect: 'render-inert',
      seeds: { 'case.md': BEFORE + markup + AFTER },
      ...(name === 'forged-hooks' && { shows: 'forged words' }),
    }),
  ),
  {
    id: 'own-marks',
    kind: 'unicode',
    expect: 'render',
    seeds: { 'case.md': `# A head${MARKS}line\n\nA first${MARKS} paragraph.\n\nAnother paragraph.\n` },
  },
  {
    id: 'own-controls',
    kind: 'unicode',
    expect: 'refuse',
    seeds: { 'case.txt': 'Some words.\n\nA bell \u0007 and \u001B[31m an escape.\n' },
  },
  {
    id: 'own-sidecar',
    kind: 'metadata',
    expect: 'refuse',
    seeds: {
      'case.txt': 'Some words of an article.',
      'case.yml': 'title: A \u202Eheadline\nbyline: [unclosed',
    },
  },
  {
    id: 'own-turned-metadata',
    kind: 'unicode',
    expect: 'render',
    seeds: {
      'case.md':
        '---\ntitle: A \u202Eheadline\nbyline: Some\u202Eone\nplace: A \u2067place\ntags: [o\u202Ene, two]\nlicence: A \u202Elicence\nsummary: A \u202Esummary\n---\n\nA paragraph of it.\n',
    },
  },
  ...WAYS_OUT.map(
    (wayOut): HostileCase => ({ ...wayOut, kind: 'path', seeds: { ...wayOut.seeds, ...OUTSIDE } }),
  ),
]

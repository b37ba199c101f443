/** Syntax of another tool that people leave in Markdown. */
export interface SyntaxKind {
  /** As it is named in a warning, in the singular. */
  readonly name: string
  /** Matches one of them, as a whole unless it has an end. Has the flag `g`. */
  readonly pattern: RegExp
  /** Matches the end of those that may be long. What has no end is none of them. */
  readonly end?: RegExp | undefined
  /**
   * What becomes of it. `comment`: it is left out. `verbatim`: it is shown as it stands in the file, since nothing in it
   * is Markdown. `prose`: its marks are shown, and the words in it are read as Markdown.
   */
  readonly becomes: 'comment' | 'verbatim' | 'prose'
}

/** An argument of a shortcode: `width="300"`. */
const ARGUMENT = String.raw`[\w-]+=(?:"[^"\n]{0,999}"|'[^'\n]{0,999}'|[^\s\]"']+)`

/** What is left out. These are looked for first, so that nothing in a comment counts as something else. */
const COMMENTS: readonly SyntaxKind[] = [
  comment(/\{\{-?\s{0,9}\/\*/gu, /\*\/\s{0,9}-?\}\}/gu),
  comment(/\{\{!--/gu, /--\}\}/gu),
  comment(/\{\{!(?!--)[^{}]{0,999}\}\}/gu),
  comment(/\{\{<\s*comment\s*>\}\}/gu, /\{\{<\s*\/\s*comment\s*>\}\}/gu),
  comment(/\{\{%\s*comment\s*%\}\}/gu, /\{\{%\s*\/\s*comment\s*%\}\}/gu),
  comment(/\{%-?\s*comment\b[^%]{0,99}%\}/gu, /\{%-?\s*endcomment\s*-?%\}/gu),
  comment(/\{%-?\s*#[^\n]{0,999}?%\}/gu),
  comment(/\{#-?\s/gu, /#\}/gu),
  comment(/\{#[^\s{}#][^{}\n]{0,999}#\}/gu),
  comment(/\{\/\*/gu, /\*\/\}/gu),
  comment(/\{::comment\}/gu, /\{:\/(?:comment)?\}/gu),
  comment(/\{>>/gu, /<<\}/gu),
  comment(/<%(?:#|--)/gu, /%>/gu),
  comment(/^[ \t]*%%[ \t]*$/gmu, /^[ \t]*%%[ \t]*$/gmu),
  // Percent signs after a number or in an address are no comment.
  comment(/(?<![A-Za-z0-9%/=&?#_.-])%%(?!%)(?:[^%\n]|\n(?![ \t]*\n)|%(?!%)){1,2000}%%(?![A-Za-z0-9%])/gu),
]

const OTHERS: readonly SyntaxKind[] = [
  kind('shortcode of Hugo', /\{\{[<%][\s\S]{0,999}?[>%]\}\}/gu),
  kind(
    'expression of a template',
    /\{\{(?!\{)[^{}]{0,999}\}\}|<\?(?:php|=)[\s\S]{0,999}?\?>|<%[\s\S]{0,999}?%>/gu,
  ),
  kind('tag of Liquid or Jinja', /\{%[\s\S]{0,999}?%\}/gu),
  kind('embedded note of Obsidian', /!\[\[[^[\]\n]{1,999}\]\]/gu),
  kind('link of a wiki', /(?<!!)\[\[[^[\]\n]{1,999}\]\](?![([])/gu),
  kind(
    'shortcode of WordPress',
    new RegExp(
      String.raw`(?<![!\]])\[(?:/[a-z][\w-]*|[a-z][\w-]*(?:\s+${ARGUMENT}){1,99}\s*/?|(?:caption|gallery|embed|playlist)\s*/?)\](?![(\[:])`,
      'gu',
    ),
  ),
  kind('directive', /^ {0,3}:{3,}[ \t]*[^\s:][^\n]*/gmu, 'prose'),
  kind('directive', /(?<![\w:]):{1,2}[a-z][\w-]*(?:\[[^[\]\n]{0,999}\]|\{[^{}\n]{0,999}\}){1,9}/gu),
  kind('directive', /^\.\. [a-z][\w-]*::.*$/gmu),
  kind('admonition', /^ {0,3}(?:!!!|\?\?\?\+?)[ \t]+\w[^\n]*/gmu, 'prose'),
  kind('admonition', /^[ \t]*>[ \t]*\[![A-Za-z]+\][-+]?/gmu, 'prose'),
  kind(
    'import or export of MDX',
    /^(?:import|export)\s(?:[^\n;]{1,999}\sfrom\s+)?['"][^'"\n]+['"];?[ \t]*$/gmu,
  ),
  kind('import or export of MDX', /^export\s+(?:const|let|default|function|async|class)\s[^\n]*$/gmu),
  kind(
    'expression of MDX',
    /(?<![{\w$])\{[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\([^(){}\n]{0,99}\)){1,9}\}(?!\})/gu,
  ),
  kind(
    'attribute list',
    /\{:{0,2}\s?(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]{0,999}"|[^\s{}"]+))(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]{0,999}"|[^\s{}"]+))){0,99}\s?\}/gu,
  ),
  kind('attribute list', /\{:[^{}\n]{1,999}\}/gu),
  kind('note within a line', /\^\[[^\n[\]]{1,9999}\]/gu, 'prose'),
  kind('citation key', /(?<![\]!])\[-?@[\w][^[\]\n]{0,999}\](?![([:])/gu),
  kind(
    'change mark',
    /\{\+\+[\s\S]{0,999}?\+\+\}|\{--[\s\S]{0,999}?--\}|\{~~[\s\S]{0,999}?~~\}|\{==[\s\S]{0,999}?==\}/gu,
  ),
  kind('highlighted phrase', /(?<![=\w])==(?=[^\s=])[^=\n]{0,999}(?<=[^\s=])==(?![=\w])/gu, 'prose'),
  kind(
    'formula',
    /\$\$(?!\$)(?:[^$]|\$(?!\$)){1,9999}\$\$|(?<![\w$\\])\$(?=[^\s$])[^$\n]{0,999}[\\^_{][^$\n]{0,999}\$(?![\w$])/gu,
  ),
  kind(
    'formula',
    /\\\[[^[\]]{0,999}?\\[a-z]{2}[\s\S]{0,999}?\\\]|\\\([^()]{0,999}?\\[a-z]{2}[\s\S]{0,999}?\\\)/gu,
  ),
  kind(
    'command of LaTeX',
    /\\(?:newpage|pagebreak|clearpage|tableofcontents)\b|\\(?:begin|end|cite|ref|label|footnote|textbf|textit|emph)\{[^{}\n]{0,999}\}/gu,
  ),
  kind('place for contents', /^ {0,3}(?:\[TOC\]|\[toc\])[ \t]*$/gmu),
  kind('code for an emoji', /(?<![\w:/]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\w:/])/gu),
]

/** The syntax of other tools; what comes first is looked for first. */
export const SYNTAX_KINDS: readonly SyntaxKind[] = [...COMMENTS, ...OTHERS]

function kind(name: string, pattern: RegExp, becomes: SyntaxKind['becomes'] = 'verbatim'): SyntaxKind {
  return { name, pattern, becomes }
}

function comment(pattern: RegExp, end?: RegExp): SyntaxKind {
  return { name: 'comment', pattern, end, becomes: 'comment' }
}

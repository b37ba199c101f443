import type { Schema } from 'hast-util-sanitize'

/** Letters and Roman numerals; numbers need no type. */
const LIST_TYPES = ['a', 'A', 'i', 'I']

/**
 * What is allowed in the body of an article: the elements that mdast can express, and the attributes that the steps
 * before add. Ids, classes, styles and event handlers of a seed are not among them, because mdast does not keep them.
 */
export const sanitizeSchema: Schema = {
  strip: ['script', 'style', 'template'],
  tagNames: `a b bdi bdo blockquote br code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img
      input ins li mark ol p pre q rp rt ruby section small span strong sub sup table tbody td th
      thead tr u ul`.split(/\s+/),
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    li: ['ol', 'ul'],
  },
  attributes: {
    '*': ['lang', 'dir'],
    a: [
      'href',
      'dataMedia',
      'dataGenerated',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'id',
      'ariaDescribedBy',
      'ariaLabel',
    ],
    h2: ['dataGenerated'],
    h3: ['dataGenerated'],
    h4: ['dataGenerated'],
    h5: ['dataGenerated'],
    h6: ['dataGenerated'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    div: ['dataGenerated', ['id', 'footnote-label']],
    li: ['id', 'value', ['type', ...LIST_TYPES], 'dataMarker'],
    ol: ['start', 'reversed', ['type', ...LIST_TYPES]],
    q: ['dataQuotation'],
    section: ['dataFootnotes'],
    span: ['dataMedia', 'dataGenerated'],
    td: ['align'],
    th: ['align'],
  },
  // The only ids are those of footnotes, which have a prefix already. Ids of a seed were removed before.
  clobber: [],
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
}

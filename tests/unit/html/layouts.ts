/** A layout of pages as found on the web, with the words that a reader would call its article. */
export interface Layout {
  readonly name: string
  readonly html: string
  /** Its article, as plain text. Words that nobody may see contain *secret*. */
  readonly text: string
}

const TEXT = [
  'The ferry to the northern islands stopped at noon, when the wind reached eleven on the scale that sailors use.',
  'Two hundred passengers waited in the hall of the harbour, and most of them had brought nothing to eat.',
  'A baker from the old town opened his shop again and carried what he had left down to the quay.',
  'The shipping company said that it would run three boats on the next morning, weather permitting.',
  'By midnight the wind had turned, and the first lights of the islands could be seen from the mole.',
  'Nobody was hurt, the harbour office wrote, but one yacht broke loose and was found on a sandbank.',
]
const ALL = TEXT.join(' ')
const paragraphs = (attributes = '') => TEXT.map((text) => `<p${attributes}>${text}</p>`).join('\n')
const icons = Array.from({ length: 40 }, (_, index) => `<i class="ico-${index}"></i>`).join('')
const MENU = `<nav class="menu">${icons}<a href="/n">News</a> <a href="/s">Sport</a> <a href="/w">Weather</a></nav>`
const FOOTER = '<footer class="bottom"><p>© The Coast Daily. Imprint. Privacy.</p></footer>'
const site = (content: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry</title>${head}</head><body><header class="top">${MENU}</header>${content}${FOOTER}</body></html>`

/** Layouts with hidden words, formulas, tables, lists of links, shadow trees, old markup and frames of other services. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: 'a paywall with a hidden second half',
    html: site(
      `<main><article class="story">${paragraphs(' class="t"')}<div class="rest" style="display:none"><p class="t">The secret ending of the story.</p></div><div class="paywall-prompt"><h2>Subscribe now</h2><p>Only one euro.</p></div></article></main>`,
    ),
    text: ALL,
  },
  {
    name: 'words for screen readers in every line',
    html: site(
      `<main><article class="story"><h2><span class="sr-only">secret section</span>Storm</h2>${TEXT.map((text) => `<p class="t"><span class="visually-hidden">secret mark</span>${text}</p>`).join('')}</article></main>`,
    ),
    text: `Storm ${ALL}`,
  },
  {
    name: 'style sheets that hide versions for phones',
    html: site(
      `<main><article class="story">${TEXT.map((text) => `<div class="row"><p class="wide">${text}</p><p class="narrow">secret ${text}</p></div>`).join('')}</article></main>`,
      '<style>.narrow{display:none}@media (max-width:40em){.wide{display:none}}</style>',
    ),
    text: ALL,
  },
  {
    name: 'formulas of KaTeX',
    html: site(
      `<main><article class="story">${paragraphs(' class="t"')}<p class="t">So <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>v</mi><mo>=</mo><mi>s</mi></mrow><annotation encoding="application/x-tex">v = secret</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">v=s</span></span> holds at sea.</p></article></main>`,
    ),
    text: `${ALL} So v=s holds at sea.`,
  },
  {
    name: 'an article of the encyclopedia',
    html: `<!doctype html><html lang="en"><head><title>Ferry - Wikipedia</title></head><body class="mediawiki skin-vector"><div id="mw-page-base"></div>${MENU}<div id="content" class="mw-body"><h1 id="firstHeading">Ferry</h1><div id="siteSub">From Wikipedia, the free encyclopedia</div><a class="mw-jump-link" href="#x">Jump to navigation</a><div id="mw-content-text"><div class="mw-parser-output">${paragraphs()}<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h">1 History</a></li></ul></div><h2><span class="mw-headline" id="h">History</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><p>It began with a raft of eleven logs on the river.</p><ol class="references"><li><span class="mw-cite-backlink"><b><a href="#c">^</a></b></span> Smith, Ferries, 1901.</li></ol><div class="navbox"><table><tr><td><a href="/b">Boats</a></td></tr></table></div></div></div><div id="catlinks" class="catlinks"><a href="/c">Categories</a></div></div>${FOOTER}</body></html>`,
    text: `${ALL} History It began with a raft of eleven logs on the river. Smith, Ferries, 1901.`,
  },
  {
    name: 'a page of tables',
    html: `<html><body><h1>Departures</h1><p>${TEXT[0]}</p><table><caption>Boats on Monday</caption><tr><th>Boat</th><th>Time</th></tr><tr><td>Anna</td><td>7.15</td></tr><tr><td>Berta</td><td>9.30</td></tr></table><p>${TEXT[1]}</p></body></html>`,
    text: `${TEXT[0]} Boats on Monday Boat Time Anna 7.15 Berta 9.30 ${TEXT[1]}`,
  },
  {
    name: 'a long list of links by hand',
    html: `<html><body><h1>Harbours</h1><p>${TEXT[0]}</p><ul>${Array.from({ length: 40 }, (_, index) => `<li><a href="https://example.org/${index}">Harbour ${index}</a></li>`).join('')}</ul></body></html>`,
    text: `${TEXT[0]} ${Array.from({ length: 40 }, (_, index) => `Harbour ${index}`).join(' ')}`,
  },
  {
    name: 'old markup in a table, with line breaks for paragraphs',
    html: `<html><body bgcolor="#ffffff"><center><table width="600"><tr><td><font face="Times" size="3">${TEXT.join('<br><br>\n')}</font></td></tr></table></center></body></html>`,
    text: ALL,
  },
  {
    name: 'plain text in one pre',
    html: `<html><head></head><body><pre style="word-wrap: break-word; white-space: pre-wrap;">${TEXT.join('\n\n')}\n</pre></body></html>`,
    text: ALL,
  },
  {
    name: 'an article in a shadow tree',
    html: site(
      `<main><x-story class="story"><template shadowrootmode="open"><style>.k{display:none}</style><article><h2><slot name="kicker">secret kicker</slot></h2><p class="k">A secret hint.</p><slot></slot></article></template><span slot="kicker">Weather</span>${paragraphs(' class="t"')}</x-story></main>`,
    ),
    text: `Weather ${ALL}`,
  },
  {
    name: 'a capture of the Wayback Machine',
    html: site(
      `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><p>The secret toolbar: 12 captures, 1 Jan 2020 to 2 Feb 2021</p></div></div><!-- END WAYBACK TOOLBAR INSERT --><main><article class="story">${paragraphs(' class="t"')}</article></main>`,
    ),
    text: ALL,
  },
  {
    name: 'a letter to subscribers, with boxes between paragraphs',
    html: site(
      `<main><article class="story">${TEXT.map((text, index) => `<p class="t">${text}</p>${index % 2 === 0 ? '<div class="subscription-widget-wrap"><p>Thanks for reading this secret letter.</p><form><input type="email"><button>Subscribe</button></form></div>' : ''}`).join('')}<div class="share-buttons"><a href="/f">Share secret</a></div></article></main>`,
    ),
    text: ALL,
  },
  {
    name: 'a document that Google Docs exported',
    html: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="c1 doc-content">${TEXT.map((text, index) => `<p class="c0"><span class="c2">${text}</span>${index === 1 ? '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>' : ''}</p>`).join('')}<div class="c5"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c2">A secret remark of the editor.</span></p></div></body></html>`,
    text: ALL,
  },
  {
    name: 'paragraphs that come into view by a script',
    html: site(
      `<main><article class="story">${TEXT.map((text) => `<div class="fade" style="opacity:0;transform:translateY(20px)"><p class="t">${text}</p></div>`).join('')}</article></main>`,
    ),
    text: ALL,
  },
  {
    name: 'a notice about cookies, a dialogue and tabs beside the text',
    html: `<html><body><div id="cookie-consent"><p>We use secret cookies to measure the wind.</p><button>Accept all</button></div><dialog><p>A secret dialogue.</p></dialog><style>.pane{display:none}.pane.on{display:block}</style><div class="pane on">${paragraphs()}</div><div class="pane"><p>A secret pane.</p></div></body></html>`,
    text: ALL,
  },
  {
    name: 'words that screen readers skip, and copies of them',
    html: site(
      `<main><article class="story">${paragraphs(' class="t"')}<p class="t" aria-hidden="true">The sea is never quite still, said the baker to himself.</p><p class="t">It cost <span aria-hidden="true">€9</span><span class="sr-only">secret nine euros</span> to cross.</p></article></main>`,
    ),
    text: `${ALL} The sea is never quite still, said the baker to himself. It cost €9 to cross.`,
  },
]

/** The number of headings of the page, about as many as Pincite derives for a news article. */
const SECTIONS = 4
const TITLE_WORDS = 8
const HEADING_WORDS = 6

/** Returns the text of an article as a page for Starlight: a title, headings for its contents, the paragraphs. */
export function starlightPage(text: string): string {
  const paragraphs = text
    // Pincite reads this line as metadata, and does not repeat it in the text.
    .replace(/^\s*date \d{4}-\d{2}-\d{2}\s/, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .filter((paragraph) => paragraph !== '')
  const perSection = Math.ceil(paragraphs.length / SECTIONS)
  const blocks = paragraphs.flatMap((paragraph, index) => {
    const block = escapeMarkdown(paragraph)
    return index % perSection === 0 ? [`## ${firstWords(block, HEADING_WORDS)}`, block] : [block]
  })
  const title = firstWords(paragraphs[0] ?? '', TITLE_WORDS)
  const description = firstWords(paragraphs.join(' '), 4 * TITLE_WORDS)
  // Strings in JSON are also valid in YAML.
  const facts = { title, description }
  const matter = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `${['---', ...matter, '---'].join('\n')}\n\n${blocks.join('\n\n')}\n`
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ')
}

/** Escapes words of the article, so that none of their characters is markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])|^([-+=])/, '$1\\$2$3')
}

/** So many headings divide the page, about as many as Pincite derives for a news article. */
const SECTIONS = 4
const TITLE_WORDS = 8
const HEADING_WORDS = 6

/** An article's text as a page of Starlight: a title, headings for its contents, the paragraphs. */
export function starlightPage(text: string): string {
  const paragraphs = text
    // Pincite states this date instead of repeating it.
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
  // JSON's strings are YAML's too.
  const facts = { title, description }
  const matter = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `${['---', ...matter, '---'].join('\n')}\n\n${blocks.join('\n\n')}\n`
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ')
}

/** The words are the article's; none of their characters is meant as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])|^([-+=])/, '$1\\$2$3')
}

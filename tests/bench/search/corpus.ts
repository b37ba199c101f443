import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { multilingualArticles } from '../../unit/multilingual.ts'
import { sharedFolder } from '../../unit/shared-data.ts'
import { type Random, random } from './random.ts'

/** An article of the site on which searches are measured. Facts are invented, texts are real. */
export interface CorpusArticle {
  /** The name of its seed, without the extension. */
  readonly id: string
  readonly language: string
  readonly author: string
  readonly place: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly paragraphs: readonly string[]
}

interface Text {
  readonly language: string
  readonly paragraphs: readonly string[]
}

const FIRST_NAMES = ['Ada', 'Jonas', 'Mirela', 'Tomás', 'Ingrid', 'Farid', 'Noor', 'Pavel', 'Lucía', 'Henrik']
const LAST_NAMES = [
  'Quillfeather',
  'Brandvold',
  'Ostrovany',
  'Achterberg',
  'Vesterholm',
  'Kazimirov',
  'Delacourt',
]
const PLACES = ['Odesa', 'Tehran', 'Valparaíso', 'Gdańsk', 'Nairobi', 'Kyoto', 'Lisbon', 'Aleppo', 'Tbilisi']
const MIN_WORDS = 80
/** One word of so many is replaced in copies, so that no phrase of a text is in its copy. */
const KEPT_WORDS = 3

/** Returns real texts of the shared data with invented facts. If there are too few, copies with changed words follow. */
export function corpus(count: number): readonly CorpusArticle[] {
  const chance = random(1)
  const texts = roundRobin(realTexts())
  return Array.from({ length: count }, (_, index): CorpusArticle => {
    const text = texts[index % texts.length]
    if (!text) throw new Error('There are no shared articles.')
    const isCopy = index >= texts.length
    return {
      id: `article-${String(index).padStart(5, '0')}`,
      language: text.language,
      author: `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`,
      place: chance.pick(PLACES),
      date: new Date(Date.UTC(2012, 0, 1 + Math.floor(chance.next() * 4500))).toISOString().slice(0, 10),
      paragraphs: isCopy ? changed(text, texts, chance) : text.paragraphs,
    }
  })
}

/** Returns the seed of an article, a Markdown file with front matter. */
export function seedOf({ language, author, place, date, paragraphs }: CorpusArticle): string {
  const facts = { language, byline: author, place, date }
  const lines = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.map(escaped).join('\n\n')}\n`
}

/** Takes from markup its meaning, so that the paragraphs of the page are those of the corpus. */
function escaped(paragraph: string): string {
  return paragraph.replace(/[\\`*_{}[\]<>#+\-.!|~&:@]/g, '\\$&')
}

function realTexts(): readonly Text[] {
  const lines = ['news/titles.jsonl', 'news/contents.jsonl', 'contents/gold.jsonl'].flatMap((path) => {
    const [folder = '', file = ''] = path.split('/')
    const content = readFileSync(join(sharedFolder(folder) ?? '', file), 'utf8')
    return content
      .trim()
      .split('\n')
      .map((line): Text => JSON.parse(line))
  })
  const multilingual = multilingualArticles().map(({ language, body }) => ({
    language,
    paragraphs: body.split(/\n\s*\n/).map((block) => block.replace(/[#*_>`[\]|]/g, '').trim()),
  }))
  const seen = new Set<string>()
  return [...multilingual, ...lines]
    .map(({ language, paragraphs }) => ({
      language,
      paragraphs: paragraphs
        .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
        .filter((text) => text.length > 1),
    }))
    .filter(({ paragraphs: [first = '', ...others] }) => {
      const isNew = !seen.has(first)
      seen.add(first)
      return isNew && (others.join(' ').length > MIN_WORDS * 5 || /\p{Script=Han}/u.test(first))
    })
}

/** Takes the texts of all languages in turn, so that a small site has many languages. */
function roundRobin(texts: readonly Text[]): readonly Text[] {
  const languages = [...new Set(texts.map(({ language }) => language))]
  const lists = languages.map((tag) => texts.filter(({ language }) => language === tag))
  return texts.flatMap((_, place) => lists.flatMap((list) => list[place] ?? []))
}

function changed(text: Text, texts: readonly Text[], chance: Random): readonly string[] {
  const others = texts.filter(({ language }) => language === text.language)
  return text.paragraphs.map((paragraph) => {
    const source = chance.pick(chance.pick(others).paragraphs).split(' ')
    return paragraph
      .split(' ')
      .map((word, place) => (place % KEPT_WORDS === 0 ? chance.pick(source) : word))
      .join(' ')
  })
}

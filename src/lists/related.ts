import type { Terms } from '../article.ts'

/** What related articles are found by. */
export interface Termed {
  /** BCP 47 tag. */
  readonly language: string
  readonly terms: Terms
}

/** An article that is related to another one, and why. */
export interface RelatedArticle<Article> {
  readonly article: Article
  /** Whether `shared` are names, and not words. */
  readonly areNames: boolean
  /** What both articles have, as the article has it to which the other is related; the rarest first. */
  readonly shared: readonly string[]
}

const MAX_RELATED = 3
const MAX_SHARED = 3
/** A term that more articles have says little of any, and would make the time grow with the square of their number. */
const MAX_ARTICLES = 32
/** On a small site, a term that more than this share of the articles have is no rare one. */
const MAX_SHARE = 1 / 4
/** A name of several words is hardly ever there by chance. */
const WEIGHTS = { fullName: 3, name: 2, word: 1 } as const
/** The least weight of two terms that are shared by few. */
const MIN_SCORE = 4

interface Term {
  readonly text: string
  readonly key: string
  readonly isName: boolean
  readonly weight: number
}

/**
 * Finds the articles that share rare names and words. Rarity has steps (2, 4, 8, 16 articles), so that a new article
 * changes what is related only to articles with which it shares terms, and now and then when a term becomes less rare.
 * Takes time in proportion to the number of articles.
 *
 * @param articles All articles, in any fixed order; of equally related ones, the nearer in it comes first.
 * @returns For each article, the most closely related ones first.
 */
export function relatedArticles<Article extends Termed>(
  articles: readonly Article[],
): readonly (readonly RelatedArticle<Article>[])[] {
  const terms = articles.map(termsOf)
  const places = new Map<string, number[]>()
  for (const [index, own] of terms.entries()) {
    for (const { key } of own) {
      const known = places.get(key)
      if (known) known.push(index)
      else places.set(key, [index])
    }
  }
  const most = mostArticles(articles.length)
  const rare = terms.map((own) =>
    own.flatMap((term) => {
      const at = places.get(term.key) ?? []
      return at.length > 1 && at.length <= most
        ? [{ ...term, at, weight: term.weight * rarity(at.length) }]
        : []
    }),
  )
  const scores = new Float64Array(articles.length)
  return rare.map((own, index) => {
    const others: number[] = []
    for (const { at, weight } of own) {
      for (const other of at) {
        if (scores[other] === 0) others.push(other)
        scores[other] = (scores[other] ?? 0) + weight
      }
    }
    const scored = others.map((other) => ({ other, score: scores[other] ?? 0 }))
    for (const other of others) scores[other] = 0
    const closest = scored
      .filter(({ other, score }) => other !== index && score >= MIN_SCORE)
      .sort(
        (a, b) =>
          b.score - a.score || Math.abs(a.other - index) - Math.abs(b.other - index) || a.other - b.other,
      )
    const related: RelatedArticle<Article>[] = []
    for (const { other } of closest) {
      const article = articles[other]
      const shared = own.filter(({ at }) => at.includes(other))
      // A single name may be that of somebody else.
      if (article && shared.length > 1) related.push({ article, ...explanation(shared) })
      if (related.length === MAX_RELATED) break
    }
    return related
  })
}

/** 1 for a term of two or three articles, and less with every doubling of their number. */
function rarity(articles: number): number {
  return 2 / (1 + Math.floor(Math.log2(articles)))
}

/** Grows in steps, so that it rarely changes. */
function mostArticles(articles: number): number {
  return Math.min(MAX_ARTICLES, Math.max(2, 2 ** Math.floor(Math.log2(Math.max(1, articles))) * MAX_SHARE))
}

function termsOf({ language, terms: { names, words } }: Termed): readonly Term[] {
  const own = [
    ...names.map((text): Term => {
      const weight = text.includes(' ') ? WEIGHTS.fullName : WEIGHTS.name
      return { text, key: `name ${text.toLowerCase()}`, isName: true, weight }
    }),
    // Words of different languages are different words, even if they look the same.
    ...words.map((text): Term => {
      return { text, key: `${language.split('-')[0]} ${text}`, isName: false, weight: WEIGHTS.word }
    }),
  ]
  return [...new Map(own.map((term) => [term.key, term])).values()]
}

/** Names say more than words, so words are given only if fewer than two names are shared. */
function explanation(shared: readonly Term[]): Pick<RelatedArticle<unknown>, 'areNames' | 'shared'> {
  const rarest = shared.toSorted((a, b) => b.weight - a.weight)
  const names = rarest.filter(({ isName }) => isName)
  const areNames = names.length > 1
  const given = areNames ? names : [...names, ...rarest.filter(({ isName }) => !isName)]
  return { areNames, shared: given.slice(0, MAX_SHARED).map(({ text }) => text) }
}

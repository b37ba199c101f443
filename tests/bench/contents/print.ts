import { table } from '../table.ts'
import type { ContentsFigures, JudgedArticle } from './contents.ts'
import { mapValues } from './map-values.ts'
import type { Summary } from './summary.ts'
import { TITLES } from './titles.ts'

/** The number of articles with the worst segmentations that are listed. */
const WORST = 10

// `Object.keys` returns `string[]`, but an object literal has only the keys of its type.
const METHODS = Object.keys(TITLES) as (keyof typeof TITLES)[]

/**
 * Returns the figures of Pincite over all articles, for the line of JSON. If no article has sections of its author, only
 * the titles can be measured, and the other figures are `null`.
 */
export function contentsLine({ all }: ContentsFigures): Readonly<Record<string, number | null>> {
  const { segmentations, goldSections, headings, titles, titlesWithVerb } = all
  const ofSections = { ...segmentations.Pincite, goldSections, headings: headings.pincite }
  const hasSections = goldSections > 1
  return {
    ...mapValues(ofSections, (value) => (hasSections && !Number.isNaN(value) ? value : null)),
    titles: titles.Pincite,
    titlesWithVerb: Number.isNaN(titlesWithVerb) ? null : titlesWithVerb,
  }
}

/**
 * Prints the results for all articles and by halves; with `showsArticles`, also what was derived in the fitted half.
 */
export function printContents(figures: ContentsFigures, showsArticles: boolean): void {
  if (showsArticles) printArticles(figures.shown)
  printSummary('the half on which the weights are fitted', figures.fitted)
  printSummary('the other half', figures.other)
  printSummary('all', figures.all)
  const { pincite, utiyamaIsahara } = figures.speed
  console.log('\nms an article of 500 words\n')
  console.log(
    table([
      ['', 'Pincite: words, title, sections, headings', 'Utiyama and Isahara: words, sections'],
      ['', pincite.toFixed(2), utiyamaIsahara.toFixed(2)],
    ]),
  )
}

function printSummary(
  name: string,
  { articles, goldSections, segmentations, headings, titles, titlesWithVerb, languages, samples }: Summary,
): void {
  if (articles === 0) return
  console.log(`\nContents of ${articles} articles (${name}), beside their authors’\n`)
  console.log(
    table([
      ['', 'Pk', 'WindowDiff', 'F1', 'F1 ±1', `sections (${goldSections.toFixed(1)})`],
      ...Object.entries(segmentations).map(([segmenter, { pk, windowDiff, f1, f1Within1, sections }]) => [
        segmenter,
        ...[pk, windowDiff, f1, f1Within1].map(figure),
        sections.toFixed(1),
      ]),
    ]),
  )
  console.log()
  console.log(
    table([
      [`headings hit, of ${headings.count} in English`, 'share'],
      ['Pincite', figure(headings.pincite)],
      ['three weightiest words (TF-IDF)', figure(headings.baseline)],
      ['those that words of the section can hit', figure(headings.reachable)],
    ]),
  )
  console.log()
  console.log(
    table([
      ['titles', 'all', ...languages.map(({ language, articles }) => `${language} (${articles})`)],
      ...METHODS.map((method) => [
        `${method}, ROUGE-L`,
        ...[titles, ...languages.map((each) => each.titles)].map((each) => figure(each[method])),
      ]),
      [
        'Pincite, with a verb',
        ...[titlesWithVerb, ...languages.map((each) => each.titlesWithVerb)].map(figure),
      ],
    ]),
  )
  const failures = Object.entries(samples.failures).filter(([, count]) => count > 0)
  const reasons = failures.map(([rule, count]) => `\n  not: ${rule}: ${count}`).join('')
  console.log(
    `\nWell-formed: ${(100 * samples.wellFormed).toFixed(1)} % of ${samples.count} headings and titles${reasons}`,
  )
}

function printArticles(articles: readonly JudgedArticle[]): void {
  console.log('\nHeadings and titles, the author’s and the derived\n')
  for (const { article, derived, headings, titles } of articles) {
    console.log(`${article.gold.id}, ${article.language}`)
    console.log(`  ${titles.Pincite.toFixed(2)}  ${article.gold.title} → ${derived.title}`)
    for (const { authors, derived, isHit } of headings)
      console.log(`    ${isHit ? 'hit   ' : 'missed'}  ${authors} → ${derived}`)
  }
  console.log(`\nThe ${WORST} that were divided worst\n`)
  const pkOf = ({ segmentations }: JudgedArticle) => segmentations.Pincite.pk
  for (const judged of articles.toSorted((a, b) => pkOf(b) - pkOf(a)).slice(0, WORST)) {
    const { article, derived } = judged
    const { id, title, paragraphs, boundaries } = article.gold
    console.log(`${id}, ${article.language}: ${title}`)
    console.log(`  Pk       ${figure(pkOf(judged))}, ${paragraphs.length} paragraphs`)
    console.log(`  author   ${boundaries.join(' ')}`)
    console.log(`  Pincite  ${derived.boundaries.join(' ')}\n`)
  }
  console.log('Headings and titles that are not well-formed\n')
  for (const { article, samples } of articles)
    for (const { kind, text, failed } of samples)
      if (failed.length > 0)
        console.log(`${article.gold.id}, ${article.language}, ${kind}: ${text}\n  not: ${failed.join(', ')}`)
}

function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3)
}

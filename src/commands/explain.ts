import type { CollectedArticle } from '../ingest/collection.ts'
import type { Evidence } from '../ingest/evidence.ts'
import { explainChoice, explainSegmentation } from './explain-contents.ts'
import { explainLeftOut } from './explain-left-out.ts'

/**
 * Explains to an owner how a seed was read: which values it states, which were derived, and what was left out of a
 * saved page. `npm run check -- --explain NAME` prints it.
 *
 * @param article The article.
 * @param evidence The result of ingesting its seed again.
 * @returns The explanation as text of several lines. It may hold characters that are unsafe to print, see `visible`.
 */
export function explain(
  article: Pick<CollectedArticle, 'path' | 'article'>,
  { encoding, isLanguageDeclared, headline, segmentations, consumed, leftOut }: Evidence,
): string {
  const {
    title,
    language,
    direction,
    date,
    headings,
    images,
    words,
    source,
    standfirst,
    history,
    ...others
  } = article.article
  const rows = [
    ['title', `${title.text} (${title.generated ? 'chosen from the text' : 'declared'})`],
    ['language', `${language}, ${direction} (${isLanguageDeclared ? 'declared' : 'detected'})`],
    ['date', date && (date.calendar ? `${date.iso}, declared in the ${date.calendar} calendar` : date.iso)],
    ...Object.entries(others).map(([name, value]) => [name, String(value)]),
    ['standfirst', `${standfirst.text} (${standfirst.generated ? 'chosen from the text' : 'declared'})`],
    ['words', String(words)],
    ['encoding', encoding && `${encoding.name}, from its ${encoding.by}`],
    ['source', `${source.bytes} bytes, SHA-256 ${source.sha256}${source.published ? '' : ', not published'}`],
  ].filter((row): row is [string, string] => Boolean(row[1]))
  return [
    article.path,
    ...rows.map(([name, value]) => `  ${name.padEnd(10)} ${value}`),
    ...list(
      'Contents',
      headings.map(
        ({ depth, text, generated, declared }) =>
          `${'  '.repeat(depth - 2)}${text}${declared ? ' (declared)' : generated ? ' (chosen from the text)' : ''}`,
      ),
    ),
    ...list('Why this headline', headline ? explainChoice(headline) : []),
    ...list('Why these sections', segmentations.flatMap(explainSegmentation)),
    ...list('Pictures', images),
    ...list('Read as metadata, not shown in the body', consumed),
    ...list('Left out of the page', explainLeftOut(leftOut)),
  ].join('\n')
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length > 0 ? [`${title}:`, ...items.map((item) => `  - ${item}`)] : []
}

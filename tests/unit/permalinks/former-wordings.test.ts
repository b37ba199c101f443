import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, describe as group, test } from 'vitest'
import { elementsOf } from '../../../src/ingest/hast/elements.ts'
import { formatLedger, type Ledger } from '../../../src/permalinks/ledger.ts'
import { nextLedger } from '../../../src/permalinks/next-ledger.ts'
import { articleOf } from '../seed.ts'

/** Returns the body of an article after its wordings were published one by one. */
async function bodyOf(...wordings: readonly string[]): Promise<Root> {
  let ledger: Ledger | undefined
  let html = ''
  for (const text of wordings) {
    const known = ledger ? { ledger: formatLedger(ledger) } : {}
    const made = await articleOf(text, { name: 'article.md', ...known })
    ledger = nextLedger(ledger, made.history, 'article')
    html = made.html
  }
  return fromHtml(html, { fragment: true })
}

/** Returns the parent element of each disclosure. */
function disclosures(body: Root): readonly string[] {
  return [body, ...elementsOf(body)].flatMap((parent) =>
    parent.children
      .filter((child) => child.type === 'element' && child.tagName === 'details')
      .map(() => (parent.type === 'element' ? parent.tagName : 'body')),
  )
}

group('the disclosure of an earlier wording', () => {
  const [a, b] = ['The river rose again in the night.', 'Nobody else was asked about it, as far as is known.']

  test.each([
    ['of a heading stands behind it, once', `${a}\n\n## The town`, `${a}\n\n## The old town`, ['body']],
    [
      'of what was removed behind a heading, once',
      `## The town\n\n${a}\n\n${b}`,
      `## The town\n\n${b}`,
      ['body'],
    ],
    ['of a list item stands within it', `- ${a}\n- ${b}`, `- ${a}\n- ${b} Not yet.`, ['li']],
    [
      'of a cell stands within it',
      `| A | B |\n|---|---|\n| ${a} | ${b} |`,
      `| A | B |\n|---|---|\n| ${a} Now. | ${b} |`,
      ['td'],
    ],
  ])('%s', async (_, earlier, later, places) => {
    expect(disclosures(await bodyOf(`${earlier}\n\nThe end of it.`, `${later}\n\nThe end of it.`))).toEqual(
      places,
    )
  })
})

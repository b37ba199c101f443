import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { FORMATS, problemsOf } from '../../diagnostics/report.ts'
import { readSeeds } from '../../ingest/seeds/seeds.ts'
import { refuseFaultyFolders } from '../../publish/settle.ts'
import { bulkLines } from '../../search/server/bulk-lines.ts'
import { indexDefinition } from '../../search/server/index-definition.ts'
import { analysedLanguage, passageDocuments } from '../../search/server/passage-document.ts'
import { collectKeeping } from '../collect-keeping.ts'

const USAGE = 'Usage: npm run --silent export -- [--index NAME] [--definition]'
const INDEX = 'pincite'

/** Runs `npm run export`; see `export.ts` in the folder above. */
export async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const root = process.cwd()
  await refuseFaultyFolders(root)
  const { articles, files, refused } = await collectKeeping(root, await readSeeds(root))
  if (refused.length > 0) {
    console.error(FORMATS.text(problemsOf(files)))
    console.error('Nothing was exported, because seeds are refused.')
    return 1
  }
  const published = articles.filter(({ article }) => !article.draft)
  if (options.definition) {
    const definition = indexDefinition(published.map(({ article }) => analysedLanguage(article.language)))
    console.log(JSON.stringify(definition, null, 2))
    return 0
  }
  for (const { article, ledger } of published) {
    const isTaken = process.stdout.write(bulkLines(passageDocuments(article, ledger.after), options.index))
    if (!isTaken) await once(process.stdout, 'drain')
  }
  return 0
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { index: { type: 'string', default: INDEX }, definition: { type: 'boolean', default: false } },
    })
    return values
  } catch {
    return undefined
  }
}

import { hash } from 'node:crypto'
import type { RootContent } from 'mdast'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { QuotationRecord, SeedArticle } from '../article.ts'
import { type ReportedProblem, refuse, reportedProblems, stopOnErrors } from '../diagnostics/problem.ts'
import type { ArticleHistory, Ledger } from '../permalinks/ledger.ts'
import type { SeedInputs, SourceFile } from '../seed.ts'
import { interfaceLanguage } from '../strings/strings.ts'
import { declaredSections } from './contents/declared/declared-sections.ts'
import { shownStandfirst } from './contents/standfirst/shown-standfirst.ts'
import { describeArticle, describeEdition } from './describe.ts'
import type { Evidence } from './evidence.ts'
import { readSidecar } from './metadata/owner.ts'
import { type DeclaredAt, declaredAt, resolveDate, resolveMetadata } from './metadata/resolve.ts'
import { refuseTooLong } from './parse/markup/size.ts'
import { parserFor } from './parse/parsers.ts'
import { enrichment, rendering } from './pipeline.ts'
import { blockText } from './prose/block-texts.ts'
import { withoutDateline } from './prose/dateline/without-dateline.ts'
import { readLedger } from './read/read-ledger.ts'
import { proveVerbatim } from './verbatim.ts'

/** What became of a seed. */
export interface IngestResult {
  /** `undefined` if the seed was refused; the messages say why. */
  readonly ingested: IngestedArticle | undefined
  /** What was reported about the seed, its sidecar and its ledger. */
  readonly messages: readonly ReportedProblem[]
}

/** An article, as far as it depends only on its own inputs. */
export interface IngestedArticle {
  readonly article: SeedArticle
  /** The body of its page. */
  readonly html: string
  /** The slug that the owner declares. */
  readonly slug: string | undefined
  readonly declaredAt: Readonly<Record<'date' | 'slug', DeclaredAt>>
  /** Whether the owner declares that the text was rewritten. */
  readonly isRewritten: boolean
  /** The ledger of the inputs. */
  readonly ledger: Ledger | undefined
  /** All editions of its text, including this one. */
  readonly history: ArticleHistory
  /** The quotations of all passages, in the order of the text. */
  readonly quotations: readonly QuotationRecord[]
  /** The paths at which the text has a picture, whether or not there is one among the inputs. */
  readonly picturePaths: readonly string[]
  readonly evidence: Evidence
}

/** The files of an article while it is made; each keeps what is reported about it. */
interface Files {
  readonly seed: VFile
  readonly sidecar: VFile | undefined
  readonly ledger: VFile | undefined
}

/**
 * Makes an article of a seed: bytes to mdast to HTML. It is a pure function: it reads nothing besides its inputs and
 * changes nothing in them, and its result is plain data that `structuredClone` copies. Equal inputs give equal results.
 *
 * @throws Error Only if the program itself fails. A seed that cannot become an article is refused, see `IngestResult`.
 */
export async function ingest(inputs: SeedInputs): Promise<IngestResult> {
  const files: Files = {
    seed: fileOf(inputs.seed),
    sidecar: inputs.sidecar && fileOf(inputs.sidecar),
    ledger: inputs.ledger && fileOf(inputs.ledger),
  }
  const ingested = await articleUnlessRefused(inputs, files)
  const messages = [files.seed, files.sidecar, files.ledger]
    .flatMap((file) => file ?? [])
    .flatMap(reportedProblems)
  return { ingested, messages }
}

function fileOf({ path, bytes }: SourceFile): VFile {
  return new VFile({ path, value: bytes })
}

async function articleUnlessRefused(inputs: SeedInputs, files: Files): Promise<IngestedArticle | undefined> {
  try {
    return await articleOf(inputs, files)
  } catch (error) {
    if (error instanceof VFileMessage) return undefined
    throw error
  }
}

/** @throws VFileMessage If the seed is refused. */
async function articleOf({ seed, images, settings }: SeedInputs, files: Files): Promise<IngestedArticle> {
  const file = files.seed
  const sidecar = files.sidecar ? readSidecar(files.sidecar) : {}
  const ledger = files.ledger && readLedger(files.ledger)
  const parse =
    (await parserFor(file)) ??
    refuse(file, 'unknown-format', { found: `Files that end in “${file.extname}” are not read` })
  const { tree, declared, consumed, leftOut = [], encoding } = await parse(file, sidecar)
  stopOnErrors(file, files.sidecar, files.ledger)
  refuseTooLong(tree, file)

  const declarations = { seed: declared, sidecar }
  const metadata = resolveMetadata(declarations)
  const blocks = [...tree.children]
  const words = wordsOrRefuse(blocks, file)
  const { title, language, place, source } = metadata
  Object.assign(file.data, {
    ledger,
    source,
    place,
    language,
    title: title === undefined ? undefined : { text: title, generated: false },
    sections: declaredSections(sidecar, blocks, ledger, files.sidecar),
  })
  const mdast = enrichment(settings.language).runSync(tree, file)
  const date = resolveDate(declarations, 'date', file.data.language, files)
  const corrected = resolveDate(declarations, 'corrected', file.data.language, files)
  if (date) file.data.date = date
  const sha256 = hash('sha256', seed.bytes)
  const standfirst = shownStandfirst(declarations, blocks)
  file.data.edition = describeEdition(file, sha256, metadata, standfirst, corrected)
  const published = metadata['publish-source'] ?? true
  const pageLanguage = interfaceLanguage(file.data.language ?? settings.language, settings.language)
  const render = rendering(pageLanguage, images)
  const hast = render.runSync(mdast, file)
  proveVerbatim(words, hast, file)
  stopOnErrors(file, files.sidecar)
  return {
    article: describeArticle(file, { sha256, size: seed.bytes.length, published }, blocks, metadata),
    html: render.stringify(hast, file),
    slug: metadata.slug,
    isRewritten: metadata.rewritten ?? false,
    declaredAt: { date: declaredAt(declarations, 'date'), slug: declaredAt(declarations, 'slug') },
    ledger,
    history: file.data.history ?? { editions: [], passages: [], headings: [] },
    quotations: file.data.quotations ?? [],
    picturePaths: file.data.picturePaths ?? [],
    evidence: {
      encoding,
      isLanguageDeclared: language !== undefined,
      headline: file.data.chosenTitle,
      segmentations: file.data.segmentations ?? [],
      consumed,
      leftOut,
    },
  }
}

/** Returns the words of the body, as `wordsOf` would read them from its tree. Refuses a body without any. */
function wordsOrRefuse(blocks: readonly RootContent[], file: VFile): string {
  const texts = blocks.map(blockText)
  const [first = '', ...others] = texts
  if (![withoutDateline(first), ...others].some((text) => /[\p{L}\p{N}]/u.test(text))) {
    refuse(file, 'empty', { found: 'There is no word besides title, date and dateline' })
  }
  return texts.filter(Boolean).join(' ')
}

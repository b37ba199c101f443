import type { VFile } from 'vfile'
import type { IngestSettings, SeedInputs, SourceFile } from '../../seed.ts'
import { site } from '../../site.ts'
import { readSiteLanguage } from '../../site-language.ts'
import { bytesOf } from '../read/bytes-of.ts'
import type { Seed } from './seeds.ts'

const SETTINGS: IngestSettings = { language: readSiteLanguage(site.language) }

/** Returns what `ingest` needs to make the article of a seed on this site. */
export function inputsOf({ file, sidecar, ledger, images }: Seed): SeedInputs {
  return {
    seed: sourceOf(file),
    sidecar: sidecar && sourceOf(sidecar),
    ledger: ledger && sourceOf(ledger),
    images,
    settings: SETTINGS,
  }
}

function sourceOf(file: VFile): SourceFile {
  return { path: file.path, bytes: bytesOf(file) }
}

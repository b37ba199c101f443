import { VFile } from 'vfile'
import type { Seed } from '../seed.ts'

/** The seed as it was before anything was read of it or said of it, to be read another time. */
export function copyOf({ file, sidecar, ledger, image }: Seed): Seed {
  const copy = ({ path, value }: VFile) => new VFile({ path, value })
  return {
    file: copy(file),
    sidecar: sidecar && copy(sidecar),
    ledger: ledger && copy(ledger),
    image,
  }
}

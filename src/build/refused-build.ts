import { OwnerError } from '../diagnostics/owner-error.ts'
import { listUpdates } from '../permalinks/list-updates.ts'
import type { LedgerUpdate } from '../permalinks/updates.ts'

/** Stops a build before anything is published. */
export class RefusedBuild extends OwnerError {
  override readonly name = 'RefusedBuild'

  /** @param problems The report on all seeds. */
  static becauseOfSeeds(problems: string): RefusedBuild {
    return new RefusedBuild(
      `Some seeds cannot become articles. The site was not built; the last one stays as it is.\n\n${problems}\n`,
    )
  }

  /** @param path The path of a page within the site, which a file of `public/` has too. */
  static becauseOfPublicFile(path: string): RefusedBuild {
    return new RefusedBuild(
      `public/${path} has the address of a page that the build makes. Rename it or remove it. The site was not built; the last one stays as it is.\n`,
    )
  }

  /** @param updates The ledgers that a build with `--frozen` may not write. */
  static becauseFrozen(updates: readonly LedgerUpdate[]): RefusedBuild {
    const list = listUpdates(updates).join('\n')
    return new RefusedBuild(
      `The ledgers are behind the seeds, and --frozen does not allow writing them. The site was not built.\n\n${list}\n\nRun \`npm run build\` without --frozen where you write, and commit seeds/.permalinks/. If articles were committed without their ledgers, run \`npm run permalinks -- import\` first.\n`,
    )
  }
}

import type { VFile } from 'vfile'

/** What the build is given of an article. */
export interface Seed {
  /** `path` is relative to the project's root, `value` holds the bytes as they lie on the disk. */
  readonly file: VFile
  /** `NAME.yml` beside it, bytes too. */
  readonly sidecar?: VFile | undefined
  /** `.permalinks/NAME.json`: what is remembered of earlier editions, bytes too. */
  readonly ledger?: VFile | undefined
  /** Looks a picture up by its path relative to the folder of seeds; nothing where there is none. */
  readonly image: (path: string) => LocalImage | undefined
}

/** A picture in the folder of seeds. */
export interface LocalImage {
  /** Its path, relative to the folder of seeds, with `/` between names. */
  readonly path: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

import type { VFile } from 'vfile'

/** The files from which one article is built. */
export interface Seed {
  /** The file of the article. `path` is relative to the root of the project; `value` holds the bytes on disk. */
  readonly file: VFile
  /** The sidecar, `NAME.yml`, as bytes. */
  readonly sidecar?: VFile | undefined
  /** The ledger of earlier editions, `.permalinks/NAME.json`, as bytes. */
  readonly ledger?: VFile | undefined
  /** Looks a picture up by its path relative to the folder of seeds; nothing where there is none. */
  readonly image: (path: string) => LocalImage | undefined
}

/** A picture in the folder of seeds. */
export interface LocalImage {
  /** The path relative to the folder of seeds, with `/` as separator. */
  readonly path: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** The folder of seeds, beside `package.json`. */
export const SEEDS_FOLDER = 'seeds'

/** Everything that an article is made from. Equal inputs give an equal result; see `ingest`. */
export interface SeedInputs {
  /** The article's file. */
  readonly seed: SourceFile
  /** The sidecar, `NAME.yml`. */
  readonly sidecar?: SourceFile | undefined
  /** The ledger of the earlier editions, `.permalinks/NAME.json`. */
  readonly ledger?: SourceFile | undefined
  /** The pictures that the article may show, by their paths relative to the folder of seeds. */
  readonly images: ReadonlyMap<string, LocalImage>
  readonly settings: IngestSettings
}

/** A file as it is on the disk. */
export interface SourceFile {
  /** The path relative to the root of the project: `seeds/flood.md`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A picture in the folder of seeds. */
export interface LocalImage {
  /** The path relative to the folder of seeds, with `/` as separator. */
  readonly path: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** The settings of the site that change how an article is made. */
export interface IngestSettings {
  /**
   * The language of the site, a BCP 47 tag. An article whose language is neither declared nor detected gets it, and so
   * do the labels in an article for whose language there are no strings.
   */
  readonly language: string
}

/** The exports of Pagefind 1.6's WebAssembly that we use. A text goes in as address and length, and comes out as both. */
interface EngineExports {
  readonly memory: WebAssembly.Memory
  readonly __wbindgen_externrefs: WebAssembly.Table
  __wbindgen_start(): void
  __wbindgen_malloc(length: number, alignment: number): number
  __wbindgen_free(address: number, length: number, alignment: number): void
  init_pagefind(address: number, length: number): number
  enter_playground_mode(index: number): number
  load_index_chunk(index: number, address: number, length: number): number
  load_filter_chunk(index: number, address: number, length: number): number
  request_indexes(index: number, query: number, length: number): Text
  request_filter_indexes(index: number, filters: number, length: number): Text
  request_all_filter_indexes(index: number): Text
  filters(index: number): Text
  search(
    index: number,
    ...texts: readonly [number, number, number, number, number, number, number, number, boolean, boolean]
  ): Text
}

/** The address of a text in the memory of the engine, and its length in bytes. */
type Text = readonly [number, number]

/** The values of each filter with the number of articles that have them. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What a search returns (`search` in `pagefind_web/src/lib.rs`). */
export interface EngineResponse {
  /** The stem of each word that was searched. */
  readonly search_keywords: readonly string[]
  /** The filters that were loaded, with the numbers of articles that were found. */
  readonly filtered_counts: FilterCounts
  /** The same, of those that would be found if nothing were filtered. */
  readonly total_counts: FilterCounts
  readonly results: readonly EngineResult[]
}

/** An article that was found. */
export interface EngineResult {
  /** The name of its fragment. */
  readonly p: string
  readonly s: number
  /** The words of the index that were found in its text. */
  readonly scores: readonly { readonly w: string }[]
  /** Where they were found: weight, number of the word, the word of the index, and how similar in length it is. */
  readonly l: readonly {
    readonly w: number
    readonly l: number
    readonly v: { readonly ws: string; readonly lb: number }
  }[]
  /** The words that were found in each field of its metadata. */
  readonly vms: readonly { readonly fn: string; readonly mt: readonly string[] }[]
}

/** An index within an engine. */
export interface EngineIndex {
  /** The names of the chunks that have the words of a query. */
  chunksFor(query: string): readonly string[]
  loadChunk(bytes: Uint8Array): void
  /** The names of the chunks of some filters, or of all filters. */
  filterChunks(filters?: string): readonly string[]
  loadFilterChunk(bytes: Uint8Array): void
  /** All values of the filters that were loaded. */
  filters(): FilterCounts
  search(query: string, filters: string, sort: string): EngineResponse
}

/**
 * Starts Pagefind's WebAssembly and returns a function that opens an index in it. Several indexes can share an engine if
 * their languages have the same stemmer, or none.
 *
 * Pagefind's own script starts one engine a page, so that a site in several languages would load that script once for
 * each of them, and it does not pass on which words were found where. Its playground mode tells that.
 */
export async function startEngine(
  wasm: Uint8Array<ArrayBuffer>,
): Promise<(metadata: Uint8Array) => EngineIndex> {
  const imports = { __wbindgen_init_externref_table: () => fillReferences(exports.__wbindgen_externrefs) }
  const { instance } = await WebAssembly.instantiate(wasm, { './pagefind_web_bg.js': imports })
  // WebAssembly has no types. These are those of Pagefind 1.6, whose version is fixed by the lockfile.
  const exports = instance.exports as unknown as EngineExports
  exports.__wbindgen_start()
  return (metadata) => openIndex(exports, metadata)
}

/** What wasm-bindgen expects at the beginning of its table of references. */
function fillReferences(table: WebAssembly.Table): void {
  const offset = table.grow(4)
  const values = [undefined, null, true, false]
  table.set(0, undefined)
  for (const [index, value] of values.entries()) table.set(offset + index, value)
}

function openIndex(engine: EngineExports, metadata: Uint8Array): EngineIndex {
  let index = valid(engine.enter_playground_mode(valid(engine.init_pagefind(...passBytes(engine, metadata)))))
  const pass = (text: string) => passBytes(engine, new TextEncoder().encode(text))
  const read = (text: Text) => JSON.parse(takeText(engine, text))
  return {
    chunksFor: (query) => read(engine.request_indexes(index, ...pass(query))),
    loadChunk: (bytes) => {
      index = valid(engine.load_index_chunk(index, ...passBytes(engine, bytes)))
    },
    filterChunks: (filters) =>
      read(
        filters === undefined
          ? engine.request_all_filter_indexes(index)
          : engine.request_filter_indexes(index, ...pass(filters)),
      ),
    loadFilterChunk: (bytes) => {
      index = valid(engine.load_filter_chunk(index, ...passBytes(engine, bytes)))
    },
    filters: () => read(engine.filters(index)),
    search: (query, filters, sort) =>
      read(
        engine.search(index, ...pass(query), ...pass(query), ...pass(filters), ...pass(sort), false, false),
      ),
  }
}

/** Copies bytes into the memory of the engine, which frees them itself. */
function passBytes({ __wbindgen_malloc: allocate, memory }: EngineExports, bytes: Uint8Array): Text {
  const address = allocate(bytes.length, 1)
  new Uint8Array(memory.buffer).set(bytes, address)
  return [address, bytes.length]
}

function takeText({ memory, __wbindgen_free: free }: EngineExports, [address, length]: Text): string {
  const text = new TextDecoder().decode(new Uint8Array(memory.buffer, address, length))
  free(address, length, 1)
  return text
}

/** Returns the address of an index. The engine returns 0 if it cannot read what it was given. */
function valid(index: number): number {
  if (index === 0) throw new Error('Pagefind cannot read a file of its index.')
  return index
}

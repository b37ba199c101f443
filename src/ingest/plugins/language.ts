import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { detect } from 'tinyld'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'

/** So many characters tell a language; more of them only cost time. */
const SAMPLE_LENGTH = 4000

/** What this plugin has to be told. */
export interface LanguageOptions {
  /** BCP 47 tag for a text whose language cannot be told. */
  readonly fallback: string
}

/** Detects the language of an article that states none. Sets `file.data.language`. */
export const remarkLanguage: Plugin<[LanguageOptions], Root> =
  ({ fallback }) =>
  (tree: Root, file: VFile) => {
    file.data.language ??= detect(textOf(tree).slice(0, SAMPLE_LENGTH)) || fallback
  }

/** The base direction of text in a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/** Scripts written from right to left (Unicode 16, UAX #24 names). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

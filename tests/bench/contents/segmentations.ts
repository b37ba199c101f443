import type { Derived, ReadArticle } from './derive.ts'
import { type Boundaries, boundaryCounts, f1, pk, windowDiff } from './measures.ts'
import { textTiling } from './text-tiling.ts'
import { utiyamaIsahara } from './utiyama-isahara.ts'

/** The quality of a segmentation, or the mean of several, as shares from 0 to 1. */
export interface SegmentationFigures {
  readonly pk: number
  readonly windowDiff: number
  readonly f1: number
  readonly f1Within1: number
  readonly sections: number
}

/** The boundaries from each method. All get the same words, those that Pincite uses. */
export const SEGMENTERS = {
  Pincite: (_, { boundaries }) => boundaries,
  'no boundary': () => [],
  // There is no boundary before the last paragraph, which would be a section with one paragraph.
  'every fourth paragraph': ({ paragraphs }) =>
    [...paragraphs.keys()].slice(1, -1).filter((index) => index % 4 === 0),
  'TextTiling (Hearst 1997)': (article) => textTiling(topicalStems(article)),
  'Utiyama and Isahara 2001, c = 1': (article) => utiyamaIsahara(topicalStems(article), 1),
  'Utiyama and Isahara 2001, c = 2': (article) => utiyamaIsahara(topicalStems(article), 2),
} as const satisfies Readonly<Record<string, (article: ReadArticle, derived: Derived) => Boundaries>>

/** Pincite, or a baseline. */
export type Segmenter = keyof typeof SEGMENTERS

/** Returns the stems of the topical words of each paragraph. */
export function topicalStems({ paragraphs }: ReadArticle): readonly (readonly string[])[] {
  return paragraphs.map(({ words }) => words.flatMap(({ isTopical, stem }) => (isTopical ? stem : [])))
}

/** Compares boundaries with those of the author. */
export function judgeSegmentation({ gold }: ReadArticle, found: Boundaries): SegmentationFigures {
  const { boundaries, paragraphs } = gold
  return {
    pk: pk(boundaries, found, paragraphs.length),
    windowDiff: windowDiff(boundaries, found, paragraphs.length),
    f1: f1(boundaryCounts(boundaries, found)),
    f1Within1: f1(boundaryCounts(boundaries, found, 1)),
    sections: found.length + 1,
  }
}

import type { Derived, ReadArticle } from './derive.ts'
import { type Boundaries, boundaryCounts, f1, pk, windowDiff } from './measures.ts'
import { textTiling } from './text-tiling.ts'
import { utiyamaIsahara } from './utiyama-isahara.ts'

/** How well a text was divided, or the mean of several; shares from 0 to 1. */
export interface SegmentationFigures {
  readonly pk: number
  readonly windowDiff: number
  readonly f1: number
  readonly f1Within1: number
  readonly sections: number
}

/** Where each method sets boundaries. All are given the same words, those by which Pincite divides. */
export const SEGMENTERS = {
  Pincite: (_, { boundaries }) => boundaries,
  'no boundary': () => [],
  // None at the last paragraph, which would be a section of one.
  'every fourth paragraph': ({ paragraphs }) =>
    [...paragraphs.keys()].slice(1, -1).filter((index) => index % 4 === 0),
  'TextTiling (Hearst 1997)': (article) => textTiling(topicalStems(article)),
  'Utiyama and Isahara 2001, c = 1': (article) => utiyamaIsahara(topicalStems(article), 1),
  'Utiyama and Isahara 2001, c = 2': (article) => utiyamaIsahara(topicalStems(article), 2),
} as const satisfies Readonly<Record<string, (article: ReadArticle, derived: Derived) => Boundaries>>

/** Pincite, or a baseline. */
export type Segmenter = keyof typeof SEGMENTERS

/** The stems of the words of each paragraph that can tell one subject from another. */
export function topicalStems({ paragraphs }: ReadArticle): readonly (readonly string[])[] {
  return paragraphs.map(({ words }) => words.flatMap(({ isTopical, stem }) => (isTopical ? stem : [])))
}

/** How well boundaries fit those of the author. */
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

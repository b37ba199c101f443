/** The metadata of articles that readers see and can search for. The other metadata, such as the language, is not. */
export const VISIBLE_METADATA = [
  'title',
  'standfirst',
  'byline',
  'publisher',
  'place',
  'topics',
  'dates',
] as const

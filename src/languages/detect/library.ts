import { eld } from 'eld/extrasmall'

/** What the library takes words for: an ISO 639-1 code, if it is sure. */
export function guess(text: string): string | undefined {
  const result = eld.detect(text)
  return result.isReliable() ? result.language : undefined
}

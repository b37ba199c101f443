import { eld } from 'eld/extrasmall'

/** Returns the language that the library detects, as an ISO 639-1 code; `undefined` if it is not sure. */
export function guess(text: string): string | undefined {
  const result = eld.detect(text)
  return result.isReliable() ? result.language : undefined
}

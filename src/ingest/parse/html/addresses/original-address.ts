import { archivedAddress } from './archived-address.ts'
import { redirectedAddress } from './redirected-address.ts'

/** How often an address may be wrapped in others. */
const MAX_WRAPPINGS = 4

/**
 * Returns the address that a page had where it was published: without the address of a web archive before it, and without
 * the redirect of a social network, a search engine or a mail program. Returns any other address unchanged.
 */
export function originalAddress(address: string): string {
  let original = address
  for (let count = 0; count < MAX_WRAPPINGS; count++) {
    const inner = archivedAddress(original) ?? redirectedAddress(original)
    if (inner === undefined) return original
    original = inner
  }
  return original
}

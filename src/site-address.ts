import { OwnerError } from './diagnostics/owner-error.ts'

/** Where a site is served. */
export interface SiteAddress {
  /** Scheme, host and port: `https://example.org`. */
  readonly origin: string
  /** The path of the home page, with a slash at both ends: `/archive/`, or `/` at the root of the host. */
  readonly base: string
}

/** What a path can have without being encoded, so that it reads the same in files, links and settings of hosts. */
const PATH = /^\/(?:[\w.~-]+\/)*$/

/**
 * Reads the address that the owner of a site has set.
 *
 * @param address The address of the home page, with or without a slash at its end.
 * @throws OwnerError whose message names what was found, and says what to write.
 */
export function readSiteAddress(address: string): SiteAddress {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw wrong(address, 'is not a web address')
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw wrong(address, 'has more than a host and a path')
  }
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  if (!PATH.test(base)) {
    throw wrong(
      address,
      'has other characters in its path than A to Z, digits, “-”, “_”, “.”, “~”, and single slashes',
    )
  }
  return { origin: url.origin, base }
}

/**
 * Returns the origin of a search server, for the content security policy.
 *
 * @throws OwnerError If the address is not one.
 */
export function originOf(searchServer: string): string {
  const url = URL.parse(searchServer)
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') return url.origin
  throw new OwnerError(
    `The search server in src/site.ts, “${searchServer}”, is not the web address of an index. Write it like “https://search.example.org/pincite”.`,
  )
}

function wrong(address: string, finding: string): OwnerError {
  return new OwnerError(
    `The address of the site in src/site.ts, “${address}”, ${finding}. Write the address of the home page: “https://example.org”, or “https://example.org/archive/” if the site is in a folder of its host.`,
  )
}

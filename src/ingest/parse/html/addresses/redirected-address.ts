/** Pages that only lead on to the address in one of their parameters. */
interface Redirect {
  readonly host: RegExp
  readonly path: RegExp
  readonly parameters: readonly string[]
}

const REDIRECTS: readonly Redirect[] = [
  { host: /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^lm?\.(?:facebook|instagram|threads)\.(?:com|net)$/, path: /^\/(?:l\.php)?$/, parameters: ['u'] },
  { host: /^(?:www\.|m\.)?facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(?:t|href)\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:away\.|m\.)?vk\.com$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  {
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/(?:general-malware-page|redirect|suspicious-page)|safety\/go\/?)$/,
    parameters: ['url'],
  },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameters: ['u', 'url'] },
  { host: /^link\.zhihu\.com$/, path: /^\//, parameters: ['target'] },
  { host: /^(?:www\.)?medium\.com$/, path: /^\/r\/?$/, parameters: ['url'] },
  { host: /^disq\.us$/, path: /^\/url$/, parameters: ['url'] },
]

/**
 * Returns the address to which an address of a social network, a search engine or a mail program only leads on.
 *
 * @returns `undefined` if it is another address, or does not plainly hold where it leads.
 */
export function redirectedAddress(address: string): string | undefined {
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const redirect = REDIRECTS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  const target = redirect?.parameters
    .map((name) => url.searchParams.get(name))
    .find((value) => value !== null && /^https?:\/\/[^/]/i.test(value))
  // disq.us adds a colon and a checksum.
  const plain = url.hostname === 'disq.us' ? target?.replace(/:[\w-]{20,}$/, '') : target
  return plain && URL.canParse(plain) ? plain : undefined
}

import { LINK_PARAMETERS } from './link-parameters.ts'
import type { LinkTarget } from './link-target.ts'
import { formatQuoteAddress } from './quote-address.ts'
import { formatTextDirective, type TextDirective } from './text-directive.ts'

/** Returns the part of a link after the address of the article: the query and the fragment. */
export function formatLink(target: Exclude<LinkTarget, { readonly kind: 'broken' }>): string {
  switch (target.kind) {
    case 'words': {
      const { address, directive, others = [] } = target
      const at = formatQuoteAddress(address)
      return `?${LINK_PARAMETERS.words}=${at}#${address.id}${directive ? behindId(directive, ...others) : ''}`
    }
    case 'quote':
      return `?${LINK_PARAMETERS.quote}=${encodeURIComponent(target.words.toWellFormed())}`
    case 'directive':
      return `#${behindId(target.directive)}`
    case 'number':
      return `?${LINK_PARAMETERS.number}=${encodeURIComponent(target.id)}`
    case 'element':
      return `#${encodeURIComponent(target.id)}`
  }
}

function behindId(...directives: readonly TextDirective[]): string {
  return `:~:${directives.map(formatTextDirective).join('&')}`
}

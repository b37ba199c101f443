import { h } from 'hastscript'
import type { Parent, PhrasingContent } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'

/** The words between quotation marks, or a piece of them. The marks themselves are outside the node. */
export interface QuotationNode extends Parent {
  type: 'quotation'
  /** The number of the quotation in the article, from 1. Nodes with the same number are pieces of one quotation. */
  number: number
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quotation: QuotationNode
  }
  interface RootContentMap {
    quotation: QuotationNode
  }
}

/** Renders a quotation as `<q data-quotation="NUMBER">`. A handler for remark-rehype. */
export const quotationHandler: Handler = (state, quotation: QuotationNode) =>
  h('q', { dataQuotation: String(quotation.number) }, state.all(quotation))

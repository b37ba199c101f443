import { h } from 'hastscript'
import type { Parent, PhrasingContent } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'

/** Words in quotation marks, or a piece of them; the marks around them stay outside. */
export interface QuotationNode extends Parent {
  type: 'quotation'
  /** Which quotation of the article, counted from 1: nodes of one number are the pieces of one quotation, in order. */
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

/** Renders a quotation as `q[data-quotation=NUMBER]`; for remark-rehype. */
export const quotationHandler: Handler = (state, quotation: QuotationNode) =>
  h('q', { dataQuotation: String(quotation.number) }, state.all(quotation))

import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { VFile } from 'vfile'
import { refuse } from '../../../../diagnostics/problem.ts'
import { refuseTooDeep } from '../../markup/depth.ts'
import { refuseMisnested } from '../../markup/misnested.ts'
import { restoreAddresses } from '../addresses/restore-addresses.ts'
import { notePageStyles } from '../visibility/page-styles.ts'
import { namePictures } from './pictures.ts'
import { composeShadowTrees } from './shadow.ts'
import { showTex } from './tex.ts'

/** A tag that whole pages have, but fragments do not. */
const PAGE_TAG = /<(?:!doctype|html|head|body)\b/i

/**
 * Parses a saved page, or a bare fragment of one, as browsers do, with its declarative shadow trees, and with the
 * addresses of its links and pictures. Nodes keep their positions in the source, and what the page's style sheets declare
 * for their visibility.
 *
 * @returns A tree with `html`, `head` and `body` if the source has one of these tags or a doctype; otherwise only the
 *   nodes of the fragment.
 * @throws VFileMessage If the markup is nested too deep, or too tangled.
 */
export function parsePage(html: string, file: VFile): Root {
  refuseMisnested(html, file)
  const page = treeOf(html)
  if (!page) return refuse(file, 'too-deep', { found: 'Markup is nested many thousand levels deep' })
  refuseTooDeep(page, file)
  restoreAddresses(page)
  namePictures(page)
  showTex(page)
  return page
}

function treeOf(html: string): Root | undefined {
  try {
    const page = fromHtml(html, { fragment: !PAGE_TAG.test(html) })
    notePageStyles(page)
    composeShadowTrees(page)
    return page
  } catch (error) {
    // parse5 itself reads any depth, but its tree is converted and composed by recursive functions.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

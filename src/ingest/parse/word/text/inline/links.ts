import { attributeOf } from '../../file/xml.ts'
import { leaveFieldOut } from '../unread.ts'
import { formText, isComputed, linkOf } from './fields.ts'
import { addSign, type Handler, linkTo } from './place.ts'
import { rubyOf, rubyWrappers } from './ruby.ts'

/** How fields and links are read. */
export const LINKS: Readonly<Record<string, Handler>> = {
  'w:fldChar': (mark, place) => {
    const isShown = place.fields.isShown()
    const field = place.fields.pass(mark)
    if (!field || !isShown) return
    const text = formText(field)
    const ruby = field.hasResult ? undefined : rubyOf(field.instruction)
    // A field is open by now, in which nothing is shown. Its sign stands before it.
    if (text !== undefined) addSign('before', mark, text, place)
    else if (ruby) {
      const { base, reading } = rubyWrappers(place)
      addSign('before', mark, ruby.base, { ...place, wrappers: base })
      addSign('after', mark, ruby.reading, { ...place, wrappers: reading })
    } else if (isComputed(field)) leaveFieldOut(mark, field.instruction, place.context)
  },
  'w:fldSimple': (field, place) => {
    const instruction = attributeOf(field, 'w:instr') ?? ''
    const href = linkOf(instruction)
    const before = place.pieces.length
    place.readChildren(field, href === undefined ? place.wrappers : [...place.wrappers, linkTo(href)])
    const hasResult = place.pieces.length > before
    if (place.fields.isShown() && isComputed({ instruction, hasResult }))
      leaveFieldOut(field, instruction, place.context)
  },
  'w:hyperlink': (link, { context, wrappers, readChildren }) => {
    const target = context.relationships.get(attributeOf(link, 'r:id') ?? '')?.target
    const anchor = attributeOf(link, 'w:anchor')
    const href = anchor === undefined ? target : `${target?.replace(/#.*/, '') ?? ''}#${anchor}`
    readChildren(link, href === undefined ? wrappers : [...wrappers, linkTo(href)])
  },
}

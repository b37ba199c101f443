import type { TextDirective } from '../link/text-directive.ts'
import type { Passage, PassageSelection } from '../passage.ts'
import { findWithoutContext, sourceSpan } from '../shown/find-shown.ts'
import { runsOfPassages } from '../shown/shown-run.ts'
import { shownWords } from '../shown/shown-words.ts'

/**
 * Finds words although their context, their case or the punctuation within them differs, because the site has changed
 * what it adds between passages, or because another program changed it.
 *
 * @returns `undefined` if the text does not have the words, or if several places have none of the context.
 */
export function findLoosely(
  passages: readonly Passage[],
  directive: TextDirective,
): PassageSelection | undefined {
  const words = shownWords(runsOfPassages(passages))
  const found = findWithoutContext(words, directive)
  const span = found === undefined || found === 'ambiguous' ? undefined : sourceSpan(words, found)
  return (
    span && {
      start: { passage: span.start.run, offset: span.start.offset },
      end: { passage: span.end.run, offset: span.end.offset },
    }
  )
}

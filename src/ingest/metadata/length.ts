import type { VFile } from 'vfile'
import { type Place, refuse } from '../../diagnostics/problem.ts'

/** The time of the libraries that read metadata grows with the square of the length if there are many mistakes. */
const MAX_LENGTH = 100_000

/**
 * Refuses metadata that are longer than any article needs.
 *
 * @param start Where in the file they begin.
 * @throws VFileMessage If they are.
 */
export function refuseLongMetadata(text: string, file: VFile, start: Place): void {
  if (text.length <= MAX_LENGTH) return
  refuse(file, 'too-long', {
    found: `The metadata have ${text.length} characters`,
    expected: `at most ${MAX_LENGTH}`,
    remedy: 'Remove what is not metadata of the article, or move it to the text.',
    place: start,
  })
}

import type { WordPart } from './word-parts.ts'

/**
 * Parts as they are shown, in both wordings or one of them alone: the white space at the ends of words that are marked
 * stands beside them, and words that took the place of others are set apart from these.
 */
export function shownParts(parts: readonly WordPart[], only?: 'earlier' | 'later'): readonly WordPart[] {
  const hidden = only === 'earlier' ? 'inserted' : only === 'later' ? 'deleted' : undefined
  const shown = parts.filter(({ kind }) => kind !== hidden)
  return shown.flatMap(({ kind, text }, index): readonly WordPart[] => {
    if (kind === 'same') return [{ kind, text }]
    const [, before = '', words = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
    const next = shown[index + 1]
    const isReplaced = kind === 'deleted' && next?.kind === 'inserted' && !/^\s/.test(next.text)
    return [
      { kind: 'same', text: before },
      ...(words ? [{ kind, text: words }] : []),
      { kind: 'same', text: behind || (isReplaced ? ' ' : '') },
    ]
  })
}

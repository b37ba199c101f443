import type { WordPart } from './word-parts.ts'

/**
 * Prepares parts for display, in both wordings or in one. White space at the ends of marked words moves outside the mark,
 * and a space separates deleted words from the words that replaced them.
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

import fc from 'fast-check'

/** A change of an article, with its passages before and after. */
export type Edit = (texts: readonly string[]) => readonly string[]

/** Returns a unique word, so that it is clear what became of it. */
const words = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 8, maxLength: 25 })

/** A passage of unique words. */
export const passage: fc.Arbitrary<string> = words.map(
  (numbers) => `${numbers.map((number) => `w${number.toString(36)}`).join(' ')}.`,
)

/** An article with several passages. */
export const article: fc.Arbitrary<readonly string[]> = fc.array(passage, { minLength: 2, maxLength: 9 })

const place = fc.nat({ max: 1000 })

/** One edit: insert, delete, replace words, move, split, merge. */
export const edit: fc.Arbitrary<{ readonly name: string; readonly apply: Edit }> = fc.oneof(
  fc.record({ at: place, text: passage }).map(({ at, text }) => ({
    name: `insert at ${at}`,
    apply: (texts: readonly string[]) => texts.toSpliced(at % (texts.length + 1), 0, text),
  })),
  place.map((at) => ({
    name: `delete ${at}`,
    apply: (texts: readonly string[]) => (texts.length > 1 ? texts.toSpliced(at % texts.length, 1) : texts),
  })),
  fc.record({ at: place, word: place }).map(({ at, word }) => ({
    name: `replace word ${word} of ${at}`,
    apply: (texts: readonly string[]) =>
      texts.map((text, index) => {
        if (index !== at % texts.length) return text
        const all = text.split(' ')
        return all.with(word % all.length, 'corrected').join(' ')
      }),
  })),
  fc.record({ from: place, to: place }).map(({ from, to }) => ({
    name: `move ${from} to ${to}`,
    apply: (texts: readonly string[]) => {
      const moved = texts[from % texts.length] ?? ''
      const rest = texts.toSpliced(from % texts.length, 1)
      return rest.toSpliced(to % (rest.length + 1), 0, moved)
    },
  })),
  place.map((at) => ({
    name: `split ${at}`,
    apply: (texts: readonly string[]) =>
      texts.flatMap((text, index) => {
        const all = text.split(' ')
        const half = Math.floor(all.length / 2)
        return index === at % texts.length && half >= 3
          ? [all.slice(0, half).join(' '), all.slice(half).join(' ')]
          : [text]
      }),
  })),
  place.map((at) => ({
    name: `merge ${at} with the next`,
    apply: (texts: readonly string[]) => {
      const first = at % texts.length
      const [one, two] = [texts[first], texts[first + 1]]
      return one === undefined || two === undefined ? texts : texts.toSpliced(first, 2, `${one} ${two}`)
    },
  })),
)

/** An article with its later wordings. */
export const editions: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .record({ first: article, edits: fc.array(edit, { minLength: 1, maxLength: 6 }) })
  .map(({ first, edits }) => {
    const all = [first]
    for (const { apply } of edits) all.push(apply(all.at(-1) ?? []))
    return all
  })

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
/** Beyond them, the numbers would be longer than a line. */
const MAX_ROMAN = 32_767
const MAX_LETTER = 780

/** The letters with which HTML calls the formats of lists; any other format is shown as decimal. */
export type ListType = 'a' | 'A' | 'i' | 'I'

/** The formats that HTML has, too, by their names in Word. */
export const LIST_TYPES: Readonly<Record<string, ListType | undefined>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

/** Formats a number as Word does. Formats that are not known here give decimal digits. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    default:
      return String(number)
  }
}

/** After z, Word repeats the letter: aa, bb, cc. */
function letters(number: number): string {
  if (number < 1 || number > MAX_LETTER) return String(number)
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

function roman(number: number): string {
  if (number < 1 || number > MAX_ROMAN) return String(number)
  let rest = number
  return ROMAN.map(([value, digits]) => {
    const count = Math.floor(rest / value)
    rest -= count * value
    return digits.repeat(count)
  }).join('')
}

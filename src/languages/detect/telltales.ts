/** By what the words of a language show that they are of it. */
interface Telltale {
  /** BCP 47 tag. */
  readonly language: string
  /** A letter that no neighbour has, or one of its frequent words. */
  readonly word: RegExp
  /** The share of the words that must be so, 0 to 1; one word is no proof. */
  readonly share: number
}

/**
 * Languages that the library does not know, or takes for a neighbour. Under a script (ISO 15924): letters that decide
 * before the library is asked. Under a language: what may be behind this answer of the library. First come first.
 * Letters by the exemplar characters of Unicode's CLDR.
 */
const TELLTALES: Readonly<Record<string, readonly Telltale[] | undefined>> = {
  Latn: [
    { language: 'vi', word: /[\u1EA0-\u1EF9ơư]/iu, share: 0.2 },
    { language: 'eo', word: /[ĉĝĥĵŝŭ]/iu, share: 0.05 },
    { language: 'mt', word: /[ħġ]/iu, share: 0.1 },
  ],
  Cyrl: [
    { language: 'tg', word: /[ҷӣӯҳ]/iu, share: 0.05 },
    { language: 'kk', word: /[ұғқә]/iu, share: 0.1 },
    { language: 'tt', word: /җ/iu, share: 0.1 },
    { language: 'mn', word: /^(?:нь|байна|байгаа|болон|хүн|хүний|бүх|юм|энэ|гэж)$/iu, share: 0.02 },
    { language: 'ky', word: /[өүң]/iu, share: 0.1 },
  ],
  Arab: [
    { language: 'ps', word: /[ټډښڼځڅ]/u, share: 0.05 },
    { language: 'ug', word: /[ۇۈڭ]/u, share: 0.05 },
    { language: 'ckb', word: /[ێڵڕۆ]/u, share: 0.1 },
  ],
  Hebr: [{ language: 'yi', word: /[\u05F0-\u05F2]|\u05D0[\u05B7\u05B8]/u, share: 0.05 }],
  Beng: [{ language: 'as', word: /[ৰৱ]/u, share: 0.05 }],
  Deva: [{ language: 'ne', word: /^(?:छ|छन्|पनि|गर्ने|भएको|हुनेछ)$|हरू|हरु|लाई$/u, share: 0.05 }],
  bg: [{ language: 'mk', word: /[ѓќѕ]|^(?:со|дека|секој|секоја|овој|оваа)$/iu, share: 0.03 }],
  sr: [{ language: 'mk', word: /[ѓќѕ]|^(?:со|дека|секој|секоја|овој|оваа)$/iu, share: 0.03 }],
  hr: [
    {
      language: 'sr-Latn',
      word: /^(?:posle|pre|gde|ovde|takođe|deo|vreme|mesto|reč|evra|predsednik\p{Ll}*|uslov\p{Ll}*)$/iu,
      share: 0.02,
    },
  ],
  nl: [{ language: 'af', word: /^(?:nie|baie|hulle|gesê|vir|hy|sy|ek|nuwe)$/iu, share: 0.04 }],
  es: [
    {
      language: 'gl',
      word: /^(?:unha|dunha|nunha|tamén|polo|pola|máis|dos|súa|coa|ou|os|ao)$/iu,
      share: 0.03,
    },
  ],
  pt: [
    {
      language: 'gl',
      word: /^(?:unha|dunha|nunha|tamén|polo|pola|máis|súa|coa|unhas|foron|así)$/iu,
      share: 0.03,
    },
  ],
  tl: [{ language: 'sw', word: /^(?:ya|wa|kwa|katika|ni|za)$/iu, share: 0.15 }],
  ms: [{ language: 'ms', word: /^(?:bahawa|kerana|ialah|iaitu|wang|polis|kerajaan|sahaja)$/iu, share: 0.02 }],
}

/** The language that the words give away, if one does. */
export function giveaway(words: readonly string[], scriptOrLanguage: string): string | undefined {
  return TELLTALES[scriptOrLanguage]?.find(
    ({ word, share }) => words.filter((each) => word.test(each)).length > words.length * share,
  )?.language
}

/** Whether a language, or script, may be taken for another that only its telltales show. */
export function hasLookalikes(scriptOrLanguage: string): boolean {
  return scriptOrLanguage in TELLTALES
}

/** Words in capitals that stand before a dash and are no place. */
const NO_PLACES: ReadonlySet<string> = new Set(
  `BREAKING NEWS UPDATE UPDATED EXCLUSIVE WATCH LIVE VIDEO PHOTOS OPINION COLUMN ANALYSIS
    CORRECTION CORRECTED FACTBOX TIMELINE INTERVIEW EXPLAINER REVIEW FEATURE ALERT URGENT FLASH
    WRAPUP REFILE BRIEF NOTE WARNING READ MORE ALSO BY Q EILMELDUNG EXKLUSIV EIL URGENTE
    EXCLUSIVA EXCLUSIVO VÍDEO VIDÉO EXCLUSIF DIRECT СРОЧНО МОЛНИЯ ВИДЕО ЭКСКЛЮЗИВ ФОТО ОБНОВЛЕНО
    NATO OTAN НАТО EU UN WHO IMF OPEC FIFA UEFA NASA FBI CIA BBC CNN AIDS COVID CEO GDP TV AI I
    A THE IT WE YES NO OK EXPLAINED UNICEF UNESCO UNHCR UNRWA UNEP HAMAS HEZBOLLAH FATAH PLO ISIS ISIL IAEA OSCE
    ASEAN BRICS NHS NBA NFL NHL IBM BMW`.split(/\s+/),
)

/** Small words within a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del da do dos du des au aux en sur upon am an der of and'.split(' '),
)

/** Cities that datelines in Arabic letters name; these have no capitals by which a place could be told. */
const CITIES_IN_ARABIC: ReadonlySet<string> = new Set(
  `القاهرة, الإسكندرية, بيروت, دمشق, حلب, بغداد, البصرة, أربيل, عمان, عمّان, الرياض, جدة, مكة, دبي,
أبوظبي, أبو ظبي, الشارقة, الدوحة, الكويت, المنامة, مسقط, صنعاء, عدن, الخرطوم, طرابلس, بنغازي, تونس,
الجزائر, الرباط, الدار البيضاء, نواكشوط, القدس, رام الله, غزة, طهران, أنقرة, إسطنبول, اسطنبول,
واشنطن, نيويورك, لندن, باريس, موسكو, بكين, جنيف, برلين, بروكسل, فيينا, روما, مدريد, كييف, كابول,
إسلام آباد, نيودلهي, طوكيو, تهران, مشهد, اصفهان, شیراز, تبریز, قم, اهواز, کرمان, رشت, یزد, همدان,
ارومیه, زاهدان, کابل, هرات, دوشنبه, مسکو, پاریس, نیویورک, واشنگتن, پکن, وین, ژنو, آنکارا`.split(/,\s+/),
)

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M} .’'/-]*[\p{Lu}.]$/u
const CAPITALISED = /^\p{Lu}[\p{L}\p{M} .’'/-]*$/u
const MOST_WORDS = 5

/** Whether a text in capitals can be a place: `NEW YORK`, but not `BREAKING NEWS`. */
export function isPlaceInCapitals(text: string): boolean {
  return (
    IN_CAPITALS.test(text) && hasFewWords(text) && !text.split(/[ /]/u).some((word) => NO_PLACES.has(word))
  )
}

/** Whether a text can be a place where what stands beside it leaves no doubt: `São Paulo`, `تهران`. */
export function canBePlace(text: string): boolean {
  return (CAPITALISED.test(text) || /^\p{Lo}[\p{Lo}\p{M}\u200C ]*$/u.test(text)) && hasFewWords(text)
}

/** Whether a text is one of the cities that need no further proof. */
export function isKnownCity(text: string): boolean {
  return CITIES_IN_ARABIC.has(text)
}

/** `NEW YORK` to `New York`: capitals are the dateline's style, not the place's name. Other names stay as they are. */
export function placeName(text: string): string {
  if (!IN_CAPITALS.test(text)) return text
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, offset: number) => {
    const lower = word.toLowerCase()
    return offset > 0 && PARTICLES.has(lower) ? lower : word.charAt(0) + lower.slice(1)
  })
}

function hasFewWords(text: string): boolean {
  return text.length > 1 && text.split(' ').length <= MOST_WORDS
}

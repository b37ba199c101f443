import { type DateReading, readDate } from '../metadata/dates.ts'
import type { StatedMetadata } from '../metadata/stated.ts'
import { columnsOf } from './columns.ts'
import { isAgency } from './dateline/agencies.ts'

/** Words before a colon or slash. In the order of en, de, fr, es and pt, it, nl, pl, ru and uk, tr, el, zh, ja, ko, ar, fa, hi. */
const BYLINE_LABELS = `by|authors?|written by|reporter|text by|autor(?:in|en)?|von|auteure?s?|par|autora?(?:es|s)?|por|autor[ei]|di
|door|autorzy|автор[ыи]?|yazar|yazan|συγγραφέας|作者|记者|記者|撰文|文|著者|筆者|執筆|글|기자|بقلم|الكاتبة?|كتب|کاتب|نویسنده|نویسندگان|خبرنگار|लेखक`
/** Words that need no colon before a name; in small letters only where they are common at a sentence’s start. */
const BYLINE_WORDS =
  '[Bb][Yy]|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|di|de|[Dd]oor|[Aa]v|[Aa]f|Автор|作者|(?:本报|本報)?(?:记者|記者)|بقلم|نویسنده|लेखक'
const DATE_LABELS = `(?:first )?published(?: on)?|posted(?: on)?|publication date|dated?|veröffentlicht(?: am)?|erschienen(?: am)?|datum|publiée?(?: le)?
|parue?(?: le)?|date de publication|publicad[oa](?: el| em)?|fecha|data|pubblicato(?: il)?|gepubliceerd(?: op)?|opublikowano|опубликовано|дата(?: публикации)?
|yayı(?:n|m)lanma(?: tarihi)?|发布时间|发表时间|发布日期|发布于|发表于|發布時間|發布日期|日期|时间|時間|公開日|掲載日|投稿日|配信|입력|등록|نُ?شر في|تاريخ النشر|التاريخ|تاریخ(?: انتشار)?|प्रकाशित`
const UPDATE_LABELS = `(?:last )?(?:updated|modified)(?: on)?|aktualisiert(?: am)?|stand|mise? à jour(?: le)?|actualizad[oa](?: el)?|atualizad[oa](?: em)?
|aggiornato(?: il)?|bijgewerkt(?: op)?|обновлено|güncelleme|güncellendi|更新(?:时间|日期|日|時間)?|수정|آخر تحديث|تحديث|به‌?روزرسانی`
const SOURCE_LABELS = `sources?|quellen?|fuentes?|fontes?|bron|źródło|zdroj|forrás|источник|джерело|kaynak|πηγή|来源|來源|出处|出典|情報源|출처|المصدر|منبع|स्रोत`

const BYLINE_LABEL = labelled(BYLINE_LABELS, '\\s*[:：/]')
const BYLINE_WORD = new RegExp(`^(?:${BYLINE_WORDS})\\s+(\\S.*)$`, 'u')
const DATE_LABEL = labelled(DATE_LABELS, '(?:\\s*[:：]|\\s)')
const UPDATE_LABEL = labelled(UPDATE_LABELS, '(?:\\s*[:：]|\\s)')
const SOURCE_LABEL = labelled(SOURCE_LABELS, '\\s*[:：]')

/** Two statements on one line. */
const BETWEEN = /\s+[|•·]\s+|\u3000+/u
/** What is wider is no such line, but begins like one. */
const WIDEST = 120
/** A name as a word of it is written: with a capital, or in a script that has none. */
const NAME_WORD = /^(?:\p{Ll}{1,2}['’-])?[\p{Lu}\p{Lo}][\p{L}\p{M}\u200C.'’・·、，,&-]*$/u
/** What stands in small letters in names and between them. */
const NAME_PARTICLE =
  /^(?:and|und|et|y|e|i|и|і|та|og|och|en|és|ve|și|και|و|&|de|da|do|dos|das|del|della|di|du|des|la|le|van|von|vom|der|den|ten|ter|zu|bin|ibn|al|el|of|for|in|à|aus)$/u
const MOST_NAME_WORDS = 14
/** Names of this many characters at most, in scripts without spaces between words. */
const LONGEST_UNSPACED_NAME = 24

/** What a line of the head says of its article. */
export interface HeadLine {
  readonly stated: Pick<StatedMetadata, 'byline' | 'date' | 'source'>
  /** A label with a colon or slash says so, not the look of the line alone. */
  readonly labelled: boolean
  /** It says when the article was changed, for which there is no metadata. */
  readonly updated?: boolean
}

/**
 * Reads a line of nothing but metadata: `By Jane Doe`, `Published 3 March 2024`, `来源：新华社`, a date alone, or two
 * of these with `|` between.
 *
 * @returns `undefined` where the line says anything else or more.
 */
export function readHeadLine(text: string): HeadLine | undefined {
  if (text.length > WIDEST) return undefined
  const parts = text.split(BETWEEN).map((part) => readPart(part))
  const known = parts.filter((part) => part !== undefined)
  const keys = known.flatMap(({ stated }) => Object.keys(stated))
  if (known.length < parts.length || new Set(keys).size < keys.length) return undefined
  return {
    stated: Object.assign({}, ...known.map(({ stated }) => stated)),
    labelled: known.every((part) => part.labelled),
    updated: known.some((part) => part.updated),
  }
}

function readPart(text: string): HeadLine | undefined {
  const source = SOURCE_LABEL.exec(text)?.[1]
  if (source) return { stated: { source }, labelled: true }
  const byline = BYLINE_LABEL.exec(text)?.[1]
  if (byline && isName(byline)) return { stated: { byline }, labelled: true }
  const name = BYLINE_WORD.exec(text)?.[1]
  if (name && isName(name)) return { stated: { byline: name }, labelled: false }
  const updated = UPDATE_LABEL.exec(text)?.[1]
  if (updated && readDate(updated)) return { stated: {}, labelled: true, updated: true }
  const published = DATE_LABEL.exec(text)?.[1]
  const date = published ? readDate(published) : bareDate(text)
  return date && { stated: { date }, labelled: published !== undefined }
}

/** A line that is a whole date; a year alone may as well be a headline. */
function bareDate(text: string): DateReading | undefined {
  const reading = readDate(text)
  return reading?.kind === 'date' && reading.date.iso.length < '2022-07-27'.length ? undefined : reading
}

function isName(text: string): boolean {
  const words = text.split(/\s+/)
  const isLong = /\p{Lo}/u.test(text)
    ? columnsOf(text) > LONGEST_UNSPACED_NAME * 2
    : words.length > MOST_NAME_WORDS
  return (
    !isLong &&
    NAME_WORD.test(words[0] ?? '') &&
    !/\p{Ll}{2}\.$/u.test(text) &&
    words.every((word) => NAME_WORD.test(word) || NAME_PARTICLE.test(word) || isAgency(word))
  )
}

function labelled(labels: string, separator: string): RegExp {
  return new RegExp(`^(?:${labels.replaceAll('\n', '')})${separator}\\s*(\\S.*)$`, 'iu')
}

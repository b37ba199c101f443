/** News agencies by the names that they write into datelines, in lower case. */
const AGENCIES: ReadonlySet<string> = new Set(
  [
    // Of the world
    'reuters, thomson reuters, ap, associated press, the associated press, afp, upi, bloomberg',
    // Of Europe
    'ansa, agi, adnkronos, apa, anp, belga, dpa, afx, kna, epd, sid, sda, ats, efe, europa press, ep',
    'lusa, ritzau, ntb, tt, stt, pap, čtk, tasr, mti, agerpres, bta, ana-mpa, hina, tanjug, fena, sta',
    'pa, pa media, ukrinform, unian, belta, tass, itar-tass, interfax, ria novosti, sputnik, тасс',
    'итар-тасс, интерфакс, риа новости, риа «новости», росбалт, бта, укринформ, унн',
    // Of the Americas, Africa and Oceania
    'the canadian press, cp, agência brasil, télam, telam, notimex, prensa latina, aap, nan, aps',
    // Of western Asia
    'irna, isna, mna, mehr, tasnim, fars, shana, anadolu, aa, dha, iha, wam, spa, mena, sana, petra',
    'kuna, qna, bna, wafa, nna, ایرنا, ایسنا, مهر, تسنیم, فارس, ایلنا, رویترز, خبرگزاری فرانسه, رويترز',
    'أ ف ب, ا ف ب, أ.ف.ب, ا.ف.ب, فرانس برس, د ب أ, د.ب.أ, أ ب, شينخوا, الأناضول, إرنا, سانا, وام, واس',
    'قنا, كونا, بترا, وفا, وكالات, أ ش أ, واج, وات',
    // Of southern and eastern Asia
    'pti, ani, ians, app, bernama, antara, vna, xinhua, cna, kyodo, kyodo news, jiji, jiji press, yonhap, newsis, 新华社, 新華社, 中新社',
    '中新网, 中央社, 共同社, 路透社, 法新社, 美联社, 美聯社, 時事, 共同, ロイター, afp時事, ap通信, 聯合ニュース, 聯合, 연합뉴스, 뉴시스, 뉴스1, 로이터, 교도',
  ].flatMap((names) => names.split(', ')),
)
const LONGEST_NAME = 24

/**
 * Whether a text names an agency, or several with a stroke between them: `Reuters`, `dpa/bb`, `AP, AFP`.
 */
export function isAgency(text: string): boolean {
  const name = text.trim().toLowerCase()
  if (AGENCIES.has(name)) return true
  return name.split(/[/,;]/u).some((part) => AGENCIES.has(part.trim()))
}

/** The agency with whose name a text without spaces between words begins or ends, the longest: `北京時事`. */
export function agencyAtEdge(text: string): string | undefined {
  const edges = Array.from({ length: Math.min(text.length, LONGEST_NAME) }, (_, length) => [
    text.slice(-length - 1),
    text.slice(0, length + 1),
  ])
  return edges
    .reverse()
    .flat()
    .find((edge) => AGENCIES.has(edge.toLowerCase()))
}

import type { LanguageProfile } from './profile/language-profile.ts'
import { af } from './profiles/af.ts'
import { ar } from './profiles/ar.ts'
import { as } from './profiles/as.ts'
import { az } from './profiles/az.ts'
import { be } from './profiles/be.ts'
import { bg } from './profiles/bg.ts'
import { bn } from './profiles/bn.ts'
import { br } from './profiles/br.ts'
import { bs } from './profiles/bs.ts'
import { ca } from './profiles/ca.ts'
import { ckb } from './profiles/ckb.ts'
import { cs } from './profiles/cs.ts'
import { da } from './profiles/da.ts'
import { de } from './profiles/de.ts'
import { el } from './profiles/el.ts'
import { en } from './profiles/en.ts'
import { eo } from './profiles/eo.ts'
import { es } from './profiles/es.ts'
import { et } from './profiles/et.ts'
import { eu } from './profiles/eu.ts'
import { fa } from './profiles/fa.ts'
import { fi } from './profiles/fi.ts'
import { fr } from './profiles/fr.ts'
import { ga } from './profiles/ga.ts'
import { gl } from './profiles/gl.ts'
import { gu } from './profiles/gu.ts'
import { ha } from './profiles/ha.ts'
import { he } from './profiles/he.ts'
import { hi } from './profiles/hi.ts'
import { hr } from './profiles/hr.ts'
import { hu } from './profiles/hu.ts'
import { hy } from './profiles/hy.ts'
import { id } from './profiles/id.ts'
import { it } from './profiles/it.ts'
import { ja } from './profiles/ja.ts'
import { kk } from './profiles/kk.ts'
import { ko } from './profiles/ko.ts'
import { ku } from './profiles/ku.ts'
import { ky } from './profiles/ky.ts'
import { la } from './profiles/la.ts'
import { lt } from './profiles/lt.ts'
import { lv } from './profiles/lv.ts'
import { mk } from './profiles/mk.ts'
import { mn } from './profiles/mn.ts'
import { mr } from './profiles/mr.ts'
import { ms } from './profiles/ms.ts'
import { mt } from './profiles/mt.ts'
import { ne } from './profiles/ne.ts'
import { nl } from './profiles/nl.ts'
import { no } from './profiles/no.ts'
import { pl } from './profiles/pl.ts'
import { ps } from './profiles/ps.ts'
import { pt } from './profiles/pt.ts'
import { ro } from './profiles/ro.ts'
import { ru } from './profiles/ru.ts'
import { sk } from './profiles/sk.ts'
import { sl } from './profiles/sl.ts'
import { so } from './profiles/so.ts'
import { srLatn } from './profiles/sr-Latn.ts'
import { st } from './profiles/st.ts'
import { sv } from './profiles/sv.ts'
import { sw } from './profiles/sw.ts'
import { ta } from './profiles/ta.ts'
import { tg } from './profiles/tg.ts'
import { th } from './profiles/th.ts'
import { tl } from './profiles/tl.ts'
import { tr } from './profiles/tr.ts'
import { tt } from './profiles/tt.ts'
import { ug } from './profiles/ug.ts'
import { uk } from './profiles/uk.ts'
import { ur } from './profiles/ur.ts'
import { vi } from './profiles/vi.ts'
import { yi } from './profiles/yi.ts'
import { yo } from './profiles/yo.ts'
import { zh } from './profiles/zh.ts'
import { zu } from './profiles/zu.ts'

/** The profiles of all languages, sorted by tag. */
export const PROFILES: readonly LanguageProfile[] = [
  af,
  ar,
  as,
  az,
  be,
  bg,
  bn,
  br,
  bs,
  ca,
  ckb,
  cs,
  da,
  de,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  ga,
  gl,
  gu,
  ha,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  it,
  ja,
  kk,
  ko,
  ku,
  ky,
  la,
  lt,
  lv,
  mk,
  mn,
  mr,
  ms,
  mt,
  ne,
  nl,
  no,
  pl,
  ps,
  pt,
  ro,
  ru,
  sk,
  sl,
  so,
  srLatn,
  st,
  sv,
  sw,
  ta,
  tg,
  th,
  tl,
  tr,
  tt,
  ug,
  uk,
  ur,
  vi,
  yi,
  yo,
  zh,
  zu,
]

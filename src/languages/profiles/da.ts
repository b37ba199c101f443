import type { LanguageProfile } from '../profile/language-profile.ts'

/** Danish. */
export const da: LanguageProfile = {
  tag: 'da',
  determiners: `
    en et den det de denne dette disse min mit mine din dit dine sin sit sine hans hendes vores vor vort
    jeres deres dens dets hver hvert enhver ethvert nogle nogen noget ingen intet al alt alle hele mange
    meget mere flere flest få anden andet andre begge samme sådan sådant sådanne visse hvilken hvilket
    hvilke lidt`,
  adpositions: `
    i på af for til fra med uden om mod imod ved hos ad under over gennem igennem mellem imellem blandt
    efter før inden omkring rundt ifølge foruden udover indenfor udenfor bag bagved foran ovenfor nedenfor
    langs per via siden trods angående vedrørende inklusive ekskl undtagen hinsides bortset pga heraf`,
  conjunctions: `
    og eller men samt at som når da mens fordi eftersom selvom skønt hvis end ligesom både hverken enten der
    hvor hvornår hvorfor hvordan hvorfra hvorhen hvorved hvorefter hvoraf hvorpå idet såfremt medmindre thi`,
  pronouns: `
    jeg mig du dig han ham hun hende vi os jer man sig selv hinanden hvem hvad nogensomhelst ingenting
    alting her hid dér dem derfra herfra`,
  auxiliaries: `
    er var være været værende har havde have haft bliver blev blive blevet vil ville villet skal skulle kan
    kunne kunnet må måtte bør burde får fik fået tør plejer lader lod`,
  adverbs: `
    ikke ej aldrig altid også kun blot allerede endnu nu snart ofte igen atter ganske næsten cirka omtrent
    derfor dog derimod imidlertid desuden endvidere således altså dermed derefter dertil forinden stadig
    alligevel nok måske jo vel tidligere senere nylig samtidig sammen især først dels mindst højst mest helt
    op ned ud ind frem tilbage nemlig ja nej lige netop bare så temmelig særlig særligt heller hellere slet
    igår idag`,
  commonWords: `
    ene eneste far fem fire fleste forrige god godt hej kom komme kommer lad lav lille mand ni ny nyt nær
    næste okay otte se seks ser ses sige stor store syv tag tage ti to tre`,
  infinitiveMarkers: 'at',
  bylineWords: 'af Af av Av',
  nameParticles: 'og',
  mailFromLabels: 'fra',
  mailToLabels: 'til',
  mailSubjectLabels: 'emne',
  mailDateLabels: 'dato, sendt',
  mailAnswerLabels: 'vs',
  questionLabels: 'spørgsmål',
  answerLabels: 'svar',
  creditLabels: 'foto',
  agencyNames: 'ritzau',
  calendarLocales: ['da'],
  dayPrepositions: 'den',
  beforeTimePhrases: 'kl, kl.',
}

import type { LanguageProfile } from '../profile/language-profile.ts'

/** Swedish. */
export const sv: LanguageProfile = {
  tag: 'sv',
  determiners: `
    en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina hans hennes vår vårt våra
    er ert era deras dess varje varenda vissa viss visst någon något några ingen inget inga alla all allt
    hela många mycket mer fler flera flest annan annat andra båda bägge samma sådan sådant sådana somliga
    vilken vilket vilka samtliga flertalet lite`,
  adpositions: `
    i på av för till från med utan om mot vid hos åt under över genom mellan bland efter före innan kring
    runt omkring enligt utom förutom inom utanför innanför bakom framför bredvid ovanför nedanför intill
    längs per via sedan trots angående gällande inför inklusive exklusive jämte tack å ur utöver oavsett
    beträffande bortom gentemot inpå sen`,
  conjunctions: `
    och eller men samt att som när då medan eftersom fast fastän så huruvida ifall såvida än liksom både
    varken antingen ty var vart varför hur varifrån vars vari varpå vilkens tills`,
  pronouns: `
    jag mig du dig han honom hon henne hen vi oss ni dem dom man sig själv själva självt varandra vem vems
    vad någonting ingenting allting alltihop här där hit dit därifrån härifrån varann`,
  auxiliaries: `
    är vara varit vore vare ha har hade haft bli blir blev blivit blivande ska skall skulle kan kunde kunna
    kunnat måste vill ville velat bör borde får fick få fått lär torde må måtte brukar brukade behöver
    behövde låta lät låter gör gjorde`,
  adverbs: `
    inte ej icke aldrig alltid också även bara endast redan ännu nu snart ofta ibland igen åter återigen
    ganska väldigt nästan ungefär cirka därför dock däremot emellertid dessutom vidare således alltså därmed
    därefter därtill dessförinnan istället ändå nog kanske ju väl visserligen idag igår imorgon tidigare
    senare nyligen numera samtidigt tillsammans särskilt framförallt främst dels minst högst mest helt upp
    ner ut in bort fram tillbaka nämligen ja nej ens just`,
  commonWords: `
    aderton adertonde adjö allas andras artonde artonn behöva behövas behövt beslut beslutat beslutit borta
    bra bäst bättre bådas dag dagar dagarna dagen del delen elfte elva emot enkel enkelt enkla ers ettusen
    fanns fem femte femtio femtionde femton femtonde fin finnas finns fjorton fjortonde fjärde flesta fyra
    fyrtio fyrtionde följande förlåt förra första genast gick gjort god goda godare godast gott gälla gäller
    gällt gärna gå går gått göra heller hellre helst hundra hundraen hundraett hög höger högre inne inuti jo
    jämfört knappast kom komma kommer kommit kr kvar legat ligga ligger lika likställd likställda lilla
    liten litet länge längre längst lätt lättare lättast långsam långsammare långsammast långsamt långt låt
    mej mera mindre mittemot möjlig möjligen möjligt möjligtvis ned nederst nedersta nedre nio nionde nittio
    nittionde nitton nittonde noll nr nummer nästa nån nånting nåt nödvändig nödvändiga nödvändigt
    nödvändigtvis oftast olika olikt rakt rätt sa sade sagt senast sent sex sextio sextionde sexton sextonde
    sist sista siste sitta sju sjunde sjuttio sjuttionde sjutton sjuttonde sjätte slutligen små smått stor
    stora stort större störst säga säger sämre sämst ta tar tidig tidigast tidigt tio tionde tjugo tjugoen
    tjugoett tjugonde tjugotre tjugotvå tjungo tolfte tolv tre tredje trettio trettionde tretton trettonde
    två tvåhundra ursäkt ute va varsågod verkligen viktig viktigare viktigast viktigt vilkas vänster vänstra
    värre åtminstone åtta åttio åttionde åttonde övermorgon överst övre`,
  infinitiveMarkers: 'att',
  marksForBothEnds: '”’»',
  bylineWords: 'av Av',
  nameParticles: 'och',
  mailFromLabels: 'från',
  mailToLabels: 'till',
  mailSubjectLabels: 'ämne',
  mailDateLabels: 'datum, skickat',
  mailAnswerLabels: 'sv, vb',
  questionLabels: 'f, fråga',
  answerLabels: 's, svar',
  creditLabels: 'foto',
  agencyNames: 'tt',
  calendarLocales: ['sv'],
  dayPrepositions: 'den',
  beforeTimePhrases: 'kl, kl.',
}

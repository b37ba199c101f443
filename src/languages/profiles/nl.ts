import type { LanguageProfile } from '../profile/language-profile.ts'

/** Dutch. */
export const nl: LanguageProfile = {
  tag: 'nl',
  determiners: `
    de het een deze dit die dat zulke zulk dergelijke mijn jouw je uw zijn haar ons onze jullie hun elk elke
    ieder iedere alle al sommige enkele enige verschillende diverse meerdere vele veel weinig geen beide
    andere ander anderen welke welk wat zo'n menig menige zekere zelfde dezelfde hetzelfde meeste genoeg`,
  adpositions: `
    aan achter behalve beneden bij binnen boven buiten door gedurende in jegens langs met middels na naar
    naast nabij namens om omstreeks omtrent ondanks onder ongeacht op over per qua richting rond rondom
    sinds tegen tegenover ten ter te tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor
    voorbij wegens zonder dankzij aldus omwille af heen toe mee`,
  conjunctions: `
    en of maar want dus noch doch omdat doordat hoewel ofschoon tenzij terwijl toen wanneer als indien mits
    nadat voordat totdat opdat zodat zodra zolang aangezien dan alsof alsmede evenals hoe waar waarin waarop
    waarbij waardoor waarmee waarna waarom waaronder waarvan waarvoor waarnaar waaruit waaraan waarover
    waartegen waarheen zowel hetzij`,
  pronouns: `
    ik me mij jij jou u hij hem zij ze we wij ge gij hen mezelf jezelf zichzelf zich elkaar elkaars wie
    wiens iemand niemand iets niets alles iedereen men er hier daar degene degenen diegene hetgeen onszelf
    mijzelf 't zelf daarin daarop daarbij daardoor daarmee daarna daarvan daarvoor daarnaar daaruit daaraan
    daarover daartegen erin erop erbij erdoor ermee eraan ervan ervoor eruit erover hiermee hierdoor hierbij
    hierin hierop hiervan hiervoor`,
  auxiliaries: `
    ben bent is was waren geweest wees hebben heb hebt heeft had hadden gehad worden word wordt werd werden
    geworden zullen zal zult zou zouden kunnen kan kun kunt kon konden gekund moeten moet moest mogen mag
    mocht mochten willen wil wilde wilden wou hoeft hoeven blijkt lijkt gaat gaan laat laten liet lieten
    blijft`,
  adverbs: `
    niet ook nog wel zo zeer heel erg bijna slechts alleen nooit altijd vaak soms weer meer minder nu straks
    reeds echter bovendien daarnaast daarom daarentegen desondanks toch immers namelijk verder vervolgens
    inmiddels intussen ondertussen tevens eveneens hierna eerder later onlangs momenteel vandaag gisteren
    opnieuw misschien wellicht ongeveer circa juist vooral zelfs net pas ooit eens even graag helemaal
    tamelijk nogal derhalve uiteindelijk kortom anders samen terug ja nee`,
  verbs: 'zei zegt zeggen verklaarde verklaart meldde meldt vindt vond denkt dacht gaf geeft ging kwam komt',
  commonWords: `
    aangaande achte achterna afgelopen aldaar alhoewel alias allebei alsnog altoos anderszins beetje
    behoudens beiden bepaald betreffende bijv binnenin blijkbaar blijken bovenal bovengenoemd bovenstaand
    bovenvermeld bv daarheen daarnet daarvanlangs deden deed der derde dertig dhr dikwijls doe doen doet
    doorgaand drie duizend eer eerdat eerlang eerst eerste eigen eigenlijk enig enigszins enkel ergens etc
    etcetera evenwel gauw geleden gelijk gemoeten gemogen gewoon gewoonweg haarzelf hare hedden hemzelf
    hierbeneden hierboven hierom hijzelf honderd hunne ikzelf inderdaad inzake jijzelf jouwe klaar krachtens
    laatst liever lijken maak maakt maakte maakten maken meest meestal mevr mijnent mijner miss missen
    moesten mr mrs mw nam neem negen nemen nergens niks nochtans nv omhoog omlaag omver onzeker opzij overal
    overeind overige overigens paar precies recent redelijk sedert sindsdien spoedig steeds thans tien
    tiende tja toenmaals toenmalig twee tweede uitgezonderd vaakwat vandaan veeleer veertig verscheidene
    vier vierde vijf vijfde vijftig vol volgend vooraf vooralsnog voordezen voordien voorheen voorop voorts
    vooruit vrij vroeg waarschijnlijk wederom weg weldra werder wezen whatever wier wijzelf zeker zes zeven
    zijne zijzelf zoals zowat`,
  infinitiveMarkers: 'te',
  genitivePrepositions: 'van',
  measureNouns: 'type',
  negations: 'geen zonder niet',
  anaphoricWords: `
    hij zij ze het dit dat deze die hun zijn haar maar en of dus want toch dan toen daarom daarna daarnaast
    echter ook bovendien hier daar beide`,
  anaphoricPhrases: 'bijvoorbeeld',
  clippedBeginnings: 's t n k m r ns',
  bylineLabels: 'door, auteur, auteurs',
  bylineWords: 'door Door',
  nameParticles: 'en van de der den ten ter',
  dateLabels: 'gepubliceerd, gepubliceerd op, datum',
  updateLabels: 'bijgewerkt, bijgewerkt op',
  sourceLabels: 'bron',
  mailFromLabels: 'van',
  mailToLabels: 'aan',
  mailSubjectLabels: 'onderwerp',
  mailDateLabels: 'datum, verzonden',
  mailAnswerLabels: 'antw, doorst',
  questionLabels: 'v, vraag',
  answerLabels: 'a, antwoord',
  creditLabels: 'foto',
  agencyNames: 'anp, belga',
  calendarLocales: ['nl'],
  beforeTimePhrases: 'om',
  hourWords: 'uur',
  invitationPhrases: `
    schrijf je in voor onze nieuwsbrief, schrijf u in voor onze nieuwsbrief, meld je aan voor onze nieuwsbrief, meld je
    aan voor de nieuwsbrief, abonneer je op onze nieuwsbrief, al abonnee, wij gebruiken cookies, deze website gebruikt
    cookies`,
  controlPhrases: `
    abonneer, abonneren, inloggen, aanmelden, lees verder, verder lezen, lees meer, toon meer, delen, deel dit artikel,
    delen op facebook, delen op twitter, afdrukken, terug naar boven, ga naar inhoud, reageren, alles accepteren,
    kopieer link, advertentie`,
  paymentPeriodPhrases: 'maandelijks, jaarlijks, per maand, per jaar',
}

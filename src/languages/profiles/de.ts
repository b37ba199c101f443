import type { LanguageProfile } from '../profile/language-profile.ts'

/** German. */
export const de: LanguageProfile = {
  tag: 'de',
  determiners: `
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene
    jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen manchem solcher solche
    solches solchen solchem welcher welche welches welchen welchem kein keine keinen keinem keiner keines
    mein meine meinen meinem meiner meines dein deine deinen deiner sein seine seinen seinem seiner seines
    ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurer alle
    allen aller allem alles beide beiden beider einige einigen einiger einiges etliche mehrere mehreren
    mehrerer viele vielen vieler viel wenige wenigen weniger wenig sämtliche sämtlichen andere anderen
    anderer anderes anderem derselbe dieselbe dasselbe dieselben denselben irgendein irgendeine derartige
    derartigen jegliche dessen deren`,
  adpositions: `
    in im ins an am ans auf aufs aus außer außerhalb bei beim binnen bis durch durchs entgegen entlang für
    fürs gegen gegenüber gemäß hinter innerhalb jenseits laut mit mithilfe mitsamt nach neben ob oberhalb
    ohne per pro samt seit statt anstatt trotz über übers um ums unter unterhalb unweit von vom vor vorm
    während wegen wider zu zum zur zufolge zuliebe zwischen zwecks angesichts anhand anlässlich anstelle
    aufgrund bezüglich dank hinsichtlich infolge inklusive inmitten mangels mittels nebst seitens ungeachtet
    via abseits ab`,
  conjunctions: `
    und oder aber sondern denn doch sowie sowohl weder noch entweder als wie dass daß weil wenn falls obwohl
    obgleich wobei nachdem bevor ehe damit sobald solange sofern soweit indem sodass da wo wohin woher wann
    warum weshalb weswegen wieso wodurch womit wofür wogegen woran worauf woraus worin worüber wovon wozu
    beziehungsweise bzw jedoch je desto umso`,
  pronouns: `
    ich mich mir du dich dir er ihn ihm sie ihnen es wir uns euch sich man wer wen wem wessen was etwas
    nichts jemand jemanden jemandem niemand niemanden niemandem jedermann einander denen derjenige diejenige
    diejenigen denjenigen selbst selber irgendwer irgendwas hier dort`,
  auxiliaries: `
    bin bist ist sind seid war warst waren wart wäre wären gewesen sei seien habe hast hat haben habt hatte
    hatten hattest hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde würden worden
    geworden kann kannst können könnt konnte konnten könnte könnten muss müssen musste mussten müsste
    müssten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften dürfte dürften
    mag mögen mochte möchte möchten möge lässt lassen ließ ließen`,
  adverbs: `
    nicht auch nur schon bereits immer nie niemals sehr ganz fast etwa sogar so dann danach davor jetzt nun
    heute bald oft wieder mehr meist ebenfalls ebenso außerdem zudem dennoch trotzdem deshalb daher darum
    also dadurch dafür dagegen dabei daran darauf daraus darin darüber davon dazu hierzu hingegen allerdings
    indes inzwischen mittlerweile derzeit zurzeit zuvor zuletzt zunächst zugleich ferner folglich somit
    demnach vielmehr eher kaum ziemlich wohl vielleicht nämlich insbesondere insgesamt ja nein eben gar mal
    mindestens rund knapp`,
  verbs: `
    sagte sagt sagten sagen erklärte erklärt berichtete berichtet meinte meint warnte warnt betonte betont
    behauptete behauptet glaubt glaubte schrieb schreibt fand findet gab gibt ging geht kam kommt liegt
    machte macht nahm nimmt sah sieht sehen steht stand stehen zeigte zeigt führte führt heißt`,
  commonWords: `
    ach acht achte achten achter achtes ag allein allgemeinen ander anderm andern anderr anders au ausser
    ausserdem beispiel bekannt besonders besser besten bisher dahin dahinter damals daneben darfst darunter
    dasein daselbst dazwischen deinem deines dementsprechend demgegenüber demgemäss demgemäß demselben
    demzufolge derer derjenigen dermassen dermaßen derselben desselben deswegen dies drei drin dritte
    dritten dritter drittes durchaus dürft ehrlich ei eigen eigene eigenen eigener eigenes einig einigem
    einmal eins elf en ende endlich ernst erst erste ersten erster erstes eurem eures folgende früher fünf
    fünfte fünften fünfter fünftes ganze ganzen ganzer ganzes gedurft gehen gekannt gekonnt gemacht gemocht
    gemusst genug gerade gern gesagt geschweige gewollt gleich gott gross grosse grossen grosser grosses
    groß große großen großer großes gut gute guter gutes hab hattet heisst her hin hoch infolgedessen irgend
    jahr jahre jahren jedermanns kleine kleinen kleiner kleines kommen kurz lang lange leicht leide lieber
    los machen magst mahn mann mensch menschen mittel mochten morgen musst muß mußt möglich mögt müsst müßt
    na natürlich neue neuen neun neunte neunten neunter neuntes oben offen ordnung recht rechte rechten
    rechter rechtes richtig sa sache satt schlecht schluss sechs sechste sechsten sechster sechstes seitdem
    sieben siebente siebenten siebenter siebentes solang sollst sollt sonst später startseite suche tag tage
    tagen tat teil tel tritt tun uhr unse unsem unsen unses vergangenen vielem vier vierte vierten vierter
    viertes wahr weg weit weiter weitere weiteren weiteres weniges wenigstens willst wirklich wissen wollt
    währenddem währenddessen zehn zehnte zehnten zehnter zehntes zeit zuerst zurück zusammen zwanzig zwar
    zwei zweite zweiten zweiter zweites zwölf überhaupt übrigens`,
  hasCapitalNouns: true,
  infinitiveMarkers: 'zu',
  negations: 'kein keine keinen keinem keiner keines ohne nicht weder',
  anaphoricWords: `
    er sie es ihr ihre sein seine dies diese dieser dieses dem denen damit dafür dagegen daher dabei danach
    darauf darum daran davon dazu deshalb deswegen doch aber und oder denn dann so auch jedoch dennoch
    trotzdem allerdings außerdem zudem hingegen also hier dort solche beide`,
  anaphoricPhrases: 'zum beispiel',
  reportingWords: `
    sagte sagt sagen sagten laut zufolge erklärte erklärt behauptet behauptete meinte meint warnte warnt
    betonte betont glaubt glaubte schrieb schreibt angeblich gemäß berichtet berichtete`,
  speakerAndReaderWords: 'ich mich mir mein wir uns unser sie ihr euch',
  clippedBeginnings: 's ne nem nen ner rum raus rein rauf runter',
  bylineLabels: 'autor, autorin, autoren, von',
  bylineWords: 'von Von VON',
  nameParticles: 'und von vom der den zu aus',
  dateLabels: 'veröffentlicht, veröffentlicht am, erschienen, erschienen am, datum',
  updateLabels: 'aktualisiert, aktualisiert am, stand',
  sourceLabels: 'quelle, quellen',
  mailFromLabels: 'von',
  mailToLabels: 'an, kopie',
  mailSubjectLabels: 'betreff',
  mailDateLabels: 'datum, gesendet',
  mailAnswerLabels: 'aw, wg, antw',
  questionLabels: 'f, frage',
  answerLabels: 'a, antwort',
  creditPhrases: 'alle rechte vorbehalten',
  creditLabels: 'foto, fotos, bild, bilder',
  rubricLabels: 'doch zuerst, und zum schluss, außerdem, zum schluss',
  interjectionPhrases: 'anzeige, werbung',
  furtherReadingPhrases: 'lesen sie auch',
  capitalWords: 'EILMELDUNG EXKLUSIV EIL',
  placeParticles: 'am an der',
  agencyNames: 'dpa, apa, afx, kna, epd, sid, sda',
  calendarLocales: ['de', 'de-AT'],
  months: { 2: 'feber', 3: 'mrz' },
  dayPrepositions: 'am den',
  beforeTimePhrases: 'um',
  hourWords: 'uhr',
  zoneWords: 'mez mesz',
  invitationPhrases: `
    newsletter abonnieren, unseren newsletter abonnieren, jetzt newsletter abonnieren, jetzt abonnieren, jetzt
    anmelden, jetzt registrieren, abonnieren sie unseren newsletter, melden sie sich für unseren newsletter an, jetzt
    für den newsletter anmelden, zum newsletter anmelden, zur newsletter-anmeldung, bereits abonnent, sie sind bereits
    abonnent, sie haben bereits ein konto, jetzt weiterlesen, diesen artikel freischalten, wir verwenden cookies,
    diese website verwendet cookies, alle cookies akzeptieren, kostenlos testen`,
  controlPhrases: `
    abonnieren, anmelden, registrieren, weiterlesen, mehr lesen, mehr anzeigen, teilen, artikel teilen, auf facebook
    teilen, auf twitter teilen, per e-mail teilen, drucken, artikel drucken, merken, zum seitenanfang, nach oben,
    zum inhalt springen, zur navigation springen, zur suche springen, kommentieren, alle akzeptieren, ablehnen, link
    kopieren, spenden, jetzt spenden, anzeige, werbung, nach der werbung weiterlesen, e-mail-adresse, ihre
    e-mail-adresse`,
  paymentPeriodPhrases: 'monatlich, jährlich, wöchentlich, pro monat, pro jahr',
}

import type { LanguageProfile } from '../profile/language-profile.ts'

/** Italian. */
export const it: LanguageProfile = {
  tag: 'it',
  determiners: `
    il lo la i gli le un uno una questo questa questi queste quel quello quella quei quegli quelli quelle
    mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri
    vostre loro tutto tutta tutti tutte ogni alcuni alcune alcun alcuna qualche qualsiasi qualunque nessun
    nessuno nessuna altro altra altri altre molto molta molti molte poco poca pochi poche tanto tanta tanti
    tante vari varie diversi diverse stesso stessa stessi stesse tale tali certo certa certi certe entrambi
    entrambe ciascun ciascuno ciascuna parecchi parecchie troppo troppa troppi troppe un'altra quale quali`,
  adpositions: `
    di del dello della dei degli delle a ad al allo alla ai agli alle da dal dallo dalla dai dagli dalle in
    nel nello nella nei negli nelle con col coi su sul sullo sulla sui sugli sulle per tra fra senza sopra
    sotto dentro fuori dietro davanti dopo prima verso contro durante entro fino sino presso secondo tramite
    mediante oltre lungo nonostante attraverso circa vicino accanto intorno attorno insieme rispetto salvo
    tranne eccetto versus via malgrado d'un d'una riguardo causa`,
  conjunctions: `
    e ed o od ma però né che se perché poiché quando mentre come dove benché sebbene affinché finché purché
    anziché oppure ovvero ossia bensì quindi dunque cui qualora siccome giacché nonché quanto quanta quanti
    quante chi dov'è com'è cos'è`,
  pronouns: `
    io me mi tu te ti egli lui lei ella esso essa noi ci voi vi essi esse si sé li ne glielo gliela ciò
    qualcosa qualcuno qualcuna niente nulla ognuno chiunque colui colei coloro costui quest'ultimo
    quest'ultima qui qua là lì ecco chissà c'è c'era c'erano`,
  auxiliaries: `
    essere sono è siamo siete ero era eravamo erano fui fu furono sarò sarà saremo saranno sarebbe sarebbero
    sia siano fosse fossero stata state essendo avere ho hai ha abbiamo avete hanno avevo aveva avevano ebbe
    ebbero avrò avrà avranno avrebbe avrebbero abbia abbiano avesse avessero avuto avuta avendo posso può
    possiamo possono poteva potevano potrà potranno potrebbe potrebbero possa possano potuto devo deve
    dobbiamo devono doveva dovevano dovrà dovranno dovrebbe dovrebbero debba debbano dovuto vuole vogliono
    voleva viene vengono veniva venivano venne vennero verrà verranno venga vengano sta stanno stava stavano
    va vanno`,
  adverbs: `
    non più meno anche ancora già sempre mai ora adesso allora poi così quasi solo soltanto pure neanche
    nemmeno neppure persino perfino inoltre infatti infine invece tuttavia comunque pertanto perciò ieri
    oggi domani spesso presto tardi subito bene male meglio forse appena almeno abbastanza assai proprio
    piuttosto soprattutto talvolta intanto frattempo finora ormai attualmente finalmente nuovamente
    recentemente successivamente precedentemente sì no`,
  verbs: `
    disse dice detto dire dichiarato dichiara afferma affermato spiega spiegato annunciato sostiene crede
    pensa`,
  commonWords: `
    abbiate accidenti agl ahime ahimè alcuno all altrimenti altrove altrui anni anno ansa anticipo attesa
    avanti avemmo avente aver averlo avessi avessimo aveste avesti avevamo avevate avevi avrai avrei avremmo
    avremo avreste avresti avrete avute avuti basta ben benissimo brava bravo buono caso cento chicchessia
    cima cinque cio cioe cioè citta città co codesta codesti codesto cogli coll cominci comprare concernente
    conclusione consecutivi consecutivo consiglio cortesia cos cosa cosi dagl dall dappertutto degl dell
    dirimpetto diventa diventare diventato doppio dov dovra dovunque due ebbi ecc effettivamente eppure
    eravate eri esempio esser ex fa faccia facciamo facciano facciate faccio facemmo facendo facesse
    facessero facessi facessimo faceste facesti faceva facevamo facevano facevate facevi facevo fai fanno
    farai faranno fare farebbe farebbero farei faremmo faremo fareste faresti farete farà farò fatto favore
    fece fecero feci fin finche fine forza fossi fossimo foste fosti fummo futuro generale gente gia giacche
    giorni giorno giu gliele glieli gliene grande grazie gruppo haha ie improvviso inc indietro lasciato
    lato lontano luogo macche magari maggior malissimo medesimo mesi mezzo mila miliardi milioni minimi modo
    moltissimo momento mondo negl nell nome nondimeno nonsia novanta nove nuovi nuovo ognuna ore osi ottanta
    otto paese parecchio parte partendo peccato peggio perche perchè percio pero persone piedi pieno piglia
    piu po pochissimo poiche possedere posteriore posto preferibilmente presa press primo principalmente
    probabilmente promesso puo purtroppo quantunque quarto quattro quest quinto realmente recente
    registrazione relativo riecco sara sarai sarei saremmo sareste saresti sarete scola scopo scorso
    seguente seguito sei sembra sembrare sembrato sembrava sembri sette siate sig solito stai stando starai
    staranno starebbe starebbero starei staremmo staremo stareste staresti starete starà starò stati stato
    stavamo stavate stavi stavo stemmo stessero stessimo steste stesti stette stettero stetti stia stiamo
    stiano stiate sto successivo sugl sull tempo terzo th titolo tre trenta triplo trovato uguali ulteriore
    ultimo uomo vai vale varia vario visto vita volta volte`,
  genitivePrepositions: 'di del della dello dei degli delle',
  negations: 'senza nessun nessuno nessuna no',
  anaphoricWords: `
    egli ella esso essa essi esse lui lei loro questo questa questi queste quello quella quelli quelle suo
    sua suoi sue ma e o però dunque quindi poi allora anche inoltre tuttavia infatti così mentre qui lì
    entrambi`,
  anaphoricPhrases: 'ad esempio, per esempio',
  speakerAndReaderWords: 'io mio noi nostro voi',
  clippedBeginnings: 'sto sta sti ste ndrangheta',
  clippedEndings: 'po mo be di fa va sta da to ca',
  bylineLabels: 'autore, autori, di',
  bylineWords: 'di',
  nameParticles: 'e di da del della',
  dateLabels: 'pubblicato, pubblicato il, data',
  updateLabels: 'aggiornato, aggiornato il',
  sourceLabels: 'fonte',
  mailFromLabels: 'da',
  mailToLabels: 'a',
  mailSubjectLabels: 'oggetto',
  mailDateLabels: 'data, inviato',
  mailAnswerLabels: 'r, i, rif',
  questionLabels: 'd, domanda',
  answerLabels: 'r, risposta',
  creditLabels: 'foto',
  interjectionPhrases: 'pubblicità',
  agencyNames: 'ansa, agi, adnkronos',
  calendarLocales: ['it'],
  dayPrepositions: 'il',
  dayOrdinals: 'o',
  beforeTimePhrases: 'ore, alle, alle ore',
  invitationPhrases: `
    iscriviti alla newsletter, iscriviti alla nostra newsletter, abbonati per continuare a leggere, sei già abbonato,
    utilizziamo i cookie, questo sito utilizza i cookie`,
  controlPhrases: `
    abbonati, iscriviti, accedi, continua a leggere, leggi di più, leggi tutto, leggi anche, mostra altro, condividi,
    condividi su facebook, condividi su twitter, stampa, torna su, vai al contenuto, commenta, accetta tutti, rifiuta,
    copia link, pubblicità`,
  paymentPeriodPhrases: "mensile, annuale, al mese, all'anno",
}

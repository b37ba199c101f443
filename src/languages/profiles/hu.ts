import type { LanguageProfile } from '../profile/language-profile.ts'

/** Hungarian. */
export const hu: LanguageProfile = {
  tag: 'hu',
  determiners: `
    a az egy ez ezek azok ezt azt ezeket azokat ennek annak ezeknek azoknak ilyen olyan ezen azon minden
    mindegyik valamennyi néhány pár sok kevés több legtöbb számos egyes bármely bármilyen semmilyen más
    egyéb összes egész ugyanaz ugyanez ugyanazon mindkét egyik másik valamilyen valamely bizonyos különböző
    milyen melyik hány saját`,
  adpositions: `
    alatt alá alól által elé elől előtt felé felett fölött fölé felől helyett iránt iránti között közötti
    közé közül köré körül mellett mellé mellől miatt mögött mögé mögül nélkül óta át keresztül szerint
    szemben számára részére révén ellen elleni ellenére során után utáni végett végig belül kívül túl közben
    közepette alapján kapcsolatban kapcsán érdekében esetén segítségével következtében képest együtt fogva
    kezdve múlva előtti alatti feletti nézve való`,
  conjunctions: `
    és s vagy de hanem ha hogy mert mivel bár habár noha ám viszont azonban tehát ezért azért mint mintha
    amíg míg amint mielőtt miután mióta amikor mikor ahol ahová ahova ahonnan ahogy ahogyan aki akik akit
    akiket akinek akiknek akivel akiről akitől ami amit amik amiket aminek amivel amiről amiben amire amely
    amelyek amelyet amelyeket amelynek amelyben amelyre amelyből amellyel amelyről amelyen amelyekben
    amelyik amiért nehogy sem se akár illetve valamint azaz vagyis hol hova hová honnan miért hogyan hiszen
    ugyanis így`,
  pronouns: `
    én engem nekem velem rólam tőlem hozzám te téged neked ő őt neki vele róla tőle hozzá benne belőle rajta
    rá érte nála mi minket bennünket nekünk velünk rólunk ti titeket nektek ők őket nekik velük róluk tőlük
    hozzájuk bennük ön önt önnek önök maga magát magának maguk magukat magunk magunkat egymás egymást
    egymásnak egymással ki kit kinek kivel mit minek valaki valakit valami valamit senki senkit senkinek
    semmi semmit mindenki mindenkit mindenkinek mindez mindezt erre arra ebben abban ebből abból ehhez ahhoz
    erről arról ettől attól ezzel azzal itt ott ide oda innen onnan bárki bármi`,
  auxiliaries: `
    van vannak volt voltak voltam voltunk lesz lesznek lett lettek legyen legyenek lenne lennének volna
    lenni lévő levő vagyok vagyunk fog fogja fogják fognak fogunk kell kellett kellene lehet lehetett
    lehetne tud tudja tudják tudnak tudott tudta tudták akar akarja szokott szokták nincs nincsenek sincs`,
  adverbs: `
    nem ne is csak már még most akkor aztán ekkor majd ismét újra megint mindig soha sosem gyakran néha
    csupán szinte majdnem nagyon igen elég eléggé meglehetősen inkább leginkább jelenleg mostanra ma tegnap
    holnap korábban később nemrég azóta eddig továbbá ráadásul emellett ugyanakkor mégis mégsem éppen épp
    pedig főleg elsősorban különösen például talán esetleg persze úgy körülbelül mintegy legalább legfeljebb
    vissza meg el be le fel föl össze külön idén hamarosan végül először együttesen ugyan`,
  commonWords: `
    abba addig alatta alattad alattam alattatok alattuk alattunk alád alájuk alám alánk alátok alóla alólad
    alólam alólatok alóluk alólunk amelybol amolyan amott annál aznap azokba azokban azokból azokhoz azokig
    azokkal azokká azoknál azokon azokra azokról azoktól azokért azonnal azután azzá bal balra ban belé
    beléd beléjük belém belénk belétek belőled belőlem belőletek belőlük belőlünk ben benned bennem bennetek
    bennünk bárcsak búcsú cikk cikkek cikkeket csakhogy dehogy ebbe egyebek egyebet egyedül egyelőre egyet
    egyetlen egyre egyszerre egészen eleinte ellenes elmondta elsõ első elsők elsőt eléd eléjük elém elénk
    elétek elõ elõször elõtt elő előbb előle előled előlem előletek előlük előlünk előtte előtted előttem
    előttetek előttük előttünk előző emilyen ennyi ennél enyém esetben ezekbe ezekben ezekből ezeken ezekhez
    ezekig ezekkel ezekké ezeknél ezekre ezekről ezektől ezekért ezentúl ezer ezret ezután ezzé fele felek
    felet fent fenti fél halló hamar harmadik harmadikat harminc hat hatodik hatodikat hatot hatvan hetedik
    hetediket hetet hetven hirtelen hiába holnapot hozzád hozzánk hozzátok hurrá huszadik hányszor hármat
    három hát hátha hátulsó hét húsz ide-оda igazán ill ilyenkor immár ison jobban jobbra jó jól jólesik
    jóval jövőre kelljen keressünk ketten kettő kettőt kiben kiből kicsit kicsoda kihez kik kikbe kikben
    kikből kiken kiket kikhez kikkel kikké kiknek kiknél kikre kikről kiktől kikért kilenc kilencedik
    kilencediket kilencet kilencven kin kinél kire kiről kitől kivé kié kiért kérem kérlek kész késő későn
    két kétszer köszönhetően köszönöm közel közepesen közepén különben különbözőbb különbözőek lassan
    lehetetlen lehetőleg lehetőség lennék leszek leszünk lettem lettünk magad magam magatokat mai manapság
    megcsinál megcsinálnak megvan mellette melletted mellettem mellettetek mellettük mellettünk melléd
    melléjük mellém mellénk mellétek mellőle mellőled mellőlem mellőletek mellőlük mellőlünk mely melyek
    mennyi miatta miattad miattam miattatok miattuk miattunk mibe miben miből mihez mik mikbe mikben mikből
    miken miket mikhez mikkel mikké miknek miknél mikre mikről miktől mikért min mind mindegyiket
    mindenesetre mindent mindenütt mindketten minél mire miről mitől mivé mondta mostanáig másikat másnap
    második másodszor mások másokat mást mögéd mögéjük mögém mögénk mögétek mögötte mögötted mögöttem
    mögöttetek mögöttük mögöttünk mögüle mögüled mögülem mögületek mögülük mögülünk múltkor na nagy nagyobb
    naponta napot negyedik negyediket negyven nemcsak nyolc nyolcadik nyolcadikat nyolcat nyolcvan nálad
    nálam nálatok náluk nálunk négy négyet ok rajtad rajtam rajtatok rajtuk rajtunk rendben rosszul rád
    rájuk rám ránk rátok régen régóta rólad rólatok rögtön semmiség sokan sokat sokkal sokszor sokáig
    szerbusz szerinte szerinted szerintem szerintetek szerintük szerintünk szervusz száz századik százat
    szépen szét szíves szívesen szíveskedjék sőt tavaly tegnapelőtt tele teljes tessék tied tizedik
    tizediket tizenegy tizenegyedik tizenhat tizenhárom tizenhét tizenkettedik tizenkettő tizenkilenc
    tizenkét tizennyolc tizennégy tizenöt tizet tovább további távol tényleg tíz többi többször tőled
    tőletek tőlünk ugye urak uram urat utoljára utolsó utána vagytok vajon valahol valamelyik veled veletek
    viszlát viszontlátásra volnának volnék végre végén általában éljen érted értem értetek értük értünk év
    évben éve évek éves évi évvel õk õket önbe önben önből önhöz önnel önnél önre önről öntől önért önökbe
    önökben önökből önöket önökhöz önökkel önöknek önöknél önökre önökről önöktől önökért önökön önön öt
    ötven ötödik ötödiket ötöt úgyis úgynevezett új újabb úr`,
  nameParticles: 'és',
  sourceLabels: 'forrás',
  agencyNames: 'mti',
  legacyEncodings: 'windows-1250 iso-8859-2',
}

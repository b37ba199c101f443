import type { LanguageProfile } from '../profile/language-profile.ts'

/** Romanian. */
export const ro: LanguageProfile = {
  tag: 'ro',
  determiners: `
    un o unui unei unor niște acest această acești aceste acestui acestei acestor acel acea acei acele
    acelui acelei acelor acesta aceasta aceștia acestea acela aceea aceia acelea meu mea mei mele tău ta tăi
    tale său sa săi sale nostru noastră noștri noastre vostru voastră voștri voastre lor lui ei fiecare
    fiecărui fiecărei orice oricare tot toată toți toate tuturor alt altă alți alte altul alta alții altele
    altor unii unele câțiva câteva mulți multe mult multă puțin puțină puțini puține niciun nicio cel cea
    cei cele celui celei celor al ale ai același aceeași aceiași aceleași ambele ambii atât atâta diferite
    diverși diverse anumite anumiți cât câtă câți câte`,
  adpositions: `
    de la în pe cu din dintre dintr printre prin printr spre pentru fără sub peste până după înainte
    înaintea contra împotriva între întru într lângă despre față conform potrivit către deasupra dedesubt
    dinspre asupra împreună odată datorită mulțumită dinaintea înăuntrul afară via per privind decât ca`,
  conjunctions: `
    și sau ori dar iar însă ci că să dacă când cum unde deși fiindcă deoarece căci încât nici deci așadar
    fie precum care căruia căreia cărora cărui cărei căror ce cine cui dat`,
  pronouns: `
    eu mă mie mine îmi mi tu te ție tine îți ți el îl ea noi ne ni voi vă vouă ele îi le li i se sine își
    dânsul dânsa ăsta asta ăștia astea cineva ceva nimeni nimic altcineva altceva oricine însuși însăși aici
    acolo dumneavoastră`,
  auxiliaries: `
    fi sunt ești este e suntem sunteți era erau eram fost fiind am are avem aveți au aveam avea aveau avut
    având aș ar ați va vom veți vor poate pot putem puteți putea puteau putut trebuie trebuia trebui fusese
    fuseseră a`,
  adverbs: `
    nu mai foarte prea destul cam doar numai chiar deja încă acum atunci apoi astfel așa totuși totodată
    asemenea astăzi azi ieri mâine mereu niciodată uneori adesea deseori iarăși aproape abia aproximativ
    inclusiv practic probabil ulterior anterior recent imediat curând bine bineînțeles cumva altfel dincolo
    împrejur departe parcă nicăieri undeva oricum oriunde oricând`,
  commonWords: `
    aceeasi acelasi acestia aceşti aceştia acord adica aia aibă aiurea ala alaturi alea alti altii anume as
    asa astazi atare atat atata atatea atatia ati atit atita atitea atitia aveţi aş aşadar aţi ba bucur bună
    cand capat careia carora caruia cat catre caut ceea ceilalti cinci cind cit cita cite citeva citi citiva
    curînd câtva câţi cînd cît cîte cîtva cîţi da daca dată dau decit degraba desi deşi dintr- doi doilea
    două drept dupa dă exact eşti face fara fata fel fii fim fiu fiţi frumos geaba graţie halbă ia ii il imi
    in inainte inapoi inca incit insa intr intre isi iti lîngă ma mare mod multa multi mulţi mulţumesc mîine
    nevoie niciodata nimeri niste nişte noroc nostri nou noua nouă noştri opt or oricât oricînd oricît pai
    parca patra patru patrulea pic pina plus prima primul printr- putini puţin puţina puţină pînă rog sa-mi
    sa-ti sai si sint sintem spate sunteţi sus sută sînt sîntem sînteţi ti timp toata tocmai toti totul
    totusi totuşi toţi trei treia treilea ul ului una uneia unora unu unuia unul vi voştri vreme vreo vreun
    zece zero zi zice încotro încît întrucât întrucît îţi ăla ălea ăstea ăştia şapte şase şi ştiu ţi ţie`,
  genitivePrepositions: 'de',
  bylineLabels: 'autor, autori',
  nameParticles: 'și',
  creditLabels: 'foto',
  agencyNames: 'agerpres',
  legacyEncodings: 'windows-1250 iso-8859-2',
}

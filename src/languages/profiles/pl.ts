import type { LanguageProfile } from '../profile/language-profile.ts'

/** Polish. */
export const pl: LanguageProfile = {
  tag: 'pl',
  determiners: `
    ten ta te tego tej temu tymi tych tę tą ci tamten tamta tamte tamtego tamtej mój moja moje mojego mojej
    moich nasz nasza nasze naszego naszej naszym naszych naszą wasz wasza wasze swój swoja swoje swojego
    swojej swoim swoich swoją swoimi swego swej swych swym każdy każda każde każdego każdej każdym każdą
    inny inna inne innego innej innym innych inną innymi inni wszystkie wszystkich wszystkim wszystkimi cały
    cała całe całego całej całym całą żaden żadna żadne żadnego żadnej żadnych wiele wielu kilka kilku sam
    sama samo sami samego samej taki taka takie takiego takiej takim takich taką takimi pewien pewna pewne
    pewnych oba obie obu obaj niektóre niektórzy niektórych niektórym jakiś jakaś jakieś jaki jaka jakie
    jakich dużo mało`,
  adpositions: `
    w we z ze na do od ode po o u przy przez dla bez beze pod nad ponad przed przede za między pomiędzy
    spośród spod znad zza wśród wobec wokół podczas według mimo pomimo oprócz poza dzięki wraz około obok ku
    podług wzdłuż wewnątrz naprzeciw naprzeciwko przeciw przeciwko zamiast dookoła wskutek względem powyżej
    poniżej poprzez koło blisko`,
  conjunctions: `
    i a ale lub albo oraz ani bądź czy że żeby aby by iż jeśli jeżeli gdy kiedy gdyby gdyż bo ponieważ choć
    chociaż jednak zaś więc zatem natomiast lecz czyli niż jak jako jakby dlatego skoro dopóki zanim gdzie
    skąd dokąd dlaczego ile który która które którego której któremu którym których którą którymi którzy
    zarówno`,
  pronouns: `
    ja mnie mi mną my nas nam nami ty ciebie cię tobie tobą wy was wam wami on jego go jemu mu nim niego
    niemu ona jej ją nią niej ono oni one ich im nich nimi się siebie sobie sobą to tym kto kogo komu kim co
    czego czemu czym ktoś kogoś coś czegoś nic niczego nikt nikogo wszystko wszystkiego wszyscy tu tutaj tam`,
  auxiliaries: `
    być jestem jesteś jest jesteśmy są był była było byli były będę będzie będą będziemy byłby byłaby byłoby
    zostać został została zostało zostali zostały zostanie zostaną bywa mieć mam ma mamy mają miał miała
    miało mieli miały może mogę możemy mogą mógł mogła mogło mogli mogły mógłby musi muszę musimy muszą
    musiał musieli powinien powinna powinno powinni powinny można należy trzeba chce chcą niech`,
  adverbs: `
    nie już jeszcze też także również tylko nawet bardzo bardziej najbardziej więcej mniej prawie niemal
    dość całkiem teraz wtedy potem później następnie wcześniej zawsze nigdy często czasem znowu ponownie
    niedawno obecnie dziś dzisiaj wczoraj jutro wkrótce tak właśnie jedynie zwłaszcza szczególnie
    przynajmniej ponadto tymczasem mianowicie zresztą bowiem razem raczej chyba zbyt dotychczas wreszcie
    dalej naprawdę oto no`,
  commonWords: `
    ach acz aczkolwiek aj ależ aż bym bynajmniej cali cokolwiek coraz czasami daleko dobrze dr dwa dwaj dwie
    dwoje gdziekolwiek gdzieś godz hab ii iii inż iv ix jakichś jakiż jakkolwiek jakoś je jeden jedna
    jednakże jedno jednym kierunku kimś ktokolwiek lat mgr moi moim możliwe nasi natychmiast nowe np nr ok
    owszem pan pana pani pl prof przecież przedtem raz razie roku sposób tel toteż totobą twoi twoim twoja
    twoje twym twój tys tzw ul vi vii viii vol wasi wie www xi xii xiii xiv xv zapewne zeznowu znów zł`,
  negations: 'bez nie żaden',
  anaphoricWords: `
    on ona ono oni one jego jej ich to ten ta te ci ale i oraz lub więc zatem jednak jednakże także również
    potem wtedy dlatego ponadto tam tu`,
  anaphoricPhrases: 'na przykład',
  bylineLabels: 'autor, autorzy',
  nameParticles: 'i',
  dateLabels: 'opublikowano, data',
  sourceLabels: 'źródło',
  mailFromLabels: 'od',
  mailToLabels: 'do',
  mailSubjectLabels: 'temat',
  mailDateLabels: 'data, wysłano',
  mailAnswerLabels: 'odp, pd',
  questionLabels: 'p, pytanie',
  answerLabels: 'o, odpowiedź',
  agencyNames: 'pap',
  calendarLocales: ['pl'],
  beforeTimePhrases: 'o godz.',
  legacyEncodings: 'windows-1250 iso-8859-2',
}

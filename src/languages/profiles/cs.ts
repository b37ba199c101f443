import type { LanguageProfile } from '../profile/language-profile.ts'

/** Czech. */
export const cs: LanguageProfile = {
  tag: 'cs',
  determiners: `
    ten ta ty té tu toho tomu tom tím tou těch těm těmi tento tato toto tyto tito tohoto této tomuto tomto
    tímto tuto těchto těmto těmito onen můj moje moji mého mých náš naše naši našeho našemu našem naším naší
    našich našim našimi váš vaše vaši vašeho vašich svůj svá své svého svému svém svým svou svých svými
    každý každá každé každého každou jiný jiná jiné jiného jiných jiným jinou jiní všechen všechna všechny
    všech všem všemi celý celá celé celého celou žádný žádná žádné žádného žádných mnoho mnoha několik
    několika sám sama samo sami takový taková takové takového takových takovou oba obě obou některé někteří
    některých některým nějaký nějaká nějaké jaký jaká jaké jakých jakýkoli jejich hodně málo tentýž stejný
    stejná stejné její`,
  adpositions: `
    v ve z ze na do od ode po o u při přes pro bez beze pod nad před přede za mezi podle během kolem okolo
    vedle kromě mimo místo proti naproti oproti navzdory kvůli díky vůči včetně ohledně prostřednictvím skrz
    s se k ke ku dle uvnitř vně poblíž blízko napříč uprostřed namísto vzhledem ohledem`,
  conjunctions: `
    a i ale nebo anebo ani či že aby kdyby pokud jestli jestliže když protože neboť poněvadž jelikož
    přestože ačkoli ačkoliv zatímco než jak jako jakože však avšak tedy proto nýbrž jakmile dokud až kde kam
    odkud proč kolik kdy který která které kteří kterého kterému kterém kterým kterou kterých kterými jenž
    jež jehož jejíž jejichž jemuž němž níž nichž což čímž zda zdali ať buď`,
  pronouns: `
    já mě mne mně mi mnou my nás nám námi tě tebe ti tobě tebou vy vás vám vámi on jeho ho jej jemu mu něj
    něho němu něm jím ním ona jí ji ní ono oni ony jim jimi nich nim nimi si sebe sobě sebou to kdo koho
    komu kým co čeho čemu čem čím někdo někoho něco něčeho nic ničeho nikdo nikoho vše všechno všeho všemu
    vším všichni tady zde tam`,
  auxiliaries: `
    být jsem jsi je jsme jste jsou není nejsou byl byla bylo byli byly nebyl nebyla nebylo nebyli bude budou
    budu budeme nebude nebudou by bych bychom byste bývá mít mám má máme máte mají měl měla mělo měli měly
    nemá nemají může mohu můžeme můžete mohou mohl mohla mohlo mohli mohly nemůže nemohou moci musí musíme
    musel musela museli smí chce chtějí lze nelze třeba`,
  adverbs: `
    ne už již ještě také taky též rovněž jen jenom pouze dokonce velmi více víc méně nejvíce téměř skoro
    dost docela zcela nyní teď tehdy potom pak později dříve následně vždy nikdy často někdy opět znovu
    nedávno dnes včera zítra brzy tak takto právě zejména především hlavně například přitom navíc totiž
    ostatně spolu spíše asi možná příliš dosud zatím nakonec dále prostě přesto alespoň zhruba`,
  commonWords: `
    ahoj aj aniž ano aspoň atd atp az bohužel brzo budem budes budete budeš bys byt chceme chcete chceš chci
    chtít chut' chuti ci clanek clanku clanky coz cz daleko dalsi další den deset design devatenáct devět
    dobrý dva dvacet dvanáct dvě dál děkovat děkujeme děkuji email jakož jde jeden jedenáct jedna jedno
    jednou jedou jeji jeste jich jinak jine jiz jses jseš jíž jšte kdyz ktera ktere kteri ktery kteři ma
    mate me mit moc muj muze máš mé mí nade nam napiste napište nas nasi načež nebyly nechť nedělají nedělá
    nedělám neděláme neděláte neděláš neg nejsi nemáme nemáte neměl neni nestačí nevadí nez nove novy nové
    nový nula ná ně nějak někde němuž osm osmnáct patnáct pozdě pořád prave pravé pred pres pri proc prosím
    protoze prvni první práve pta pět přese přičemž re rovně sedm sedmnáct sice smějí snad sta sto strana
    sté sve svych svym svymi take takhle takze takže tamhle tamhleto tamto te ted' tema teto tim timto tipy
    tisíc tisíce tohle trošku tvoje tvá tvé tvůj téma těma těmu tři třináct určitě uz vam vas vase večer
    vice vlastně vsak vůbec zač zpet zpravy zprávy zpět čau článek článku články čtrnáct čtyři šest šestnáct`,
  negations: 'bez žádný',
  bylineLabels: 'autor',
  dateLabels: 'datum',
  sourceLabels: 'zdroj',
  creditLabels: 'foto',
  agencyNames: 'čtk',
  legacyEncodings: 'windows-1250 iso-8859-2',
}

import type { LanguageProfile } from '../profile/language-profile.ts'

/** Turkish. */
export const tr: LanguageProfile = {
  tag: 'tr',
  determiners: `
    bir bu şu o her bazı birçok birkaç çok az tüm bütün hiçbir herhangi diğer öteki başka aynı böyle şöyle
    öyle kimi hangi kaç çoğu tek pek`,
  adpositions: `
    için ile gibi kadar göre karşı doğru rağmen dolayı ötürü beri itibaren önce sonra üzere dair ilişkin
    yönelik boyunca üzerine üzerinde üzerinden altında altına içinde içine içinden dışında dışına arasında
    arasındaki arasına arkasında önünde yanında yanına karşısında hakkında nedeniyle sayesinde tarafından
    yoluyla aracılığıyla dolayısıyla itibarıyla uyarınca gereğince kapsamında esnasında sırasında yerine
    başta hariç dahil ilgili değin dek olarak bakımından konusunda`,
  conjunctions: `
    ve veya ya yahut ama fakat ancak lakin oysa oysaki çünkü zira ki eğer ise halde hem ne gerek yoksa madem
    mademki iken diye nasıl neden niçin niye nerede nereye nereden nitekim hatta üstelik veyahut de da`,
  pronouns: `
    ben beni bana bende benden benim sen seni sana sende senden senin onu ona onda ondan onun biz bizi bize
    bizde bizden bizim siz sizi size sizde sizden sizin onlar onları onlara onlarda onlardan onların bunu
    buna bunda bundan bunun bunlar bunları bunlara bunlardan bunların şunu şuna bunlarda şunlar kendi
    kendisi kendini kendine kendisini kendisine kendileri kendilerini kendilerine birbirini birbirine
    birbiri kim kime kimse kimsenin kimin herkes herkesi herkesin herkese hepsi biri birisi bazıları birçoğu
    diğeri diğerleri hiçbiri şey şeyi burada burası buraya buradan orada oraya oradan şurada böylesi`,
  auxiliaries: `
    olmak olan oldu olduğu olduğunu olduğuna olacak olacağı olacağını olması olmasını olur olmaz olmuş
    olmuştur olmayan olmadığı olmadığını olup olsa olsun olmasına oluyor olabilir olabilecek idi imiş değil
    değildi değildir var vardı vardır yok yoktu yoktur etmek etti etmiş ediyor eder eden ettiği ettiğini
    edecek edilen edildi edilecek ediliyor edilmesi etmesi ederek edilmiş mı mi mu mü mıdır midir gerekiyor
    gerekir lazım`,
  adverbs: `
    daha en artık hâlâ hala henüz şimdi hemen yine gene tekrar sadece yalnızca yalnız bile dahi ayrıca
    böylece öncelikle özellikle genellikle bazen hep daima asla hiç belki elbette tabii aslında gerçekten
    neredeyse yaklaşık oldukça epey gayet biraz fazla bugün dün yarın geçenlerde halen halihazırda birlikte
    beraber adeta işte örneğin yani evet hayır zaten`,
  commonWords: `
    acaba acep adamakıllı ait altmýþ altmış altý altı amma anca arada artýk aynen açıkça açıkçası bari bazý
    başkası baţka beriki beþ beş beţ bilcümle bin binaen binaenaleyh birazdan birden birdenbire birice
    birileri birkaçı birkez birþey birþeyi birşey birşeyi birţey bitevi biteviye bittabi bizatihi bizce
    bizcileyin bizimki bizzat boşuna buracıkta böylecene böylelikle böylemesine böylesine büsbütün cuk
    cümlesi dahilen dayanarak defa demin demincek deminden denli derakap derhal derken deđil diđer doksan
    dokuz dört elbet elli emme enikonu epeyce epeyi esasen etraflı etraflıca evleviyetle evvel evvela
    evvelce evvelden evvelemirde evveli eđer filanca gah gayetle gayri gayrı gelgelelim gerçi geçende
    gibilerden gibisinden gine gırla hakeza halbuki haliyle handiyse hangisi hani hasebiyle hasılı hele hoş
    hulasaten iki ila ilen ilk illa illaki imdi indinde inen insermi ister itibariyle iyi iyice iyicene iş
    iţte kaffesi kah kala kanýmca karşın katrilyon kaynak kaçı kelli kere kez keza kezalik keşke keţke
    kimden kimisi kimsecik kimsecikler külliyen kýrk kýsaca kırk kısaca leh lütfen maada mamafih mebni međer
    meğer meğerki meğerse milyar milyon mý nasýl nasılsa nazaran naşi nedenle nedense nerde nerden nerdeyse
    nere neresi netekim neye neyi neyse nice nihayet nihayetinde olduklarını olmadı olursa on onca onculayın
    onlari onlarýn oracık oracıkta oranca oranla otuz pekala peki pekçe peyderpey sahi sahiden sanki sekiz
    seksen sonradan sonraları sonunda tam tamam tamamen tamamıyla trilyon vasıtasıyla velev velhasıl
    velhasılıkelam yakinen yakında yakından yakınlarda yapacak yapmak yaptı yaptıkları yaptığı yaptığını
    yapılan yapılması yapıyor yedi yeniden yenilerde yetmiþ yetmiş yetmiţ yirmi yüz yüzünden zarfında zati
    çabuk çabukça çeşitli çokları çoklarınca çokluk çoklukla çokça çoğun çoğunca çoğunlukla öbür öbürkü
    öbürü önceden önceleri ötekisi öylece öylelikle öylemesine öz üç þey þeyden þeyi þeyler þu þuna þunda
    þundan þunu şayet şeyden şeyler şuncacık şunda şundan şunları şunun şura şuracık şuracıkta şurası ţayet
    ţimdi ţu ţöyle`,
  anaphoricWords: `
    o onlar bu şu bunlar bunun onun ama fakat ve veya ancak böylece sonra ayrıca dolayısıyla oysa`,
  anaphoricPhrases: 'örneğin',
  bylineLabels: 'yazar, yazan',
  nameParticles: 've',
  dateLabels: 'yayınlanma, yayınlanma tarihi, yayımlanma, yayımlanma tarihi',
  updateLabels: 'güncelleme, güncellendi',
  sourceLabels: 'kaynak',
  mailFromLabels: 'kimden, gönderen',
  mailToLabels: 'kime, kime/kimlere',
  mailSubjectLabels: 'konu',
  mailDateLabels: 'tarih, gönderildi',
  mailAnswerLabels: 'ynt, ilt',
  questionLabels: 's, soru',
  answerLabels: 'c, cevap, yanıt',
  agencyNames: 'anadolu, aa, dha, iha',
  calendarLocales: ['tr'],
  legacyEncodings: 'windows-1254 iso-8859-9',
}

import type { LanguageProfile } from '../profile/language-profile.ts'

/** Indonesian. */
export const id: LanguageProfile = {
  tag: 'id',
  determiners: `
    ini itu tersebut para sang si setiap tiap semua seluruh segala beberapa banyak sedikit suatu sebuah
    seorang seekor sebagian sejumlah berbagai masing lain lainnya semacam segenap sekian kebanyakan selembar
    sesuatu`,
  adpositions: `
    di ke dari pada untuk dengan dalam oleh bagi antara tentang terhadap kepada daripada sejak sampai hingga
    sekitar selama tanpa menurut demi atas seperti melalui guna akibat sepanjang sebelum sesudah setelah
    seputar mengenai soal selain kecuali berdasarkan bersama menjelang terkait lewat per via antar sebagai
    bak bersamaan`,
  conjunctions: `
    dan atau tetapi tapi namun melainkan sedangkan sementara serta yang bahwa karena sebab jika kalau
    apabila bila ketika agar supaya sehingga maka meskipun meski walaupun walau asalkan sambil seraya seolah
    seakan andai seandainya sebagaimana bagaimana mengapa kenapa kapan dimana mana berapa maupun ataupun
    lalu kemudian lantas`,
  pronouns: `
    saya aku kami kita anda kamu kau engkau kalian dia ia beliau mereka dirinya sendiri siapa apa seseorang
    siapapun apapun sini situ sana begini begitu demikian semuanya keduanya ku mu nya`,
  auxiliaries: `
    adalah ialah merupakan yakni yaitu akan telah sudah sedang masih belum bisa dapat harus mesti boleh
    perlu mampu hendak ingin menjadi ada apakah adakah bukanlah pernah`,
  adverbs: `
    tidak bukan tak jangan tiada sangat amat sekali paling lebih kurang cukup terlalu hampir hanya cuma saja
    juga pun lagi kini sekarang nanti tadi dulu dahulu selalu sering kadang kerap jarang segera kembali
    bahkan malah justru pula selanjutnya sebelumnya akhirnya awalnya biasanya mungkin barangkali tentu pasti
    memang sebenarnya sebaliknya misalnya apalagi terutama khususnya sempat agak semakin makin begitulah ya`,
  commonWords: `
    adanya adapun agaknya akankah akhir akhiri akulah amatlah andalah antaranya apaan apatah artinya asal
    ataukah awal bagai bagaikan bagaimanakah bagaimanapun bagian bahwasanya baik bakal bakalan balik bapak
    baru bawah beginian beginikah beginilah begitukah begitupun bekerja belakang belakangan belumlah benar
    benarkah benarlah berada berakhir berakhirlah berakhirnya berapakah berapalah berapapun berarti berawal
    berdatangan beri berikan berikut berikutnya berjumlah berkali-kali berkata berkehendak berkeinginan
    berkenaan berlainan berlalu berlangsung berlebihan bermacam bermacam-macam bermaksud bermula
    bersama-sama bersiap bersiap-siap bertanya bertanya-tanya berturut berturut-turut bertutur berujar
    berupa besar betul betulkah biasa bilakah bisakah bolehkah bolehlah buat bukankah bukannya bulan bung
    cara caranya cukupkah cukuplah datang dekat demikianlah depan diakhiri diakhirinya dialah diantara
    diantaranya diberi diberikan diberikannya dibuat dibuatnya didapat didatangkan digunakan diibaratkan
    diibaratkannya diingat diingatkan diinginkan dijawab dijelaskan dijelaskannya dikarenakan dikatakan
    dikatakannya dikerjakan diketahui diketahuinya dikira dilakukan dilalui dilihat dimaksud dimaksudkan
    dimaksudkannya dimaksudnya diminta dimintai dimisalkan dimulai dimulailah dimulainya dimungkinkan dini
    dipastikan diperbuat diperbuatnya dipergunakan diperkirakan diperlihatkan diperlukan diperlukannya
    dipersoalkan dipertanyakan dipunyai diri disampaikan disebut disebutkan disebutkannya disini disinilah
    ditambahkan ditandaskan ditanya ditanyai ditanyakan ditegaskan ditujukan ditunjuk ditunjuki ditunjukkan
    ditunjukkannya ditunjuknya dituturkan dituturkannya diucapkan diucapkannya diungkapkan dong dua empat
    enggak enggaknya entah entahlah gunakan hal hanyalah hari haruslah harusnya hendaklah hendaknya ibarat
    ibaratkan ibaratnya ibu ikut ingat ingat-ingat inginkah inginkan inikah inilah itukah itulah jadi
    jadilah jadinya jangankan janganlah jauh jawab jawaban jawabnya jelas jelaskan jelaslah jelasnya jikalau
    jumlah jumlahnya kala kalaulah kalaupun kamilah kamulah kan kapankah kapanpun karenanya kasus kata
    katakan katakanlah katanya keadaan kebetulan kecil kedua keinginan kelamaan kelihatan kelihatannya
    kelima keluar kemungkinan kemungkinannya kepadanya kesampaian keseluruhan keseluruhannya keterlaluan
    kinilah kira kira-kira kiranya kitalah kok lagian lah lama lamanya lanjut lanjutnya lima luar macam
    makanya malahan mampukah manakala manalagi masa masalah masalahnya masihkah masing-masing mau melakukan
    melihat melihatnya memastikan memberi memberikan membuat memerlukan memihak meminta memintakan
    memisalkan memperbuat mempergunakan memperkirakan memperlihatkan mempersiapkan mempersoalkan
    mempertanyakan mempunyai memulai memungkinkan menaiki menambahkan menandaskan menanti menanti-nanti
    menantikan menanya menanyai menanyakan mendapat mendapatkan mendatang mendatangi mendatangkan menegaskan
    mengakhiri mengatakan mengatakannya mengerjakan mengetahui menggunakan menghendaki mengibaratkan
    mengibaratkannya mengingat mengingatkan menginginkan mengira mengucapkan mengucapkannya mengungkapkan
    menjawab menjelaskan menuju menunjuk menunjuki menunjukkan menunjuknya menuturkan menyampaikan
    menyangkut menyatakan menyebutkan menyeluruh menyiapkan merasa merekalah meyakini meyakinkan minta mirip
    misal misalkan mula mulai mulailah mulanya mungkinkah nah naik nantinya nyaris nyatanya olehnya padahal
    padanya pak panjang pantas pastilah penting pentingnya percuma perlukah perlunya persoalan pertama
    pertama-tama pertanyaan pertanyakan pihak pihaknya pukul punya rasa rasanya rata rupanya saat saatnya
    sajalah saling sama sama-sama sampai-sampai sampaikan sangatlah satu sayalah se sebabnya sebagainya
    sebaik sebaik-baiknya sebaiknya sebanyak sebegini sebegitu seberapa sebesar sebetulnya sebisanya sebut
    sebutlah sebutnya secara secukupnya sedemikian sedikitnya seenaknya segalanya seharusnya seingat sejauh
    sejenak sekadar sekadarnya sekali-kali sekalian sekaligus sekalipun sekecil seketika sekiranya
    sekitarnya sekurang-kurangnya sekurangnya sela selagi selaku selama-lamanya selamanya seluruhnya semampu
    semampunya semasa semasih semata semata-mata semaunya semisal semisalnya semula sendirian sendirinya
    seolah-olah sepantasnya sepantasnyalah seperlunya sepertinya sepihak seringnya serupa sesaat sesama
    sesampai sesegera sesekali sesuatunya sesudahnya setempat setengah seterusnya setiba setibanya
    setidak-tidaknya setidaknya setinggi seusai sewaktu siap siapakah sinilah soalnya sudahkah sudahlah
    tadinya tahu tahun tambah tambahnya tampak tampaknya tandas tandasnya tanya tanyakan tanyanya tegas
    tegasnya tempat tengah tentulah tentunya tepat terakhir terasa terbanyak terdahulu terdapat terdiri
    terhadapnya teringat teringat-ingat terjadi terjadilah terjadinya terkira terlebih terlihat termasuk
    ternyata tersampaikan tersebutlah tertentu tertuju terus tetap tiba tiba-tiba tidakkah tidaklah tiga
    tinggi toh tunjuk turut tutur tuturnya ucap ucapnya ujar ujarnya umum umumnya ungkap ungkapnya usah usai
    waduh wah wahai waktu waktunya wong yakin`,
  anaphoricWords: 'dia ia mereka ini itu tetapi tapi namun dan atau maka jadi kemudian lalu juga selain',
  anaphoricPhrases: 'sebagai contoh, misalnya',
  creditLabels: 'foto',
  agencyNames: 'antara',
}

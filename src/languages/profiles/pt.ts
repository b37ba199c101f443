import type { LanguageProfile } from '../profile/language-profile.ts'

/** Portuguese. */
export const pt: LanguageProfile = {
  tag: 'pt',
  determiners: `
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu
    minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas todo toda todos todas
    cada algum alguma alguns algumas nenhum nenhuma outro outra outros outras muito muita muitos muitas
    pouco pouca poucos poucas vários várias certo certa certos certas mesmo mesma mesmos mesmas tal tais
    ambos ambas demais qualquer quaisquer cujo cuja cujos cujas tanto tanta tantos tantas quanto quanta
    quantos quantas diversos diversas`,
  adpositions: `
    de do da dos das em no na nos nas num numa nuns numas ao aos à às por pelo pela pelos pelas para pra com
    sem sob sobre entre até ante após desde contra conforme durante exceto perante mediante salvo via deste
    desta destes destas desse dessa desses dessas disso disto daquele daquela daqueles daquelas dele dela
    deles delas neste nesta nestes nestas nesse nessa nesses nessas nisso naquele naquela nele nela àquele
    àquela dum duma doutro noutro dentre perto dentro fora longe acerca além através junto devido frente
    rumo`,
  conjunctions: `
    e ou mas nem que se porque pois porém contudo todavia embora enquanto quando como caso onde aonde quem
    qual quais porquanto logo senão portanto entretanto`,
  pronouns: `
    eu me mim tu te ti você vocês ele ela eles elas nós vós lhe lhes lo la los las si consigo comigo conosco
    isto isso aquilo algo nada alguém ninguém tudo aqui ali aí lá cá quê outrem`,
  auxiliaries: `
    ser sou és é somos era eras éramos eram fui foi fomos foram será serão seria seriam seja sejam fosse
    fossem for forem sido sendo estar estou está estamos estão estava estavam esteve estiveram estará
    estarão estaria esteja estejam estivesse estiver estando ter tenho tem temos têm tinha tinham teve
    tiveram terá terão teria teriam tenha tenham tivesse tivessem tiver tido tendo haver há havia haviam
    houve haja haverá haveria posso pode podemos podem podia podiam pôde puderam poderá poderão poderia
    poderiam possa possam devo deve devemos devem devia deviam deverá deverão deveria deveriam vou vai vamos
    vão ia iam vá quer querem`,
  adverbs: `
    não mais menos já também tampouco só somente apenas ainda sempre nunca jamais agora então depois antes
    assim tão quase inclusive bem mal melhor hoje ontem amanhã talvez cedo aliás ademais atualmente
    finalmente especialmente principalmente justamente realmente simplesmente unicamente aproximadamente
    posteriormente anteriormente recentemente cerca atrás novamente sim`,
  verbs: 'disse diz dizer afirmou afirma declarou declara explicou explica anunciou acredita pensa',
  commonWords: `
    adeus alem algmas ano anos apoio apontar apos baixo bastante boa boas bom bons breve caminho catorze
    cento certamente certeza cima cinco coisa comprido conhecido conselho corrente custa dar debaixo
    desligado dez dezanove dezasseis dezassete dezoito dia diante direita dispoe dispoem diversa dizem dois
    doze duas dá dão dúvida entao estado estejamos estive estivemos estivera estiverem estivermos estivessem
    estiveste estivestes estivéramos estivéssemos estás estávamos exemplo falta fará favor faz fazeis fazem
    fazemos fazer fazes fazia faço fez fim final forma formos foste fostes fôramos fôssemos geral grande
    grandes grupo ha hajam hajamos havemos hei hora horas houvemos houver houvera houveram houverei houverem
    houveremos houveria houveriam houvermos houverá houverão houveríamos houvesse houvessem houvéramos
    houvéssemos hão iniciar inicio ir irá ista iste lado ligado local lugar maior maioria maiorias meio
    menor meses mil momento máximo mês nao naquelas naqueles noite nome nova novas nove novo novos nível
    número obra obrigada obrigado oitava oitavo oito onze parece parte partir paucas pegar pessoas poder
    ponto pontos porquê posição possivelmente possível povo primeira primeiras primeiro primeiros promeiro
    propios proprio própria próprias próprio próprios próxima próximas próximo próximos põe põem quarta
    quarto quatro quereis queremas queres quero questão quieto quinta quinto quinze quáis relação sabe sabem
    saber segunda segundo sei seis sejamos serei seremos seríamos sete sexta sexto sistema sois são sétima
    sétimo tambem tarde tempo tendes tenhamos tens tentar tentaram tente tentei terceira terceiro terei
    teremos teríamos tipo tive tivemos tivera tiverem tivermos tiveste tivestes tivéramos tivéssemos
    trabalhar trabalho treze três tém tínhamos usa usar vais valor veja vem vens ver verdade verdadeiro vez
    vezes viagem vindo vinte vos vossa vossas vosso vossos vêm zero área último`,
  genitivePrepositions: 'de do da dos das',
  negations: 'sem nenhum nenhuma não',
  anaphoricWords: `
    ele ela eles elas seu sua seus suas este esta isto estes estas esse essa isso esses essas aquele aquela
    mas e ou então assim também porém contudo todavia portanto além depois enquanto ali aqui ambos`,
  anaphoricPhrases: 'por exemplo',
  speakerAndReaderWords: 'eu meu nós nosso você',
  bylineLabels: 'autor, autora, autores, autoras, por',
  bylineWords: 'por Por POR de',
  nameParticles: 'e de da do dos das',
  dateLabels: 'publicado, publicado em, publicada, publicada em, data',
  updateLabels: 'atualizado, atualizado em, atualizada, atualizada em',
  sourceLabels: 'fonte, fontes',
  mailFromLabels: 'de',
  mailToLabels: 'para',
  mailSubjectLabels: 'assunto',
  mailDateLabels: 'data, enviado, enviada em',
  mailAnswerLabels: 'enc, res',
  questionLabels: 'p, pergunta',
  answerLabels: 'r, resposta',
  creditPhrases: 'todos os direitos reservados',
  creditLabels: 'foto, fotos, imagem',
  interjectionPhrases: 'publicidade',
  furtherReadingPhrases: 'leia mais, leia também',
  capitalWords: 'URGENTE EXCLUSIVO VÍDEO',
  placeParticles: 'da do dos de',
  agencyNames: 'lusa, agência brasil',
  calendarLocales: ['pt', 'pt-PT'],
  dayPrepositions: 'em',
  dayOrdinals: 'o',
  monthPrepositions: 'de',
  beforeTimePhrases: 'às',
  hourWords: 'h hs',
  invitationPhrases: `
    assine nossa newsletter, assine a nossa newsletter, inscreva-se na nossa newsletter, subscreva a nossa newsletter,
    assine para continuar lendo, já é assinante, usamos cookies, utilizamos cookies, este site utiliza cookies`,
  controlPhrases: `
    assine, assinar, inscreva-se, entrar, continue lendo, continuar a ler, leia mais, ler mais, ver mais, compartilhar,
    compartilhe, partilhar, imprimir, voltar ao topo, ir para o conteúdo, comentar, aceitar, aceitar todos,
    copiar link, publicidade`,
  paymentPeriodPhrases: 'mensal, anual, por mês, por ano',
}

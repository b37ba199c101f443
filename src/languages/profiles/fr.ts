import type { LanguageProfile } from '../profile/language-profile.ts'

/** French. */
export const fr: LanguageProfile = {
  tag: 'fr',
  determiners: `
    le la les un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel
    quelle quels quelles tout toute tous toutes chaque quelque quelques plusieurs certains certaines certain
    certaine aucun aucune nul nulle tel telle tels telles autre autres même mêmes divers diverses différents
    différentes`,
  adpositions: `
    à au aux de du des d'un d'une d'autres en dans par pour sur sous avec sans chez vers entre parmi contre
    depuis pendant durant avant après devant derrière dès jusque jusqu'à jusqu'au jusqu'aux jusqu'en hors
    hormis outre malgré selon sauf suivant concernant voici voilà envers près lors via vis moyennant d'ici
    autour excepté d'après afin grâce dessus dessous quant face`,
  conjunctions: `
    et ou mais donc or ni car que si comme quand lorsque lorsqu'il lorsqu'elle lorsqu'un lorsqu'une puisque
    puisqu'il quoique tandis sinon soit qui quoi dont où lequel laquelle lesquels lesquelles auquel auxquels
    auxquelles duquel desquels desquelles pourquoi comment combien qu'un qu'une qu'à qu'en qu'au qu'aux
    parce alors`,
  pronouns: `
    je me moi tu te toi il elle on nous vous ils elles se soi lui eux y j'ai qu'il qu'elle qu'ils qu'elles
    qu'on s'il s'ils l'on l'un l'une celui celle ceux celles ceci cela ça quelqu'un quelqu'une rien chacun
    chacune autrui quiconque l'autre d'entre moi-même lui-même elle-même eux-mêmes ici là ci mien mienne
    sien sienne c'est c'était n'importe d'eux d'elle d'elles`,
  auxiliaries: `
    être suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent serai sera
    serons serez seront serais serait serions seraient sois soyons soyez soient fût été étant avoir ai as a
    avons avez ont avais avait avions avaient eut eurent eu eue ayant aurai aura aurons aurez auront aurais
    aurait auraient aie ait ayons aient peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront
    pourrait pourraient pu puisse puissent dois doit devons devez doivent devait devaient devra devront
    devrait devraient veut veulent voulait vais va allons vont allait allaient faut fallait faudra n'est
    n'était n'étaient n'a n'ont n'avait n'avaient n'y s'est s'était d'être d'avoir l'a l'ont m'a`,
  adverbs: `
    ne pas plus moins non oui aussi très trop assez peu presque encore déjà toujours jamais souvent parfois
    bientôt maintenant puis ensuite enfin ainsi cependant pourtant toutefois néanmoins notamment surtout
    seulement également plutôt tôt tard hier aujourd'hui demain bien mal mieux autant tant tellement
    beaucoup ailleurs d'ailleurs désormais environ auparavant actuellement finalement quasi quasiment guère
    certes là-bas dehors dedans loin ensemble vraiment simplement autrement davantage etc`,
  verbs: `
    dit dire affirme affirmé déclare déclaré estime explique assure annonce annoncé indique souligne pense
    croit voit donne prend met trouve reste vient`,
  commonWords: `
    abord absolument ah aies allo allô anterieur anterieure anterieures apres attendu aucuns aujourd aupres
    auras auriez aurions autrefois aviez ayez bah bas basee bat beau bigre bon boum bravo brrr celle-ci
    celle-là celles-ci celles-là celui-ci celui-là celà cent ceux-ci ceux-là cher chers chiche chut chère
    chères cinq cinquantaine cinquante cinquantième cinquième clac clic comparable comparables compris couic
    crac da debout deja delà dernier derniere derriere desormais deux deuxième deuxièmement devers different
    differentes differents différent différente directe directement dite dits diverse dix dix-huit dix-neuf
    dix-sept dixième dos douze douzième dring droite début effet egale egalement egales eh elles-mêmes essai
    etant etre eues euh eus eusse eussent eusses eussiez eussions exactement extenso exterieur eûmes eût
    eûtes fais faisaient faisant fait faites façon feront fi flac floc fois font force fusse fussent fusses
    fussiez fussions fûtes gens ha haut hein hem hep hi ho holà hop hou houp hue hui huit huitième hum
    hurrah hé hélas importe jusqu juste laisser las longtemps lui-meme lès maint malgre maximale meme memes
    merci miennes miens mille mince mine minimale moi-meme moindres mot multiple multiples na naturel
    naturelle naturelles neanmoins necessaire necessairement neuf neuvième nombreuses nombreux nommés
    nous-mêmes nouveau nouveaux nôtre nôtres oh ohé ollé olé onze onzième ore ouf ouias oust ouste ouvert
    ouverte ouverts paf pan parle parlent parler parole parseme partant particulier particulière
    particulièrement passé permet personne personnes pff pfft pfut pif pire pièce plein plouf plupart
    possessif possessifs possible possibles pouah pourrais prealable precisement premier première
    premièrement pres probable probante procedant proche psitt pur pure qu quant-à-soi quanta quarante
    quatorze quatre quatre-vingt quatrième quatrièmement quelconque quinze rare rarement rares relative
    relativement remarquable rend rendre restant restent restrictif retour revoici revoilà sacrebleu sait
    sapristi sein seize semblable semblaient semble semblent sent sept septième seras seriez seul seule
    siennes siens six sixième soi-même soixante specifique specifiques speculatif stop strictement subtiles
    suffisant suffisante suffit suit suivante suivantes suivants suivre sujet superpose tac tardive tenant
    tend tenir tente tic tien tienne tiennes tiens toc toi-même touchant treize trente tres trois troisième
    troisièmement tsoin tsouin té unes uniformement unique uniques uns valeur vas vif vifs vingt vivat vive
    vives vlan voie voient voire vous-mêmes vu vé vôtre vôtres zut ès état étée étées étés`,
  genitivePrepositions: 'de du des',
  measureNouns: 'lot type couple',
  negations: 'sans aucun aucune pas ni',
  anaphoricWords: `
    c il elle ils elles ce cet cette ces cela ceci celui celle ceux son sa ses leur leurs mais et ou donc or
    car ainsi alors aussi cependant pourtant toutefois néanmoins puis ensuite enfin d'ailleurs y
    en là ici tous`,
  anaphoricPhrases: 'par exemple',
  reportingWords: `
    dit dire disait selon affirme affirmé déclaré déclare estime estimé annoncé assure assuré accuse accusé
    explique expliqué prétend écrit croit pense`,
  speakerAndReaderWords: 'je me mon nous notre vous votre ce',
  bylineLabels: 'auteur, auteure, auteurs, auteures, par',
  bylineWords: 'par Par PAR de',
  nameParticles: 'et de du des la le à',
  dateLabels: 'publié, publié le, publiée, publiée le, paru, paru le, parue, parue le, date de publication',
  updateLabels: 'mis à jour, mis à jour le, mise à jour, mise à jour le',
  sourceLabels: 'source, sources',
  mailFromLabels: 'de',
  mailToLabels: 'à',
  mailSubjectLabels: 'objet, sujet',
  mailDateLabels: 'envoyé, envoyé le',
  mailAnswerLabels: 'ré, tr, rép',
  questionLabels: 'q, question',
  answerLabels: 'r, réponse',
  creditPhrases: 'tous droits réservés',
  creditLabels: 'photo, photos, image, images, crédit, crédits',
  rubricLabels: 'mais d’abord, et pour finir, par ailleurs',
  interjectionPhrases: 'publicité',
  furtherReadingPhrases: 'lire aussi',
  capitalWords: 'VIDÉO EXCLUSIF DIRECT OTAN',
  placeParticles: 'de du des au aux en sur',
  agencyNames: 'afp, ats, belga, aps',
  calendarLocales: ['fr'],
  months: { 7: 'juill' },
  dayPrepositions: 'le',
  dayOrdinals: 'er',
  beforeTimePhrases: 'à',
  invitationPhrases: `
    abonnez-vous, abonnez-vous à notre newsletter, abonnez-vous à la newsletter, inscrivez-vous à notre newsletter,
    inscrivez-vous à la newsletter, recevez notre newsletter, s'abonner à la newsletter, s’abonner à la newsletter,
    déjà abonné, vous êtes déjà abonné, abonnez-vous pour lire la suite, nous utilisons des cookies, ce site utilise
    des cookies, accepter tous les cookies, cet article est réservé aux abonnés`,
  controlPhrases: `
    s'abonner, s’abonner, s'inscrire, s’inscrire, se connecter, lire la suite, continuer la lecture, lire aussi, voir
    plus, partager, partager l'article, partager l’article, partager sur facebook, partager sur twitter, envoyer par
    e-mail, imprimer, haut de page, aller au contenu, aller à la navigation, aller à la recherche, commenter, tout
    accepter, tout refuser, copier le lien, faire un don, publicité, la suite après la publicité, adresse e-mail`,
  paymentPeriodPhrases: 'mensuel, annuel, par mois, par an',
}

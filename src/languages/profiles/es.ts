import type { LanguageProfile } from '../profile/language-profile.ts'

/** Spanish. */
export const es: LanguageProfile = {
  tag: 'es',
  determiners: `
    el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella aquellos
    aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras todo
    toda todos todas cada algún alguna algunos algunas alguno ningún ninguna ninguno otro otra otros otras
    mucho mucha muchos muchas poco poca pocos pocas varios varias cierto cierta ciertos ciertas mismo misma
    mismos mismas tal tales ambos ambas demás cualquier cualquiera cuyo cuya cuyos cuyas qué cuánto cuánta
    cuántos cuántas suyo suya suyos suyas tanto tanta tantos tantas bastante diversos diversas`,
  adpositions: `
    a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por salvo
    según sin sobre tras vía versus pro conmigo contigo consigo acerca además cerca debajo delante dentro
    detrás encima enfrente fuera junto alrededor respecto debido`,
  conjunctions: `
    y e o u ni pero sino aunque que porque pues si cuando mientras como donde adonde quien quienes cual
    cuales cuanto conque apenas dónde cuándo cómo cuál cuáles`,
  pronouns: `
    yo me mí tú te ti usted ustedes él ella ello ellos ellas nosotros nosotras vosotros os nos le les se sí
    quién éste ésta éstos éstas ése ésa ésos ésas aquello esto eso algo nada alguien nadie mío mía míos mías
    tuyo tuya uno aquí allí ahí allá acá`,
  auxiliaries: `
    ser soy eres es somos sois son era eras éramos eran fui fue fuimos fueron será serán seré sería serían
    sea sean fueran fuese fuesen sido siendo estar estoy está estás estamos están estaba estaban estábamos
    estuvo estuvieron estará estarán estaría esté estén estando haber he has ha hemos han había habían hubo
    hubieron habrá habrán habría habrían haya hayan hubiera hubieran hubiese habido habiendo hay tener tengo
    tiene tienen tenemos tenía tenían tuvo tuvieron tendrá tendrán tenga tengan puedo puede podemos pueden
    podía podían pudo pudieron podrá podrán podría podrían pueda puedan debo debe debemos deben debía debían
    deberá deberán debería deberían va van voy vamos iba iban suele suelen quiere quieren`,
  adverbs: `
    no más menos muy ya también tampoco sólo solo solamente aún aun todavía siempre nunca jamás ahora
    entonces luego después antes así tan casi incluso bien mal mejor hoy ayer embargo quizá quizás acaso
    pronto asimismo actualmente finalmente especialmente principalmente precisamente realmente simplemente
    únicamente aproximadamente posteriormente anteriormente recientemente atrás adelante lejos`,
  verbs: `
    dijo dice decir afirmó afirma declaró declara aseguró asegura explicó explica señaló señala anunció
    anuncia cree piensa da dio hizo hace viene`,
  commonWords: `
    acuerdo ademas adrede agregó ahi alli ampleamos antano antaño anterior aqui aquél aquélla aquéllas
    aquéllos arriba arribaabajo asi atras añadió breve buen buena buenas bueno buenos cinco claro comentó
    conocer conseguimos conseguir considera consideró consigue consiguen consigues cosas creo cuanta cuantas
    cuantos cuatro cuenta dado dan dar dejó demasiado deprisa despacio despues detras dia dias dicen dicho
    dieron diferente diferentes dijeron dos día días ejemplo empleais emplean emplear empleas empleo
    encuentra enseguida erais eramos estabais estabas estad estada estadas estado estados estais estan
    estaremos estarás estaré estaréis estaríais estaríamos estarían estarías estemos estuve estuviera
    estuvierais estuvieran estuvieras estuviese estuvieseis estuviesen estuvieses estuvimos estuviste
    estuvisteis estuviéramos estuviésemos estáis estéis estés ex existe existen expresó fin final fuerais
    fueras fueseis fueses fuiste fuisteis fuéramos fuésemos general gran grandes gueno habia habida habidas
    habidos habla hablan habremos habrás habré habréis habríais habríamos habrías habéis habíais habíamos
    habías haceis hacemos hacen hacer hacerlo haces haciendo hago hayamos hayas hayáis hecho hicieron horas
    hube hubierais hubieras hubieseis hubiesen hubieses hubimos hubiste hubisteis hubiéramos hubiésemos
    igual indicó informo informó intenta intentais intentamos intentan intentar intentas intento ir lado
    largo llegó lleva llevar lugar manera manifestó mas mayor medio mencionó menudo mia mias mio mios modo
    momento ningunas ningunos nueva nuevas nuevo nuevos ocho pais parece parte partir pasada pasado paìs
    peor pesar podeis poder podria podriais podriamos podrian podrias poner posible primer primera primero
    primeros propia propias propio propios proximo próximo próximos qeu quedó queremos quiza quizas quiénes
    raras realizado realizar realizó repente sabe sabeis sabemos saben saber sabes sal seamos seas segun
    segunda segundo seis sera seremos serás seréis seríais seríamos serías seáis siete sigue siguiente sola
    solas solos soyos supuesto sé tambien tarde temprano tendremos tendrás tendré tendréis tendría tendríais
    tendríamos tendrían tendrías tened teneis tengamos tengas tengáis tenida tenidas tenido tenidos teniendo
    tenéis teníais teníamos tenías tercera tiempo tienes todavia total trabaja trabajais trabajamos trabajan
    trabajar trabajas trabajo trata través tres tuve tuviera tuvierais tuvieran tuvieras tuviese tuvieseis
    tuviesen tuvieses tuvimos tuviste tuvisteis tuviéramos tuviésemos tuyas tuyos ultimo usa usais usamos
    usan usar usas uso vais valor vaya veces ver verdad verdadera verdadero vez vosotras última últimas
    último últimos`,
  genitivePrepositions: 'de del',
  negations: 'sin ningún ninguna ni no',
  anaphoricWords: `
    él ella ello ellos ellas su sus este esta esto estos estas ese esa eso esos esas aquel aquella pero y e
    o u sino entonces así también además asimismo luego después mientras allí aquí ambos`,
  anaphoricPhrases: 'por ejemplo, sin embargo, no obstante',
  reportingWords: `
    dijo dice según afirmó afirma declaró declara asegura aseguró señala señaló explicó acusa acusó cree
    sostiene escribió anunció advirtió`,
  speakerAndReaderWords: 'yo mi nosotros nuestro usted tu su',
  bylineLabels: 'autor, autora, autores, autoras, por',
  bylineWords: 'por Por POR de',
  nameParticles: 'y e de del la el',
  dateLabels: 'publicado, publicado el, publicada, publicada el, fecha',
  updateLabels: 'actualizado, actualizado el, actualizada, actualizada el',
  sourceLabels: 'fuente, fuentes',
  mailFromLabels: 'de, desde',
  mailToLabels: 'para',
  mailSubjectLabels: 'asunto',
  mailDateLabels: 'fecha, enviado',
  mailAnswerLabels: 'rv, rm',
  questionLabels: 'p, pregunta',
  answerLabels: 'r, respuesta',
  creditPhrases: 'todos los derechos reservados',
  creditLabels: 'foto, fotos, fotografía',
  rubricLabels: 'pero antes, y para terminar, además',
  interjectionPhrases: 'publicidad',
  furtherReadingPhrases: 'lea también, lee también',
  capitalWords: 'URGENTE EXCLUSIVA EXCLUSIVO VÍDEO OTAN',
  placeParticles: 'de del',
  agencyNames: 'efe, europa press, ep, télam, telam, notimex, prensa latina',
  calendarLocales: ['es'],
  months: { 9: 'setiembre' },
  dayPrepositions: 'el',
  dayOrdinals: 'o',
  monthPrepositions: 'de del',
  beforeTimePhrases: 'a las, a la, las',
  hourWords: 'h hs',
  invitationPhrases: `
    suscríbete a nuestro boletín, suscríbete a nuestra newsletter, suscríbete a la newsletter, suscríbase a nuestro
    boletín, suscríbete para seguir leyendo, regístrate para seguir leyendo, recibe nuestra newsletter, ya eres
    suscriptor, usamos cookies, utilizamos cookies, aceptar todas las cookies`,
  controlPhrases: `
    suscríbete, suscribirse, suscríbase, iniciar sesión, seguir leyendo, continuar leyendo, leer más, ver más,
    compartir, compartir en facebook, compartir en twitter, imprimir, volver arriba, ir al contenido, saltar al
    contenido, ir a la navegación, comentar, aceptar, aceptar todo, rechazar todo, copiar enlace, donar, publicidad`,
  paymentPeriodPhrases: 'mensual, anual, al mes, al año',
}

import type { Word } from '../../../languages/words/words.ts'

/**
 * Words with which sentences begin that lean on what stands before them: pronouns, demonstratives, connectives. In small
 * letters, by ISO 639-1 code.
 */
const LEANING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ar: 'هو هي هم هذا هذه هؤلاء ذلك تلك لكن ولكن لذلك لذا كما أيضا وهو وهي وهذا وهذه وذلك ثم',
    de: `er sie es ihr ihre sein seine dies diese dieser dieses dem denen damit dafür dagegen daher dabei danach darauf
      darum daran davon dazu deshalb deswegen doch aber und oder denn dann so auch jedoch dennoch trotzdem allerdings
      außerdem zudem hingegen also hier dort solche beide`,
    en: `he she it they his her its their him them this that these those such both another but and or nor so yet then thus
      hence therefore however moreover furthermore instead otherwise nevertheless nonetheless meanwhile also besides
      still similarly likewise consequently additionally finally afterwards later earlier here there`,
    es: `él ella ello ellos ellas su sus este esta esto estos estas ese esa eso esos esas aquel aquella pero y e o u sino
      entonces así también además asimismo luego después mientras allí aquí ambos`,
    fa: 'او وی آن این آنها آن‌ها اینها این‌ها ایشان اما ولی و پس بنابراین همچنین سپس چنین هم نیز',
    fr: `c il elle ils elles ce cet cette ces cela ceci celui celle ceux son sa ses leur leurs mais et ou donc or car ainsi
      alors aussi cependant pourtant toutefois néanmoins puis ensuite enfin d'ailleurs d’ailleurs y en là ici tous`,
    hi: 'वह वे यह ये इस इन उस उन उसके उनके इसके इनके लेकिन और या तब फिर इसलिए हालांकि',
    id: 'dia ia mereka ini itu tetapi tapi namun dan atau maka jadi kemudian lalu juga selain',
    it: `egli ella esso essa essi esse lui lei loro questo questa questi queste quello quella quelli quelle suo sua suoi
      sue ma e o però dunque quindi poi allora anche inoltre tuttavia infatti così mentre qui lì entrambi`,
    ja: '彼 彼女 彼ら これ それ あれ この その あの ここ そこ しかし だが でも そして また さらに したがって ただし 一方',
    ko: '그 그는 그녀 그녀는 그들은 이 이것은 그것은 이는 하지만 그러나 그리고 또한 따라서 그래서 한편',
    nl: `hij zij ze het dit dat deze die hun zijn haar maar en of dus want toch dan toen daarom daarna daarnaast echter
      ook bovendien hier daar beide`,
    pl: `on ona ono oni one jego jej ich to ten ta te ci ale i oraz lub więc zatem jednak jednakże także również potem
      wtedy dlatego ponadto tam tu`,
    pt: `ele ela eles elas seu sua seus suas este esta isto estes estas esse essa isso esses essas aquele aquela mas e ou
      então assim também porém contudo todavia portanto além depois enquanto ali aqui ambos`,
    ru: `он она оно они его её ее их это этот эта эти тот та те но и или а же поэтому однако также тоже затем потом
      тогда кроме там тут здесь оба`,
    tr: 'o onlar bu şu bunlar bunun onun ama fakat ve veya ancak böylece sonra ayrıca dolayısıyla oysa',
    uk: 'він вона воно вони його її їх це цей ця ці той та ті але і й або а тому однак також потім тоді там тут',
    zh: `他 她 它 他们 她们 它们 他們 她們 它們 这 這 那 这些 這些 那些 此 其 但 但是 而 而且 因此 所以 然而 不过 不過
      同时 同時 此外 另外`,
  }).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
)

/** The same of several words. */
const LEANING_PHRASE = new RegExp(
  `^(?:${[
    'for (?:example|instance)|as a result|in other words|at the same time|on the other hand|in (?:addition|contrast)',
    'zum beispiel|par exemple|por (?:ejemplo|exemplo)|ad esempio',
    'per esempio|bijvoorbeeld|na przykład|например|наприклад|örneğin|sin embargo|no obstante|sebagai contoh|misalnya',
    '例えば|たとえば|そのため|例如|比如|예를 들어|على سبيل المثال|به عنوان مثال|برای مثال|उदाहरण के लिए',
  ].join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu',
)

/**
 * Whether a sentence cannot be understood without the one before it, as far as its beginning tells: a word that points
 * back, or nothing but function words before its first comma, as in `At the same time,`. Where no such words are known
 * of a language, every function word is taken for one.
 *
 * @param words Those of the sentence.
 * @param language BCP 47 tag.
 */
export function leans(sentence: string, words: readonly Word[], language: string): boolean {
  const [first] = words
  if (!first) return true
  const known = LEANING.get(language.split('-', 1)[0] ?? '')
  // `they’d`, `c’est`: the word is the part before the apostrophe.
  const beginning = first.key.split(/['’]/, 1)[0] ?? ''
  if (known ? known.has(first.key) || known.has(beginning) : !first.isTopical) return true
  if (LEANING_PHRASE.test(sentence)) return true
  const comma = sentence.search(/[,،，、]/u)
  const opening = words.filter(({ end }) => end - first.start <= comma)
  return opening.length > 0 && opening.every(({ key, isTopical }) => !isTopical && !/\p{N}/u.test(key))
}

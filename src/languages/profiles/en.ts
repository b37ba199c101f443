import type { LanguageProfile } from '../profile/language-profile.ts'

/** English. */
export const en: LanguageProfile = {
  tag: 'en',
  determiners: `
    a an the this that these those each every either neither some any no both all another such many much
    more most few fewer less several various certain other which what whose my your his her its our their
    one's`,
  adpositions: `
    about above across after against ahead along alongside amid among amongst around as at before behind
    below beneath beside besides between beyond by concerning despite down during except for from in
    including inside into like near of off on onto opposite out outside over past per regarding since than
    through throughout till to toward towards under underneath unlike until up upon versus via with within
    without according`,
  conjunctions: `
    and but or nor so yet although because if lest once provided though unless when whenever where whereas
    wherever whether while whilst how why`,
  pronouns: `
    i me mine myself we us ours ourselves you yours yourself yourselves he him himself she hers herself it
    itself they them theirs themselves one oneself who whom whoever whomever whichever whatever anyone
    anybody anything everyone everybody everything someone somebody something no-one nobody nothing none
    others here there`,
  auxiliaries: `
    am is are was were be been being have has had having do does did doing done can could may might must
    shall should will would ought cannot ain't aren't can't couldn't didn't doesn't don't hadn't hasn't
    haven't isn't mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't i'm i've i'll i'd
    you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll we'd
    they're they've they'll they'd that's that'll there's here's what's who's let's`,
  adverbs: `
    again almost already also always anyway away back even ever far fully further hence however indeed
    instead just later likewise maybe meanwhile moreover nearly never nevertheless nonetheless not now often
    only otherwise perhaps quite rather really seemingly seldom similarly simply sometimes soon still then
    thereby therefore thus together too twice usually very well else enough etc furthermore additionally
    finally first accordingly consequently afterwards e.g i.e ago`,
  verbs: `
    add added adds agree agreed announce announced announces appear appeared appears argue argued argues ask
    asked asking asks became become becomes becoming began begin begins begun believe believed believes
    bring brings brought call called calls came claim claimed claims come comes coming consider considered
    contain contains continue continued continues create created creates declare declared declares denied
    denies describe described describes expect expected expects feel feels felt find finds found gave get
    gets getting give given gives giving go goes going gone got happen happened happens hear heard help
    helped helps include included includes insist insisted insists keep keeps kept knew know known knows
    learn learned learns leave leaves led let lets liked likes lose lost made make makes making mean means
    meant met need needed needs noted offer offered offers pay pays prevent prevented provide provides put
    puts ran receive received receives remain remained remains reported reports run runs said saw say saying
    says see seem seemed seems seen send sends sent serve serves set sets show showed shown shows speak
    spoke stated suggest suggested suggests take taken takes taking tell telling tells tend tends think
    thinks thought told took tried tries try trying turned understand understands urge urged use used uses
    using want wanted wants warned warns went win won wrote written stood held broke built bought caught
    chose drew drove ate fought flew forgot froze grew hid hurt laid lent paid quit rode rang sold shook
    sang sank sat slept spent stole struck swam swept taught tore threw woke wore wove arrived resigned
    rises meets opens closes seeks sought blames threatens`,
  commonWords: `
    a's able ableabout abroad abst accordance act actually ad adj adopted ae af affected affecting affects
    ag ah ai aint al allow allows alone amidst amoungst amount anyhow anymore anyways anywhere ao apart
    apparently appreciate appropriate approximately aq ar area areas aren arent arise arpa aside associated
    au auth available aw awfully az ba backed backing backs backward backwards bb bd beforehand beginning
    beginnings beings best better bf bg bh bi big bill billion biol bj bm bn bo bottom br brief briefly bs
    bt buy bv bw bz c'mon c's ca cant caption case cases cause causes cc cd certainly cf cg ch changes ci ck
    cl clear clearly click cm cmon cn co com computer con considering containing copy corresponding could've
    couldn couldnt course cr cry cs cu currently cv cx cy cz dare daren't darent date de dear definitely
    detail didn didnt differ different differently directly dj dk dm doesn doesnt don dont doubtful downed
    downing downs downwards due dz early ec ed edu ee effect eg eh eight eighty eleven elsewhere empty end
    ended ending ends entirely er es especially et et-al evenly evermore everywhere ex exactly example face
    faces fact facts fairly farther ff fi fifteen fifth fifty fify fill fire five fix fj fk fm fo followed
    following follows forever former formerly forth forty forward four fr free front full furthered
    furthering furthers fx ga gb gd ge general generally gf gg gh gi gl gm gmt gn good goods gotten gov gp
    gq gr great greater greatest greetings group grouped grouping groups gs gt gu gw gy hadnt half hardly
    hasn hasnt haven havent hed hell hello hereafter hereby herein heres hereupon hes hi high higher highest
    hither hk hm hn home homepage hopefully how'd how'll how's howbeit hr ht htm html http hu hundred id ie
    ignored ii il ill im immediate immediately importance important inasmuch inc index indicate indicated
    indicates information inner insofar int interest interested interesting interests invention inward io iq
    ir isn isnt itd itll ive je jm jo join jp ke keys kg kh ki kind km kn kp kr kw ky kz la large largely
    last lately latest latter latterly lb lc least length li likely line little lk ll long longer longest
    look looking looks low lower lr ls lt ltd lu lv ly ma mainly man mayn't maynt mc md meantime member
    members men merely mg mh microsoft might've mightnt mil mill million minus miss mk ml mm mn mo mostly
    move mp mq mr mrs ms msie mt mu mug must've mustnt mv mw mx mz na name namely nay nc nd ne necessarily
    necessary needing neednt net netscape neverf neverless new newer newest next nf ng ni nine ninety nl non
    noone normally nos notwithstanding novel nowhere np nr nu null number numbers nz obtain obtained
    obviously oh ok okay old older oldest om omitted ones open opened opening ord order ordered ordering
    orders org oughtn't oughtnt overall owing own pa page pages part parted particular particularly parting
    parts pe pf pg ph pk pl place placed places please plus pm pmid pn point pointed pointing points poorly
    possible possibly potentially pp pr predominantly present presented presenting presents presumably
    previously primarily probably problem problems promptly proud pt pw py qa que quickly qv rd re readily
    reasonably recent recently ref refs regardless regards related relatively research reserved respectively
    resulted resulting results right ring ro room rooms round ru rw sa same sb sc sd se sec second secondly
    seconds section seeing seeming sees self selves sensible serious seriously seven seventy sg sh shant
    shed shell shes should've shouldn shouldnt showing showns si side sides significant significantly
    similar sincere site six sixty sj sk sl slightly sm small smaller smallest sn someday somehow somethan
    sometime somewhat somewhere sorry specifically specified specify specifying sr st state states stop
    strongly su sub substantially successfully sufficiently sup sure sv sy system sz t's tc td ten test text
    tf tg th thank thanks thanx that've thatll thats thatve thence there'd there'll there're there've
    thereafter thered therein therell thereof therere theres thereto thereupon thereve theyd theyll theyre
    theyve thick thin thing things third thirty thorough thoroughly thou thoughh thoughts thousand three
    throug thru til tip tis tj tk tm tn today top tp tr trillion truly ts tt turn turning turns tv tw twas
    twelve twenty two tz ua ug uk um un undoing unfortunately unlikely unto ups upwards useful usefully
    usefulness uucp uy uz va value vc ve vg vi viz vn vol vols vs vu wanting wasn wasnt way ways web webpage
    website wed welcome wells weren werent weve wf what'd what'll what've whatll whats whatve when'd when'll
    when's whence where'd where'll where's whereafter whereby wherein wheres whereupon whim whither who'd
    who'll whod whole wholl whos why'd why'll why's widely width willing wish wonder wont words work worked
    working works world would've wouldn wouldnt ws www ye year years yes youd youll young younger youngest
    youre youve yt yu za zero zm zr`,
  genitivePrepositions: 'of',
  possessiveDeterminers: 'my your his her its our their',
  backwardPossessives: 'his her its their',
  subordinators: 'after before since until because although though while when',
  relativeWords: 'who whom whose which that where what',
  subjectPronouns: 'he she it they him her them',
  reflexiveWords: 'himself herself itself themselves each other',
  measureNouns: 'lot lots sort kind type number couple bit variety range amount majority handful plenty deal',
  negations: 'no not neither nor without never hardly',
  looseLinks: 'as than like about per via',
  clauseLinks: 'after before since until and or',
  pastWords: 'ago earlier later',
  conditionWords: 'if unless except without provided until whether',
  additionWords: `
    after before while when because amid following despite during since although though whereas as who which
    where in on at for with over by against under between into from near across through`,
  anaphoricWords: `
    he she it they his her its their him them this that these those such both another but and or nor so yet
    then thus hence therefore however moreover furthermore instead otherwise nevertheless nonetheless
    meanwhile also besides still similarly likewise consequently additionally finally afterwards later
    earlier here there`,
  anaphoricPhrases: `
    for example, for instance, as a result, in other words, at the same time, on the other hand,
    in addition, in contrast`,
  reportingWords: `
    said says say saying told tells according claimed claims claim alleged alleges argued argues asserted
    asserts accused believed believes believe thought thinks think warned warns added adds noted notes
    stated states insisted insists suggested suggests reported reports announced declared wrote writes
    denied denies reportedly allegedly explained explains acknowledged conceded admitted confirmed recalled`,
  readerWords: 'you your yours yourself yourselves',
  speakerAndReaderWords: 'i me my mine we us our ours you your yours this these here',
  clippedBeginnings: 'tis twas twere twill til till em n cause cos cuz bout',
  clippedEndings: 'o ol th wi',
  bylineLabels: 'by, author, authors, written by, reporter, text by',
  bylineWords: 'by By BY',
  nameParticles: 'and of for in',
  dateLabels: `
    published, published on, first published, first published on, posted, posted on, publication date, date,
    dated`,
  updateLabels: `
    updated, updated on, last updated, last updated on, modified, modified on, last modified,
    last modified on`,
  sourceLabels: 'source, sources',
  mailFromLabels: 'from',
  mailToLabels: 'to, cc, bcc, reply-to',
  mailSubjectLabels: 'subject',
  mailDateLabels: 'date, sent',
  mailAnswerLabels: 're, fw, fwd',
  questionLabels: 'q, question',
  answerLabels: 'a, answer',
  creditPhrases: `
    additional photograph courtesy, additional photographs courtesy, additional photo courtesy,
    additional photos courtesy, additional image courtesy, additional images courtesy,
    additional picture courtesy, additional pictures courtesy, additional video courtesy, reporting by,
    writing by, editing by, compiled by, translation by, translated by, photograph by, photographs by,
    photo by, photos by, image by, images by, picture by, pictures by, video by, additional reporting by,
    additional writing by, additional editing by, additional compiled by, additional translation by,
    additional translated by, additional photograph by, additional photographs by, additional photo by,
    additional photos by, additional image by, additional images by, additional picture by,
    additional pictures by, additional video by, translation courtesy, photograph courtesy,
    photographs courtesy, photo courtesy, photos courtesy, image courtesy, images courtesy,
    picture courtesy, pictures courtesy, video courtesy, copyright, all rights reserved`,
  creditLabels: 'photo, photos, image, images, picture, pictures, credit, credits',
  rubricLabels:
    'but first, and finally, first up, in other news, elsewhere, also today, meanwhile, up next, one more thing',
  interjectionPhrases: 'more, more to follow, end, ends, advertisement',
  furtherReadingPhrases: 'read more, read also, see more, see also',
  capitalWords: `
    BREAKING NEWS UPDATE UPDATED EXCLUSIVE WATCH LIVE VIDEO PHOTOS OPINION COLUMN ANALYSIS CORRECTION
    CORRECTED FACTBOX TIMELINE INTERVIEW EXPLAINER REVIEW FEATURE ALERT URGENT FLASH WRAPUP REFILE BRIEF
    NOTE WARNING READ MORE ALSO BY Q I A THE IT WE YES NO OK EXPLAINED NATO EU UN WHO IMF OPEC FIFA UEFA
    NASA FBI CIA BBC CNN AIDS COVID CEO GDP TV AI UNICEF UNESCO UNHCR UNRWA UNEP HAMAS HEZBOLLAH FATAH PLO
    ISIS ISIL IAEA OSCE ASEAN BRICS NHS NBA NFL NHL IBM BMW`,
  placeParticles: 'of and upon',
  agencyNames: `
    reuters, thomson reuters, ap, associated press, the associated press, upi, united press international, bloomberg, pa, pa media,
    the canadian press, cp, aap, nan, pti, ani, ians, app`,
  calendarLocales: ['en', 'en-GB'],
  weekdays: { 2: 'tues', 3: 'weds', 4: 'thur, thurs' },
  dayOrdinals: 'st nd rd th',
  monthPrepositions: 'of',
  beforeTimePhrases: 'at',
  afterTimeWords: 'on',
  hourWords: 'hrs',
  forenoonPhrases: 'am, a.m., a. m.',
  afternoonPhrases: 'pm, p.m., p. m.',
  invitationPhrases: `
    subscribe now, subscribe today, subscribe to our newsletter, subscribe to the newsletter, subscribe to our
    newsletters, subscribe to continue reading, subscribe to read the full story, subscribe to read more,
    subscribe for free, subscribe for full access, sign up for our newsletter, sign up for our newsletters, sign up
    for the newsletter, sign up for our free newsletter, sign up to our newsletter, sign up to our newsletters,
    sign up now, sign up for free, sign up to continue reading, join our newsletter, join our mailing list, get our
    newsletter, get the newsletter, get our free newsletter, get our daily newsletter, register to continue reading,
    log in to continue reading, already a subscriber, already a member, already have an account, start your free
    trial, support our journalism, become a member, become a subscriber, enter your email address, this site uses
    cookies, we use cookies, this website uses cookies, accept all cookies, thanks for reading, unlock this article,
    choose your plan, by signing up you agree, this article is for subscribers, you have reached your limit of free
    articles, you have read your last free article, this post is for paid subscribers, this post is for paying subscribers`,
  controlPhrases: `
    subscribe, sign up, sign in, log in, register, continue reading, continue reading the main story, keep reading,
    read more, read the full story, read next, show more, load more, see more, share, share this, share this
    article, share this story, share this post, share article, share on facebook, share on twitter, share on x,
    share on linkedin, share on whatsapp, share via email, share by email, tweet, tweet this, pin it, email this,
    print, print this article, copy link, save, save article, save for later, gift this article, listen to this
    article, follow us, back to top, skip to content, skip to main content, jump to navigation, jump to search,
    leave a comment, view comments, accept, accept all, reject all, manage cookies, cookie settings, no thanks,
    maybe later, donate, donate now, advertisement, story continues below, story continues below advertisement,
    article continues below, article continues below advertisement, continue reading below, email address, your email
    address`,
  paymentPeriodPhrases:
    'monthly, annual, annually, yearly, weekly, per month, per year, billed monthly, billed annually, pay monthly, pay annually',
}

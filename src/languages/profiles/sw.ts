import type { LanguageProfile } from '../profile/language-profile.ts'

/** Swahili. */
export const sw: LanguageProfile = {
  tag: 'sw',
  determiners: `
    huyu hawa huu hii hiki hivi hili haya hizi huyo hao huo hiyo hicho hivyo hilo hayo hizo yule wale ule
    ile kile vile lile yale zile wangu yangu langu changu vyangu zangu wako yako lako chako vyako zako wake
    yake lake chake vyake zake pake kwake wetu yetu letu chetu vyetu zetu wenu yenu lenu zenu wao yao lao
    chao vyao zao kwao kwetu kwangu kwako kila baadhi wote yote lote chote vyote zote kote sote nyote
    wengine mengine nyingine zingine kingine vingine lingine mwingine kwingine wengi nyingi mengi vingi
    kadhaa chache wachache machache vichache yoyote yeyote wowote lolote chochote vyovyote zozote mwenye
    wenye yenye lenye chenye vyenye zenye fulani wenyewe yenyewe lenyewe zenyewe mwenyewe binafsi gani ngapi
    wangapi`,
  adpositions: `
    ya wa la cha vya za kwa katika na kutoka hadi mpaka kwenye juu chini ndani nje mbele nyuma kabla baada
    kati baina kuhusu dhidi bila tangu pamoja karibu mbali kando kupitia kuelekea kulingana kutokana
    miongoni isipokuwa wakati pa mwa kuanzia ng'ambo`,
  conjunctions: `
    au lakini bali ila ama wala kwamba kama ikiwa iwapo endapo ingawa ijapokuwa kwani ili maana huku licha
    basi kwasababu ambaye ambao ambayo ambalo ambacho ambavyo ambazo ambapo ambako ambamo lini wapi vipi
    jinsi namna kwanini mbona ndipo`,
  pronouns: `
    mimi wewe yeye sisi ninyi nyinyi nani nini hapa hapo pale huko kule humu humo naye nao nayo nalo nacho
    navyo nazo nami nawe nasi kwaye`,
  auxiliaries: `
    ni si ndio ndiyo ndiye ndicho ndivyo ndilo ndizo sio siyo kuwa ana wana ina lina zina kina vina una nina
    tuna mna hana hawana haina hakuna kuna pana yuko wapo yupo iko zipo ipo alikuwa walikuwa ilikuwa
    zilikuwa lilikuwa kilikuwa tulikuwa nilikuwa kulikuwa atakuwa watakuwa itakuwa zitakuwa amekuwa wamekuwa
    imekuwa zimekuwa akiwa wakiwa awe wawe iwe anaweza wanaweza inaweza tunaweza unaweza kuweza lazima
    anapaswa wanapaswa inapaswa yakiwa zikiwa hawakuwa hakuwa haikuwa`,
  adverbs: `
    sana pia tu sasa bado tena zaidi hata kisha halafu tayari daima kamwe mara leo jana kesho juzi vilevile
    aidha hatimaye kwanza labda pengine kabisa takriban takribani hususan hasa mno polepole upya mapema
    baadaye baadae awali hapana vizuri vyema papo`,
  commonWords: `
    akasema alisema kima kubwa kwenda mdogo mkubwa mmoja moja muda ng nonkungu sauti tafadhali watu`,
  distinctiveWords: [{ among: 'tl', pattern: /^(?:ya|wa|kwa|katika|ni|za)$/iu, share: 0.15 }],
}

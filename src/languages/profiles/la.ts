import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Latin. */
export const la: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'la',
  functionWords: `
    a ab ac ad at atque aut autem cum de dum e erant erat est et etiam ex haec hic hoc in ita me nec neque
    non per qua quae quam qui quibus quidem quo quod re rebus rem res sed si sic sunt tamen tandem te ut vel`,
}

import type { LanguageProfile } from '../profile/language-profile.ts'

/** Armenian. */
export const hy: LanguageProfile = {
  tag: 'hy',
  functionWords: `
    այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ համար հետ հետո
    մենք մեջ մի ն նա նաև նրա նրանք որ որը որոնք որպես ու ում պիտի վրա և`,
}

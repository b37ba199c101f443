import type { LanguageProfile } from '../profile/language-profile.ts'

/** Sesotho. */
export const st: LanguageProfile = {
  tag: 'st',
  functionWords: `
    a ba bane bona e ea eaba empa ena ha hae hape ho hore ka ke la le li me mo moo ne o oa re sa se tloha
    tsa tse`,
}

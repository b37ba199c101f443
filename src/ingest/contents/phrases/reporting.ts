import type { Word } from '../../../languages/words/words.ts'

/** Words that tell what somebody says, by language. */
const REPORTING: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  en: wordSet(
    'said says say saying told tells according claimed claims claim alleged alleges argued argues asserted asserts accused believed believes believe thought thinks think warned warns added adds noted notes stated states insisted insists suggested suggests reported reports announced declared wrote writes denied denies reportedly allegedly explained explains acknowledged conceded admitted confirmed recalled',
  ),
  de: wordSet(
    'sagte sagt sagen sagten laut zufolge erklärte erklärt behauptet behauptete meinte meint warnte warnt betonte betont glaubt glaubte schrieb schreibt angeblich gemäß berichtet berichtete',
  ),
  fr: wordSet(
    'dit dire disait selon affirme affirmé déclaré déclare estime estimé annoncé assure assuré accuse accusé explique expliqué prétend écrit croit pense',
  ),
  es: wordSet(
    'dijo dice según afirmó afirma declaró declara asegura aseguró señala señaló explicó acusa acusó cree sostiene escribió anunció advirtió',
  ),
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Whether it is known of a language how it tells what somebody says. */
export function knowsReporting(language: string): boolean {
  return REPORTING[codeOf(language)] !== undefined
}

/**
 * Whether words say that somebody says so. What an article says of somebody who says something (`an alliance that
 * claims …`) is still its own.
 *
 * @param language BCP 47 tag.
 */
export function isReporting(words: readonly Word[], language: string): boolean {
  const reporting = REPORTING[codeOf(language)]
  const relates = ({ wordClass }: Word) => wordClass === 'conjunction' || wordClass === 'determiner'
  return words.some(({ key }, index) => {
    const before = words[index - 1]
    return reporting?.has(key) === true && !(before && relates(before))
  })
}

function codeOf(language: string): string {
  return language.split('-', 1)[0] ?? ''
}

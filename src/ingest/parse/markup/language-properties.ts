import type { Element, Properties } from 'hast'
import { canonicalTag } from '../../../languages/canonical-tag.ts'

/** Returns the language and direction that an element declares, if they are valid. */
export function languageProperties({ properties }: Element): Properties {
  const language = typeof properties.lang === 'string' && canonicalTag(properties.lang)
  const direction = String(properties.dir).toLowerCase()
  return {
    ...(language && { lang: language }),
    ...(/^(?:ltr|rtl|auto)$/.test(direction) && { dir: direction }),
  }
}

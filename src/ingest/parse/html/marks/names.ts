import type { Element } from 'hast'

/** Returns the classes and the id of an element. */
export function namesOf({ properties: { className, id } }: Element): readonly string[] {
  return [className ?? [], id ?? []].flat(2).map(String)
}

/** Whether a class or the id of an element matches. */
export function isNamed(element: Element, pattern: RegExp): boolean {
  return namesOf(element).some((name) => pattern.test(name))
}

/**
 * Returns the address of the page, with its text directive if the browser reveals it to scripts. Chromium does, Firefox
 * does not.
 */
export function pageAddress(): string {
  const navigated = performance.getEntriesByType('navigation')[0]?.name
  const withoutDirective = (address: string) => address.replace(/#?(?::~:.*)?$/, '')
  return navigated !== undefined && withoutDirective(navigated) === withoutDirective(location.href)
    ? navigated
    : location.href
}

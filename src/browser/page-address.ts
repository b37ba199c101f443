/**
 * The address of the page. Chromium shows scripts the whole address that was navigated to, with its text directive;
 * Firefox does not.
 */
export function pageAddress(): string {
  const navigated = performance.getEntriesByType('navigation')[0]?.name
  const withoutDirective = (address: string) => address.replace(/#?(?::~:.*)?$/, '')
  return navigated !== undefined && withoutDirective(navigated) === withoutDirective(location.href)
    ? navigated
    : location.href
}

/**
 * Adds rules for what a script shows. They are loaded with the script, so that a page without it does not carry them.
 *
 * @param css The rules, in the layers of `src/styles/site.css`.
 */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

import { addStyles } from '../add-styles.ts'
import { element } from '../search/element.ts'
import { strings } from '../search/page-strings.ts'
import { isSlashEnabled, setSlashEnabled } from '../search/slash-setting.ts'
import { CHOICES, type ChoiceName, choose, chosen } from './choices.ts'
import css from './settings-panel.css?inline'

addStyles(css)

/** Creates the panel with the reader's settings after its button, and opens it. From then on, the browser does that. */
export function openSettings(button: HTMLButtonElement): void {
  const panel = element(
    'dialog',
    { id: 'reader-settings', popover: 'auto', ariaLabel: strings.settings },
    renderChoice('theme', strings.theme, strings.themes),
    renderChoice('text-size', strings.textSize, strings.textSizes),
    renderSlash(),
  )
  button.after(panel)
  button.popoverTargetElement = panel
  panel.showPopover()
  panel.querySelector<HTMLInputElement>('input:checked')?.focus()
}

function renderChoice<Name extends ChoiceName>(
  name: Name,
  legend: string,
  labels: Readonly<Record<(typeof CHOICES)[Name][number], string>>,
): HTMLElement {
  const values: readonly (typeof CHOICES)[Name][number][] = CHOICES[name]
  const options = values.map((value) => {
    const input = element('input', { type: 'radio', name, value, checked: value === chosen(name) })
    input.addEventListener('change', () => choose(name, value))
    return element('label', {}, input, labels[value])
  })
  return element('fieldset', {}, element('legend', {}, legend), ...options)
}

function renderSlash(): HTMLElement {
  const input = element('input', { type: 'checkbox', name: 'slash', checked: isSlashEnabled() })
  input.addEventListener('change', () => setSlashEnabled(input.checked))
  return element('label', {}, input, strings.searchSlash)
}

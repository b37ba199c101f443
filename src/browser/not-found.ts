import { meantPath, wordsOfPath } from './meant-path.ts'

// A server has the same page for all missing addresses, so only a script can know which one it was.
const main = document.querySelector<HTMLElement>('[data-not-found]')
const field = main?.querySelector<HTMLInputElement>('input[name=q]')
const meant = main?.querySelector<HTMLElement>('[data-meant]')
const target = meant?.querySelector('a')
const home = main?.dataset.home ?? '/'

if (field && field.value === '') field.value = wordsOfPath(location.pathname, home)

const path = meantPath(location.pathname, home)
if (path !== undefined && meant && target) {
  const former = /^articles\/([^/]+)/.exec(path)?.[1]
  const moved = Array.from(main?.querySelectorAll<HTMLAnchorElement>('[data-former]') ?? []).find(
    ({ dataset }) => dataset.former === former,
  )
  target.href = moved?.href ?? home + path
  target.textContent = moved?.textContent ?? home + path
  meant.hidden = false
}

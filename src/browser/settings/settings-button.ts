const button = document.querySelector<HTMLButtonElement>('[data-settings]')

if (button) {
  button.hidden = false
  button.addEventListener(
    'click',
    async () => {
      const { openSettings } = await import('./settings-panel.ts')
      openSettings(button)
    },
    { once: true },
  )
}

// Runs Astro with its telemetry switched off. Setting the variable here works in every shell.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
// `--frozen` is Pincite's own option: the build fails if a ledger is out of date instead of writing it.
if (process.argv.includes('--frozen')) {
  process.argv = process.argv.filter((argument) => argument !== '--frozen')
  process.env.PINCITE_FROZEN = '1'
}
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href)

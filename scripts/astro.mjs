// Runs Astro, which then tells nobody that it was run; a variable set here works in every shell.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
// `--frozen` is ours: the build then refuses to write ledgers that are behind the seeds.
if (process.argv.includes('--frozen')) {
  process.argv = process.argv.filter((argument) => argument !== '--frozen')
  process.env.PINCITE_FROZEN = '1'
}
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href)

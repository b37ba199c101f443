// Runs Astro with its telemetry switched off. Setting the variable here works in every shell.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href)

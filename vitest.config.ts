import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Builds the sites that the tests of these projects share. */
const SITES = './tests/site/global-setup.ts'

export default defineConfig({
  test: {
    // A build or a browser takes its time on a busy machine, and nothing is judged by that. These limits end what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    // Tests wait for pages and builds as often as they compute: with a worker a core, a third of the time was idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        // The files share their modules, as loading them takes longer than most tests.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: './tests/unit/property-seed.ts',
          isolate: false,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: SITES, isolate: false } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: SITES,
          isolate: false,
        },
      },
    ],
  },
})

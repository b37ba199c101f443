import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,site,browser}/**/*.test.ts'],
    globalSetup: ['tests/site/global-setup.ts'],
    // A build or a browser on a busy machine takes its time; nothing is judged by it.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})

import { readFileSync, rmSync } from 'node:fs'
import { ensureInstalled, npm } from './install.mjs'

// `npm test`: installs packages and browsers if needed, then runs every check. The last line gives the totals.

const REPORT = '.cache/test-report.json'

ensureInstalled()
const checks = ['lint', 'types', 'browsers']
const results = checks.map((script) => {
  console.log(`\n— ${script}`)
  return { script, isPassed: npm(['run', '--silent', script], { ASTRO_TELEMETRY_DISABLED: '1' }) === 0 }
})

console.log('\n— tests')
rmSync(REPORT, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
const code = npm(['exec', '--', 'vitest', 'run', ...reporters], { ASTRO_TELEMETRY_DISABLED: '1' })
const tests = readReport()

const failedChecks = results.filter(({ isPassed }) => !isPassed)
for (const { script } of failedChecks) console.error(`Failed: npm run ${script}`)
const passed = tests.passed + results.length - failedChecks.length
// A run that crashed, or failed outside a test, has failed even if its report counts no failure.
const failed = failedChecks.length + (tests.failed || (code === 0 ? 0 : 1))
console.log(`\n${passed} passed, ${failed} failed, ${tests.skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

function readReport() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(REPORT, 'utf8'),
    )
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

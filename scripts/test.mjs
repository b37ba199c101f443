import { readFileSync, rmSync } from 'node:fs'
import { ensureInstalled, npm, npmBeside } from './install.mjs'

// `npm test`: installs packages and browsers if needed, then runs every check. The last line gives the totals.

const REPORT = '.cache/test-report.json'
/** These take one processor a while, and need nothing that the tests make. */
const CHECKS = ['lint', 'types']

process.env.ASTRO_TELEMETRY_DISABLED = '1'

ensureInstalled()
console.log('\n— browsers')
const results = [{ script: 'browsers', isPassed: npm(['run', '--silent', 'browsers']) === 0 }]

console.log('\n— tests')
rmSync(REPORT, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
const [{ code }, ...checks] = await Promise.all([
  npmBeside(['exec', '--', 'vitest', 'run', ...reporters], 'shown'),
  ...CHECKS.map(async (script) => ({ script, ...(await npmBeside(['run', '--silent', script], 'kept')) })),
])
for (const { script, code, output } of checks) {
  console.log(`\n— ${script}\n${output}`)
  results.push({ script, isPassed: code === 0 })
}
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

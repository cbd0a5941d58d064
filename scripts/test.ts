// `npm test`: everything; what drives a browser, and waits for it most of the time, beside the rest. Ends with the line `N passed, N failed`.
import {spawn} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {findBrowser} from './browser.ts'
import {buildPackage} from './build.ts'
import {buildStudio} from './build-studio.ts'
import {check} from './check.ts'

const root = join(import.meta.dirname, '..')
const reports = join(root, '.sourceline')

await findBrowser()
await buildPackage()
const checks = await check()
await buildStudio()
mkdirSync(reports, {recursive: true})
const browsing = vitest('e2e')
const others = vitest('unit', 'packaging', 'types')
const counts = [checks, await told(browsing), await told(others)]

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

type Run = {readonly report: string; readonly code: Promise<number | null>; readonly printed: Buffer[]; print(): void}

/** Keeps what it prints until it is its turn to be told of. */
function vitest(...projects: string[]): Run {
  const report = join(reports, `test-report-${projects[0]}.json`)
  rmSync(report, {force: true})
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const only = projects.map((project) => `--project=${project}`)
  const child = spawn(join(root, 'node_modules/.bin/vitest'), [...args, ...only], {cwd: root})
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  const run: Run = {report, code, printed: [], print() {}}
  const keep = (chunk: Buffer) => {
    run.printed.push(chunk)
    run.print()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return run
}

async function told(run: Run): Promise<{passed: number; failed: number}> {
  const code = await neverSilent(run)
  const {numPassedTests, numFailedTests} = readReport(run.report)
  // An error outside any test (a file that does not load, an unhandled rejection) fails the run and no test.
  const unexplained = code !== 0 && numFailedTests === 0 ? 1 : 0
  return {passed: numPassedTests, failed: numFailedTests + unexplained}
}

/** Passes on what a run prints, and a dot every half second once it has printed nothing for one. */
async function neverSilent(run: Run): Promise<number | null> {
  let printedAt = Date.now()
  let dots = false
  const ticking = setInterval(() => {
    if (Date.now() - printedAt < 1000) return
    process.stdout.write('.')
    dots = true
  }, 500)
  run.print = () => {
    if (dots) process.stdout.write('\n')
    for (const chunk of run.printed.splice(0)) process.stdout.write(chunk)
    printedAt = Date.now()
    dots = false
  }
  run.print()
  const code = await run.code
  clearInterval(ticking)
  return code
}

function readReport(report: string): {numPassedTests: number; numFailedTests: number} {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {numPassedTests: 0, numFailedTests: 1}
  }
}

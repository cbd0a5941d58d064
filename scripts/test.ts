// `npm test`: everything, in the order that fails soonest. Ends with the line `N passed, N failed`.
import {type ChildProcessByStdio, spawn} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {findBrowser} from './browser.ts'
import {buildPackage} from './build.ts'
import {buildStudio} from './build-studio.ts'
import {check} from './check.ts'

const root = join(import.meta.dirname, '..')
const report = join(root, '.sourceline/test-report.json')

await findBrowser()
await buildPackage()
const checks = await check()
await buildStudio()
const tests = await vitest()

const passed = checks.passed + tests.passed
const failed = checks.failed + tests.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function vitest(): Promise<{passed: number; failed: number}> {
  mkdirSync(join(root, '.sourceline'), {recursive: true})
  rmSync(report, {force: true})
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await neverSilent(
    spawn(join(root, 'node_modules/.bin/vitest'), args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit']}),
  )
  const {numPassedTests, numFailedTests} = readReport()
  // An error outside any test (a file that does not load, an unhandled rejection) fails the run and no test.
  const unexplained = code !== 0 && numFailedTests === 0 ? 1 : 0
  return {passed: numPassedTests, failed: numFailedTests + unexplained}
}

/** Passes on what a command prints, and a dot every half second once it has printed nothing for one. */
function neverSilent(child: ChildProcessByStdio<null, Readable, null>): Promise<number | null> {
  let printedAt = Date.now()
  let dots = false
  const ticking = setInterval(() => {
    if (Date.now() - printedAt < 1000) return
    process.stdout.write('.')
    dots = true
  }, 500)
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(dots ? `\n${chunk}` : chunk)
    printedAt = Date.now()
    dots = false
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(ticking)
      resolve(code)
    })
  })
}

function readReport(): {numPassedTests: number; numFailedTests: number} {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {numPassedTests: 0, numFailedTests: 1}
  }
}

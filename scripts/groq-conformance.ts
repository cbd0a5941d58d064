/**
 * Runs the public GROQ test suite against the embedded lake, beside groq-js on its own:
 *
 *     node scripts/groq-conformance.ts <path to suite.ndjson>
 *
 * The suite is built from github.com/sanity-io/groq-test-suite and not kept here. Each of its datasets is loaded through
 * `/data/mutate` into a lake of its own and each test asked through `/data/query`, planner on. It fails where groq-js
 * answers as the suite says and the lake does not; where groq-js itself differs, so may the lake.
 */
import {readFileSync} from 'node:fs'
import {askGroqJs, askLake, openDataset} from './groq-conformance/contenders.ts'
import {type Entry, isDataset, readSuite, type SuiteTest} from './groq-conformance/suite.ts'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Usage: node scripts/groq-conformance.ts <path to suite.ndjson>')
  process.exit(2)
}
const entries: readonly Entry[] = readSuite(readFileSync(path, 'utf8'))
const tests = Map.groupBy(
  entries.filter((entry): entry is SuiteTest => !isDataset(entry)),
  (test) => test.dataset._ref,
)
/** groq-js evaluates a sub-query for every row of the one around it: a dozen within each other take it for ever. */
const isTooDeep = ({query}: SuiteTest) => (query.match(/\*\s*\[/g)?.length ?? 0) > 6

const counts = {tests: 0, groqJs: 0, tooDeep: 0, lake: 0, lakeAlone: 0}
const notLoaded: string[] = []
const worse: string[] = []

for (const dataset of entries.filter(isDataset)) {
  const asked = tests.get(dataset._id) ?? []
  if (asked.length === 0) continue
  const opened = await openDataset(dataset)
  if ('refused' in opened) {
    notLoaded.push(`${dataset.url}: ${asked.length} tests, ${opened.refused}`)
    continue
  }
  for (const test of asked) {
    const plain = isTooDeep(test) ? undefined : await askGroqJs(test, opened.documents)
    const lake = await askLake(test, opened.lake)
    counts.tests += 1
    if (plain?.passed) counts.groqJs += 1
    if (!plain) counts.tooDeep += 1
    if (lake.passed) counts.lake += 1
    if (!plain?.passed && lake.passed) counts.lakeAlone += 1
    if (plain?.passed && !lake.passed)
      worse.push(`${test.filename}: ${test.name}\n  ${test.query.trim()}\n  ${lake.answer}`)
  }
  await opened.lake.close()
}

console.log(`${counts.tests} tests of ${entries.filter(isDataset).length} datasets were asked`)
console.log(`groq-js alone answers as the suite says: ${counts.groqJs} (${counts.tooDeep} are too deep to ask it)`)
console.log(
  `the lake does, planner on:               ${counts.lake} (${counts.lakeAlone} of them where groq-js does not)`,
)
for (const line of notLoaded) console.log(`Not loaded: ${line}`)
console.log(`groq-js is right and the lake is not:    ${worse.length}`)
for (const line of worse.slice(0, 40)) console.log(line)
process.exitCode = worse.length === 0 ? 0 : 1

/**
 * The public GROQ test suite, built from github.com/sanity-io/groq-test-suite, beside groq-js on its own. Each of its datasets is loaded
 * through `/data/mutate` into a lake of its own, in an order that is nobody's, and each test asked through `/data/query`, planner on.
 */
import {readFileSync} from 'node:fs'
import {askGroqJs, askLake, openDataset} from './contenders.ts'
import type {Score} from './score.ts'
import {type Entry, isDataset, readSuite, type SuiteTest} from './suite.ts'

/** groq-js evaluates a sub-query for every row of the one around it: a dozen within each other take it for ever. */
const isTooDeep = ({query}: SuiteTest) => (query.match(/\*\s*\[/g)?.length ?? 0) > 6

/** @param path - the suite as its build writes it, one entry a line */
export async function groqSuite(path: string): Promise<Score> {
  const entries: readonly Entry[] = readSuite(readFileSync(path, 'utf8'))
  const tests = Map.groupBy(
    entries.filter((entry): entry is SuiteTest => !isDataset(entry)),
    (test) => test.dataset._ref,
  )
  const failing: {name: string; reason: string}[] = []
  let [asked, passed, groqJs] = [0, 0, 0]
  for (const dataset of entries.filter(isDataset)) {
    const of = tests.get(dataset._id) ?? []
    if (of.length === 0) continue
    const opened = await openDataset(dataset)
    if ('refused' in opened) {
      failing.push({name: `${dataset.url} (${of.length} tests)`, reason: `not loaded: ${opened.refused}`})
      continue
    }
    for (const test of of) {
      const plain = isTooDeep(test) ? undefined : await askGroqJs(test, opened.documents)
      const lake = await askLake(test, opened.lake)
      asked += 1
      if (plain?.passed) groqJs += 1
      if (lake.passed) passed += 1
      else if (plain?.passed) failing.push({name: `${test.filename}: ${test.name}`, reason: lake.answer})
    }
    await opened.lake.close()
  }
  return {suite: `GROQ test suite (groq-js alone: ${groqJs})`, passed, tests: asked, failing}
}

/**
 * The public GROQ test suite, built from github.com/sanity-io/groq-test-suite, beside groq-js on its own. Each of its datasets is loaded
 * through `/data/mutate` into a lake of its own, in three orders, and each test asked of all three through `/data/query`, planner on.
 */
import {readFileSync} from 'node:fs'
import {askGroqJs, askLake, openDataset, orders} from './contenders.ts'
import type {Failing, Score} from './score.ts'
import {type Entry, isDataset, readSuite, type SuiteTest} from './suite.ts'

/** groq-js evaluates a sub-query for every row of the one around it: a dozen within each other take it for ever. */
const isTooDeep = ({query}: SuiteTest) => (query.match(/\*\s*\[/g)?.length ?? 0) > 6

/** @param path - the suite as its build writes it, one entry a line */
export async function groqSuite(path: string): Promise<Score> {
  const entries: readonly Entry[] = readSuite(readFileSync(path, 'utf8'))
  if (!entries.some(isDataset))
    throw new Error(`${path} is not what the suite's build writes: there is no dataset in it`)
  const tests = Map.groupBy(
    entries.filter((entry): entry is SuiteTest => !isDataset(entry)),
    (test) => test.dataset._ref,
  )
  const failing: Failing[] = []
  let [asked, passed, groqJs] = [0, 0, 0]
  for (const dataset of entries.filter(isDataset)) {
    const of = tests.get(dataset._id) ?? []
    if (of.length === 0) continue
    const opened = await Promise.all(Object.keys(orders).map((order) => openDataset(dataset, order)))
    const [first] = opened
    if (!first || 'refused' in first) {
      const reason = `not asked, ${first?.refused}`
      failing.push({name: `${dataset.url} (${of.length} tests)`, reason, isKnown: dataset.documents === undefined})
      continue
    }
    const lakes = opened.flatMap((each) => ('lake' in each ? each.lake : []))
    for (const test of of) {
      const plain = isTooDeep(test) ? undefined : await askGroqJs(test, first.documents)
      const answers = await Promise.all(lakes.map((lake) => askLake(test, lake)))
      asked += 1
      if (plain?.passed) groqJs += 1
      const wrong = answers.find((answer) => !answer.passed)
      if (wrong) failing.push(failureOf(test, wrong.answer, plain))
      else passed += 1
    }
    await Promise.all(lakes.map((lake) => lake.close()))
  }
  const note = `${groqJs.toLocaleString('en')} of them by groq-js alone`
  return {suite: 'GROQ test suite', passed, tests: asked, note, failing}
}

/** A test that groq-js passes has to be passed. One that neither does is told with what it is about. */
function failureOf(test: SuiteTest, answer: string, plain: {passed: boolean} | undefined): Failing {
  const name = `${test.filename}: ${test.name}`
  if (plain?.passed) return {name, reason: answer, isKnown: false}
  return {name, reason: reasons.find(([is]) => is(test))?.[1] ?? `answered ${answer.slice(0, 120)}`, isKnown: true}
}

/** Why neither passes, the first that fits. */
const reasons: readonly (readonly [is: (test: SuiteTest) => boolean, reason: string])[] = [
  [isTooDeep, 'not asked of groq-js, which it takes for ever, and answered otherwise than the suite has it'],
  [
    ({query}) => /geo::(contains|intersects)\(/.test(query),
    'geo::contains() and geo::intersects() are refused by name; groq-js has neither',
  ],
  [
    ({query}) => /\bgeo\(/.test(query),
    'geo() is no function of groq-js, whose parser the lake has; geo::latLng() is there',
  ],
  [
    ({query}) => /\bscore\(|_score\b/.test(query),
    'scores are counted as groq-js counts them, and not as the suite does',
  ],
  [
    ({filename}) => filename.startsWith('legacy/'),
    'GROQ as it was before its first version: what is missing is left out, not null; the lake answers as groq-js does',
  ],
]

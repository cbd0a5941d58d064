/**
 * Runs suites that others wrote against the embedded lake, and prints a table of how they came out:
 *
 *     npm run conformance -- --client <sanity-io/client> --groq <suite.ndjson that sanity-io/groq-test-suite builds> \
 *       --mutator <sanity-io/sanity> --json-match <sanity-io/json-match> --webhooks <sanity-io/webhook-toolkit>
 *
 * Each takes the path of a checkout, and each may be left out. It fetches nothing, and nothing of the suites is kept here. It fails where a
 * test fails without a reason that is known.
 */
import {execFileSync} from 'node:child_process'
import {parseArgs} from 'node:util'
import {clientSuite} from './conformance/client-suite.ts'
import {groqSuite} from './conformance/groq-suite.ts'
import {jsonMatchSuite} from './conformance/json-match-suite.ts'
import {patchTables} from './conformance/patch-tables.ts'
import {type Score, written} from './conformance/score.ts'
import {webhookSuite} from './conformance/webhook-suite.ts'

const suites: Readonly<Record<string, (path: string) => Promise<Score>>> = {
  client: clientSuite,
  groq: groqSuite,
  mutator: patchTables,
  'json-match': jsonMatchSuite,
  webhooks: webhookSuite,
}
const options = Object.fromEntries(Object.keys(suites).map((name) => [name, {type: 'string' as const}]))
const {values} = parseArgs({options})
const scores: (Score & {of: string})[] = []
for (const [name, run] of Object.entries(suites)) {
  const path = values[name]
  if (path !== undefined) scores.push({...(await run(path)), of: commitOf(path)})
}
if (scores.length === 0) {
  console.error(
    `Usage: npm run conformance -- ${Object.keys(suites)
      .map((name) => `[--${name} <path>]`)
      .join(' ')}`,
  )
  process.exit(2)
}
console.log(written(scores))
process.exitCode = scores.some(({failing}) => failing.some(({isKnown}) => !isKnown)) ? 1 : 0

/** Which state of a suite this is: its commit and day, where it stands in a checkout. */
function commitOf(path: string): string {
  try {
    const folder = path.endsWith('.ndjson') ? path.replace(/[^/]+$/, '.') : path
    return execFileSync('git', ['-C', folder, 'log', '-1', '--format=%h of %as'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'a copy without its history'
  }
}

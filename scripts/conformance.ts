/**
 * Runs suites that others wrote against the embedded lake, and prints a table of how they came out:
 *
 *     npm run conformance -- --client <checkout of sanity-io/client> --groq <suite.ndjson of sanity-io/groq-test-suite>
 *
 * It fetches nothing, and nothing of the suites is kept here. It fails where a test fails that is not known to need a hosted product.
 */
import {execFileSync} from 'node:child_process'
import {parseArgs} from 'node:util'
import {clientSuite} from './conformance/client-suite.ts'
import {groqSuite} from './conformance/groq-suite.ts'
import {type Score, written} from './conformance/score.ts'

const {values} = parseArgs({options: {client: {type: 'string'}, groq: {type: 'string'}}})
const suites: readonly (readonly [path: string | undefined, run: (path: string) => Promise<Score>])[] = [
  [values.client, clientSuite],
  [values.groq, groqSuite],
]
const scores: (Score & {of: string})[] = []
for (const [path, run] of suites) if (path !== undefined) scores.push({...(await run(path)), of: commitOf(path)})
if (scores.length === 0) {
  console.error('Usage: npm run conformance -- [--client <checkout>] [--groq <suite.ndjson>]')
  process.exit(2)
}
console.log(written(scores))
process.exitCode = scores.some(({failing}) => failing.some(({reason}) => !/hosted service|^not loaded/.test(reason)))
  ? 1
  : 0

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

/**
 * Fails when a site that shows one article would ship more than it has to: `npm run check:size`. With `--modules` it
 * tells what the bundle is made of.
 *
 * The budget is what was reached, rounded up. What is in it, and why it is not the twelve kilobytes once aimed at, stands
 * in bench/README.md.
 */
import {parseArgs} from 'node:util'
import {bundleSite} from './bundle.ts'

const BUDGET = 33_500

const {values} = parseArgs({options: {modules: {type: 'boolean', default: false}}})
const {gzip, minified, modules} = await bundleSite()

console.log(`articles.bySlug: ${kilobytes(gzip)} gzip (${kilobytes(minified)} minified), budget ${kilobytes(BUDGET)}`)
if (values.modules) {
  const largestFirst = [...modules].sort(([, a], [, b]) => b - a)
  for (const [path, bytes] of largestFirst) console.log(`${String(bytes).padStart(8)}  ${path}`)
}
if (gzip > BUDGET) {
  console.error(
    'A site ships more than before. `node bench/size/budget.ts --modules` tells what; raise the budget on purpose.',
  )
  process.exitCode = 1
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

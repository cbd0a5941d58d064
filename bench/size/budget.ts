/**
 * Fails when a site that shows one article would ship more than it has to: `npm run check:size`. With `--modules` it
 * tells what the bundle is made of.
 *
 * The budgets are what was reached, rounded up. What is in them stands in bench/README.md.
 */
import {parseArgs} from 'node:util'
import {bundleSite, gzipOf, splitSite} from './bundle.ts'

const {values} = parseArgs({options: {modules: {type: 'boolean', default: false}}})
const whole = await bundleSite()
const split = await splitSite()

/** What is shipped, in bytes of gzip, and how much that may be. */
const rows: readonly (readonly [what: string, gzip: number, budget: number])[] = [
  ['with the page: requests, the query, checking the answer', gzipOf(split, split.page), 11_200],
  ['and beside the first request: sourcing and its wording', gzipOf(split, [...split.page, ...split.article]), 39_000],
  ['all of it in one file, where a bundler does not split', whole.gzip, 47_500],
]

console.log('articles.bySlug, gzip')
for (const [what, gzip, budget] of rows) {
  console.log(`${kilobytes(gzip).padStart(9)}  ${what} (budget ${kilobytes(budget)})`)
}
if (values.modules) {
  const largestFirst = [...whole.modules].sort(([, a], [, b]) => b - a)
  for (const [path, bytes] of largestFirst) console.log(`${String(bytes).padStart(8)}  ${path}`)
}
if (rows.some(([, gzip, budget]) => gzip > budget)) {
  console.error(
    'A site ships more than before. `node bench/size/budget.ts --modules` tells what; raise the budget on purpose.',
  )
  process.exitCode = 1
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

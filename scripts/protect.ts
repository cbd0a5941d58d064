/**
 * `npm run protect`: what source protection promises, and that it holds. The boundaries with what was looked for there, and each
 * promise with its test. Each run breaks a few promises in a copy and sees their tests fail; with `--whole` all of them, and a longer day.
 */
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {invariants} from './protect/invariants.ts'
import {failsWhenBroken} from './protect/leakingCopy.ts'
import {ran} from './protect/tests.ts'

const {values} = parseArgs({options: {whole: {type: 'boolean', default: false}, only: {type: 'string'}}})
const root = join(import.meta.dirname, '..')
const started = performance.now()

const chosen = invariants.filter(({id}) => values.only === undefined || id === values.only)
const files = [...new Set(chosen.map(({file}) => file))]
const {outcomes, printed} = ran(root, files, {
  env: values.whole ? {PROTECT_WHOLE: '1', PROPERTY_RUNS: '10000'} : {PROPERTY_RUNS: '100'},
})
const table = printed.split('\n')
const from = table.findIndex((line) => line.includes('boundary | outputs'))
if (from !== -1) console.log(`${table.slice(from, table.indexOf('', from)).join('\n')}\n`)

/** How many promises are broken in every run: others each day, so that in two weeks all have been. */
const share = 2
const day = Math.floor(Date.now() / 86_400_000)
const broken = new Set(
  values.whole || values.only !== undefined
    ? chosen.map(({id}) => id)
    : Array.from({length: share}, (_, at) => invariants[(day * share + at) % invariants.length]?.id),
)

let failed = 0
for (const invariant of chosen) {
  const {id, promise, file, test} = invariant
  const found = outcomes.filter((one) => one.file === file && one.name.includes(test))
  const holds = found.length > 0 && found.every(({passed}) => passed)
  const tried = broken.has(id) ? failsWhenBroken(invariant) : undefined
  if (!holds || tried?.fails === false) failed += 1
  const said = [
    holds ? 'holds' : found.length === 0 ? 'NO TEST' : 'FAILS',
    tried === undefined
      ? ''
      : tried.fails
        ? 'its test fails when it is broken'
        : `STANDS THOUGH BROKEN${tried.because ? ` (${tried.because})` : ''}`,
  ].filter(Boolean)
  console.log(`${id}  ${promise}: ${said.join('; ')}  [${file}: ${test}]`)
}
console.log(
  `\n${chosen.length - failed} of ${chosen.length} promises hold, ${broken.size} broken on purpose, ${Math.round((performance.now() - started) / 1000)} s`,
)
process.exitCode = failed === 0 ? 0 : 1

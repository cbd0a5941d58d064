/**
 * What a validated article costs beside the same query through the raw client, over HTTP on loopback, in one run.
 *
 * `npm run bench:client`, or `node bench/client/run.ts --rounds 400`. Every size is measured twice: as it is, and in a
 * process that may not make code from strings, as on edge runtimes and under a strict Content-Security-Policy.
 *
 * By the clock is what a visitor waits for. Processor time is what the client's own thread did, the lake left out: it holds
 * still on a machine that is busy with other things, where the clock tells mostly of them.
 */
import {spawnSync} from 'node:child_process'
import {parseArgs} from 'node:util'
import {names} from './contenders.ts'
import {costOf} from './cost.ts'
import {measure} from './measure.ts'
import {median, ratioOf} from './ratio.ts'
import {grown} from './stories.ts'

const sizes = [
  {slug: 'sunday-ferries-crossed-the-orren-again', bytes: 8 * 1024},
  {slug: 'how-the-veto-report-was-sourced', bytes: 47 * 1024},
]

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '200'},
    requests: {type: 'string', default: '4'},
    here: {type: 'boolean', default: false},
  },
})

if (values.here) await here()
else for (const flags of [[], ['--disallow-code-generation-from-strings']]) elsewhere(flags)

function elsewhere(flags: readonly string[]): void {
  console.log(flags.length === 0 ? '\nAs it is' : '\nCode generation from strings forbidden')
  const args = [...flags, import.meta.filename, '--here', '--rounds', values.rounds, '--requests', values.requests]
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}

async function here(): Promise<void> {
  const rounds = Number(values.rounds)
  for (const {slug, bytes} of sizes) {
    const {documents, bytes: size} = await grown(slug, bytes)
    const {parse, sourceline} = await costOf(documents, slug)
    const times = await measure(documents, slug, {rounds, requests: Number(values.requests)})
    console.log(`\n${(size / 1024).toFixed(1)} KB answer, ${rounds} rounds`)
    console.log(
      `checked and made a result in ${sourceline.toFixed(3)} ms of the processor; JSON.parse takes ${parse.toFixed(3)} ms`,
    )
    for (const kind of ['clock', 'processor'] as const) {
      console.log(`${`by the ${kind}`.padEnd(28)}${'median'.padStart(10)}${'beside raw'.padStart(13)}   95 % interval`)
      for (const name of names) {
        const {ratio, low, high} = ratioOf(times[name][kind], times['raw @sanity/client'][kind])
        const interval = name === 'raw @sanity/client' ? '' : `   ${low.toFixed(3)} to ${high.toFixed(3)}`
        const told = `${median(times[name][kind]).toFixed(2)} ms`.padStart(10)
        console.log(`  ${name.padEnd(28)}${told}${`${ratio.toFixed(3)}x`.padStart(11)}${interval}`)
      }
    }
  }
}

/**
 * What type-checking a site costs with this package, beside one that has only `@sanity/client` and zod: `npm run
 * bench:types`, after `npm run build`. Whole runs of `tsc`, each site once a round and in an order drawn
 * anew, so that none always runs after another; medians, since the first ones read a cold disk. Check time is a few hundredths of a second
 * and moves with whatever else the machine does: instantiations and types are the same on every run.
 */
import {spawnSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {generator, median, ratioOf} from '../client/ratio.ts'
import {type Site, sites} from './sites.ts'

/** What `tsc --extendedDiagnostics` calls them. */
const measured = ['Check time', 'Total time', 'Instantiations', 'Types', 'Memory used'] as const
type Diagnostics = Record<(typeof measured)[number], number>

const {values} = parseArgs({options: {runs: {type: 'string', default: '31'}}})
const root = join(import.meta.dirname, '../..')
const names: readonly Site[] = ['@sanity/client and zod', 'sourceline', 'sourceline, with a query of its own']

const random = generator(7)

// Inside the package, so that `sourceline` is found by its own exports; .sourceline is nobody's source.
const directory = join(root, '.sourceline/bench-types')
const runs = new Map<Site, Diagnostics[]>(names.map((name) => [name, []]))
try {
  for (const [index, name] of names.entries()) writeSite(join(directory, String(index)), sites[name])
  for (let run = -1; run < Number(values.runs); run++) {
    for (const [index, name] of inAnyOrder()) {
      const diagnostics = typeCheck(join(directory, String(index)))
      if (run >= 0) runs.get(name)?.push(diagnostics)
    }
  }
} finally {
  rmSync(directory, {recursive: true, force: true})
}

for (const what of measured) {
  console.log(`\n${what}`)
  const base = timesOf('@sanity/client and zod', what)
  for (const name of names) {
    const times = timesOf(name, what)
    const {ratio, low, high} = ratioOf(times, base)
    const interval = low === high ? '' : `   ${low.toFixed(2)} to ${high.toFixed(2)}`
    console.log(
      `  ${name.padEnd(38)}${String(Number(median(times).toPrecision(4))).padStart(10)}${`${ratio.toFixed(2)}x`.padStart(9)}${interval}`,
    )
  }
}

function inAnyOrder(): (readonly [index: number, name: Site])[] {
  const drawn = [...names.entries()].map((entry) => ({entry, at: random()}))
  return drawn.sort((a, b) => a.at - b.at).map(({entry}) => entry)
}

function timesOf(name: Site, what: (typeof measured)[number]): number[] {
  return (runs.get(name) ?? []).map((diagnostics) => diagnostics[what])
}

function writeSite(folder: string, source: string): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'site.ts'), source)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'preserve',
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['site.ts']}))
}

/** @throws Error with what `tsc` printed when the site does not type-check */
function typeCheck(folder: string): Diagnostics {
  const args = ['-p', folder, '--extendedDiagnostics', '--singleThreaded']
  const {status, stdout} = spawnSync(join(root, 'node_modules/.bin/tsc'), args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`tsc: ${stdout}`)
  const number = (what: string) => Number(new RegExp(`^${what}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1] ?? Number.NaN)
  return {
    'Check time': number('Check time'),
    'Total time': number('Total time'),
    Instantiations: number('Instantiations'),
    Types: number('Types'),
    'Memory used': number('Memory used'),
  }
}

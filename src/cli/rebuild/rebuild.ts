import type {PlannedPage} from '../../rebuild/index.ts'
import {lockFile} from '../../rebuild/node/index.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command, type Surroundings} from '../command.ts'
import {
  checkWritable,
  givenFor,
  openSite,
  type Part,
  partsFor,
  planHelp,
  planOptions,
  positionOf,
  toldAsCannotRun,
} from '../site/index.ts'
import {printable} from '../terminal/printable.ts'
import {type Carried, isBroken, runCommand, tellTargets, writeDownOnly} from './carry.ts'
import {keepManifest} from './keepManifest.ts'

export const rebuild: Command = {
  help: `Usage: sourceline rebuild (--change <file> | --document <id> | --reconcile) [options] [-- <command> …]

${planHelp}
  --record            runs nothing: the pages stand as they should already, and only the manifest is to say so
  -- <command> …      run for each page, one after the other and by no shell; {page} and {action} in its arguments stand for
                      the address and for add, rebuild or remove, which SOURCELINE_PAGE and SOURCELINE_ACTION say too

Carries out what sourceline plan tells, and writes into the manifest what was done. Without a command the targets of the
config are told the tags of all these pages. --reconcile goes by digests alone: for the first build, and for webhooks that
never came. Where it was interrupted it goes on from there, within an hour. The manifest is replaced as a whole or not at
all; what failed, or was under way when it was killed, stands in it as begun, and comes again with the next plan.

Exit code: 0 every page is as it should be, 1 some could not be made so, 2 it could not be carried out.`,

  async run(args, surroundings) {
    const end = args.indexOf('--')
    const [own, command] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)]
    const {values, positionals} = parsedArguments(own, {...planOptions, record: {type: 'boolean'}})
    if (positionals.length > 0) throw new CannotRun(`“${positionals[0]}” is no option. A command stands behind --.`)
    if (values.record && command.length > 0) throw new CannotRun('--record runs nothing: leave it out, or the command.')

    // Before it is read: whoever else is at it would write over what is done here.
    const {manifestFile} = await openSite(values)
    const lock = await toldAsCannotRun(() => lockFile(manifestFile))
    const given = await givenFor(values, surroundings)
    const {site, manifest} = given
    const isTold = !values.record && command.length === 0
    const carrier = values.record ? writeDownOnly : isTold ? tellTargets(given) : runCommand(command)
    await checkWritable(site.manifestFile)
    const kept = await keepManifest(site.manifestFile, manifest, {clock: () => performance.now(), lock})
    const position = positionOf(site.manifestFile)
    const from = values.reconcile ? await position.read() : undefined
    if (from !== undefined) surroundings.terminal.error('Goes on where an earlier run was interrupted.')
    const parts = partsFor(given, surroundings, from)
    const isStopping = stopping(surroundings)
    const carried: Carried[] = []
    let left = 0
    let isWhole = true
    for await (const part of isTold ? inOne(parts) : parts) {
      const before = carried.length
      const whole = values.record ? [] : part.pages.filter((planned) => !isBroken(planned))
      if (whole.length > 0) await kept.begin(whole)
      try {
        for await (const one of carrier(part.pages, isStopping)) {
          carried.push(one)
          if (!values.json) surroundings.terminal.out(lineOf(one))
          if (one.failed === undefined) await kept.add(one.planned)
          else isWhole = false
        }
      } finally {
        const reached = new Set(carried.slice(before).map(({planned}) => planned.page))
        const rest = whole.filter(({page}) => !reached.has(page))
        if (rest.length > 0) await kept.putBack(rest)
        left = part.pages.length - reached.size
      }
      if (isStopping()) {
        left += part.left
        break
      }
      // What failed is asked again: whoever is interrupted after it goes on from before it.
      if (part.position !== undefined && isWhole && (await kept.isWritten())) await position.write(part.position)
    }
    await kept.close()
    if (left === 0) await position.forget()

    const failed = carried.filter((one) => one.failed !== undefined).length
    if (values.json) {
      surroundings.terminal.out(
        JSON.stringify(
          carried.map(({planned: {page, action}, failed}) => ({page, action, failed})),
          null,
          2,
        ),
      )
    } else {
      const rest = left > 0 ? ` Stopped before the other ${left}.` : ''
      surroundings.terminal.out(`${counted(carried.length - failed)} done, ${failed} failed.${rest}`)
    }
    return failed + left > 0 ? 1 : 0
  },
}

/** Targets are told all at once: a hook that builds the whole site is called once. */
async function* inOne(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  const pages: PlannedPage[] = []
  for await (const part of parts) pages.push(...part.pages)
  yield {pages: pages.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0)), left: 0}
}

/** Says, between two pages, whether to go on. */
function stopping({stopped}: Surroundings): () => boolean {
  let isStopping = false
  stopped().then(() => {
    isStopping = true
  })
  return () => isStopping
}

function lineOf({planned: {page, action}, failed}: Carried): string {
  const address = printable(page)
  return failed === undefined ? `${action.padEnd(7)}  ${address}` : `failed   ${address}: ${printable(failed)}`
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'page' : 'pages'}`
}

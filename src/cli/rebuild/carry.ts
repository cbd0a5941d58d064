import {spawn} from 'node:child_process'
import type {ContentInvalidError} from '../../client/errors.ts'
import type {AffectedTag, ContentChange, Manifest, PlannedPage, SiteDefinition} from '../../rebuild/index.ts'
import {CannotRun} from '../command.ts'

/** A page that was dealt with, and why it failed if it did. */
export type Carried = {readonly planned: PlannedPage; readonly failed?: string}

/** Carries out a plan; stops between two pages once it is told to. */
export type Carrier = (pages: readonly PlannedPage[], isStopping: () => boolean) => AsyncGenerator<Carried>

export const writeDownOnly: Carrier = async function* (pages) {
  for (const planned of pages) yield broken(planned) ?? {planned}
}

/** Runs a command for each page. By no shell: an address comes from whoever writes slugs. */
export function runCommand([name = '', ...args]: readonly string[]): Carrier {
  return async function* (pages, isStopping) {
    for (const planned of pages) {
      if (isStopping()) return
      yield broken(planned) ?? (await run(name, args, planned))
    }
  }
}

async function run(name: string, args: readonly string[], planned: PlannedPage): Promise<Carried> {
  const {page, action} = planned
  const words: Record<string, string> = {'{page}': page, '{action}': action}
  const given = args.map((arg) => arg.replace(/\{page\}|\{action\}/g, (word) => words[word] ?? word))
  const env = {...process.env, SOURCELINE_PAGE: page, SOURCELINE_ACTION: action}
  // What it prints is no result of ours.
  const child = spawn(name, given, {env, stdio: ['ignore', 2, 2]})
  const failed = await new Promise<string | undefined>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(new CannotRun(`The command “${name}” cannot be run (${error.code}).`)),
    )
    child.once('exit', (code, signal) =>
      resolve(code === 0 ? undefined : `the command ended with ${signal ?? `exit code ${code}`}`),
    )
  })
  return failed === undefined ? {planned} : {planned, failed}
}

type Told = {readonly site: SiteDefinition; readonly manifest: Manifest; readonly change: ContentChange | null}

/**
 * Tells every target all tags of the pages at once; they are dealt with when each of them says so.
 *
 * @throws CannotRun where the site has no targets
 */
export function tellTargets({site: {targets = [], pages: rules}, manifest, change}: Told): Carrier {
  if (targets.length === 0) {
    throw new CannotRun(
      'There is nothing to build pages with. Give a command behind --, or `targets` in the config; or --record.',
    )
  }
  const queries = new Map(rules.map(({name, query}) => [name, query]))
  const tagsOf = (planned: PlannedPage): AffectedTag[] => {
    const entry = planned.action === 'remove' ? manifest.pages[planned.page] : planned.entry
    const tags = entry ? (queries.get(entry.query)?.tags(entry.params) ?? []) : []
    return tags.map((tag) => ({tag, because: planned.because}))
  }
  return async function* (pages) {
    const whole = pages.filter((planned) => !broken(planned))
    const affected = [...new Map(whole.flatMap(tagsOf).map((one) => [one.tag, one])).values()]
    const tags = affected.map(({tag}) => tag)
    const outcomes =
      whole.length === 0
        ? []
        : await Promise.allSettled(targets.map(async (target) => target(tags, {change, affected})))
    // The error of a target may hold the address of a hook, which is a secret.
    const at = outcomes.findIndex(({status}) => status === 'rejected')
    for (const planned of pages) {
      yield broken(planned) ?? (at < 0 ? {planned} : {planned, failed: `target ${at + 1} of the config failed`})
    }
  }
}

/** A page that cannot be made from what is published: what stands there is kept, and it is told each time. */
function broken(planned: PlannedPage): Carried | undefined {
  return isBroken(planned) ? {planned, failed: planned.invalid.message} : undefined
}

export function isBroken(planned: PlannedPage): planned is PlannedPage & {invalid: ContentInvalidError} {
  return planned.action !== 'remove' && planned.invalid !== undefined
}

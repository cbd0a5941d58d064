import {createLake, type Lake} from '../../lake/index.ts'
import type {Surroundings} from '../command.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {checkConfidential} from './confidential.ts'
import {startDev} from './dev.ts'
import {load} from './load.ts'
import {type Options, optionsFrom} from './options.ts'
import type {People} from './people.ts'
import {portFor} from './port.ts'
import {started} from './started.ts'
import {keepTokens} from './token.ts'

/** A lake that is served. */
export type ServedLake = {
  readonly lake: Lake
  readonly options: Options
  readonly url: string
  readonly tokenFile: string
}

/** Serves a lake until it is asked to end. */
export async function serve(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const {terminal} = surroundings
  return withLake(args, surroundings, async ({lake, options, url, tokenFile}, stop) => {
    terminal.out(await announcement(lake, options, {url, token: tokenFile}, terminal))
    await stop
    return 0
  })
}

/** Opens, loads and serves a lake as it was asked for, for as long as something is done with it. */
export async function withLake(
  args: readonly string[],
  {terminal, stopped, env}: Surroundings,
  use: (served: ServedLake, stop: Promise<void>) => Promise<number>,
): Promise<number> {
  const asked = await optionsFrom(args, env)
  const options = {...asked, port: await portFor(asked.port)}
  const stop = stopped()
  if (options.directory !== undefined) terminal.error(`Opening ${options.directory} …`)
  const opened = await started(() => create(options))
  try {
    const loading = load(opened, options, terminal)
    loading.catch(() => {}) // what is ended while it loads needs no reason
    if ((await Promise.race([loading, stop.then(() => 'stopped')])) === 'stopped') return 0
    await checkConfidential(opened, options)
    const {studio, dev} = options
    const development = dev === undefined ? undefined : await startDev(dev, {env, terminal})
    try {
      const {url} = await started(() =>
        opened.listen(options.port, {
          ...(studio !== undefined && {studio}),
          ...(development && {devServer: development.address}),
        }),
      )
      const token = await keepTokens(opened, Object.keys(options.people?.users ?? {}), options)
      try {
        const over = development ? Promise.race([stop, development.ended]) : stop
        return await use({lake: opened, options, url, tokenFile: token.file}, over)
      } finally {
        await token.remove()
      }
    } finally {
      await development?.stop()
    }
  } finally {
    await opened.close()
  }
}

function create({directory, projectId, dataset, visibility, port, origins, webhooks, people}: Options): Promise<Lake> {
  const publicUrl = `http://127.0.0.1:${port}`
  return createLake({
    projectId,
    publicUrl,
    datasets: {[dataset]: {visibility}},
    webhooks: webhooks.map((webhook) => ({...webhook, dataset})),
    ...(directory !== undefined && {directory}),
    ...(origins !== undefined && {origins}),
    ...people,
  })
}

async function announcement(
  lake: Lake,
  {directory, projectId, dataset, visibility, studio, dev, origins, webhooks, people}: Options,
  {url, token}: {url: string; token: string},
  {paint}: Pick<Terminal, 'paint'>,
): Promise<string> {
  const documents: number = await lake.client({token: lake.token, perspective: 'raw'}).fetch('count(*)')
  const readers =
    visibility === 'public' ? 'anybody on this machine reads what is published' : 'read with the token only'
  const rows = {
    Lake: url,
    ...(studio !== undefined && {Studio: `${url}/studio/`}),
    ...(dev !== undefined && {Studio: `${url}/ (sanity dev in ${dev}: a change of its schema shows at once)`}),
    Dataset: `${dataset} of project ${projectId}, ${visibility}: ${readers}`,
    Data: `${directory ?? 'in memory, nothing is written back'} (${documents.toLocaleString('en')} documents)`,
    Pages: pagesOf(origins),
    ...(webhooks.length > 0 && {Webhook: webhooks.map((webhook) => webhook.url).join(', ')}),
    Token: `${token} (only you can read it; gone when this ends)`,
    ...(people && {People: rolesOf(people).join(', ')}),
  }
  return [
    ...Object.entries(rows).map(([name, value]) => `${paint('bold', name.padEnd(8))} ${value}`),
    'Ctrl-C ends it.',
  ].join('\n')
}

/** `rita (reporter)`, each with a token of their own beside the other. */
const rolesOf = ({users}: People) =>
  Object.entries(users).map(([id, {roles}]) => `${id} (${roles.join(', ')}; token.${id})`)

/** Which pages a browser lets read here. */
function pagesOf(origins: readonly string[] | undefined): string {
  return origins === undefined
    ? 'any may read what is public, those of this machine with a token; --origin lists them as the hosted lake does'
    : `${origins.join(', ')} may read, and no other`
}

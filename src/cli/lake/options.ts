import {stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import type {WebhookOptions} from '../../lake/index.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun} from '../command.ts'
import {type People, peopleIn} from './people.ts'
import {type Served, whatIsServed} from './served.ts'
import {webhooksAt} from './webhooks.ts'

/** What `sourceline lake` was asked for. */
export type Options = Served & {
  readonly port: number
  readonly dataset: string
  readonly projectId: string
  readonly visibility: 'public' | 'private'
  readonly studio?: string
  /** The folder of a Studio that is being worked on. */
  readonly dev?: string
  readonly tokenFile?: string
  /** Who works here besides the holder of the token. */
  readonly people?: People
  /** Pages of which origins may read, as the hosted service lists them; any page may read what is public unless said. */
  readonly origins?: readonly string[]
  /** Whom it tells of changes. */
  readonly webhooks: readonly WebhookOptions[]
  /** Where images of exports are; beside each export unless said. */
  readonly assets?: string
}

/** @throws CannotRun that names the flag */
export async function optionsFrom(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Options> {
  const {values, positionals} = parsedArguments(args, {
    port: {type: 'string'},
    dataset: {type: 'string'},
    project: {type: 'string'},
    public: {type: 'boolean'},
    private: {type: 'boolean'},
    studio: {type: 'string'},
    dev: {type: 'boolean'},
    'dev-folder': {type: 'string'},
    assets: {type: 'string'},
    'token-file': {type: 'string'},
    people: {type: 'string'},
    origin: {type: 'string', multiple: true},
    webhook: {type: 'string', multiple: true},
    parallel: {type: 'boolean'},
  })
  const {port = '3333', studio, assets} = values
  const dev = values['dev-folder'] ?? (values.dev ? '.' : undefined)
  if (dev !== undefined && studio !== undefined) throw new CannotRun('Give --dev or --studio, not both.')
  const webhooks = webhooksAt(values.webhook ?? [], {
    secret: env.SANITY_WEBHOOK_SECRET,
    isParallel: values.parallel === true,
  })
  if (values.public && values.private) throw new CannotRun('Give --public or --private, not both.')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new CannotRun(`--port takes a whole number from 0 to 65535, not “${port}”; 0 takes a free one.`)
  }
  if (studio !== undefined && !(await isFile(join(studio, 'index.html')))) {
    throw new CannotRun(`${studio} is no built Studio: it has no index.html. Build one with sanity build.`)
  }
  return {
    ...(await whatIsServed(positionals)),
    port: Number(port),
    ...checkedNames(values),
    visibility: values.private ? 'private' : 'public',
    webhooks,
    ...(studio !== undefined && {studio}),
    ...(dev !== undefined && {dev: resolve(dev)}),
    ...(assets !== undefined && {assets}),
    ...(values.origin !== undefined && {origins: values.origin.map(checkedOrigin)}),
    ...(values.people !== undefined && {people: await peopleIn(values.people)}),
    ...(values['token-file'] !== undefined && {tokenFile: values['token-file']}),
  }
}

/** @throws CannotRun where it is no origin, with or without stars */
function checkedOrigin(origin: string): string {
  if (/^https?:\/\/[a-z0-9.*-]+(:(\d+|\*))?$/i.test(origin)) return origin
  throw new CannotRun(`--origin takes what a page's address starts with (https://desk.example), not “${origin}”.`)
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** @throws CannotRun where a name could not be one at the hosted service */
export function checkedNames({dataset = 'production', project = 'sourceline'}: {dataset?: string; project?: string}) {
  if (!/^[a-z0-9][a-z0-9_-]{0,63}$/.test(dataset)) {
    throw new CannotRun(`--dataset takes small letters, digits, - and _, not “${dataset}”.`)
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(project)) {
    throw new CannotRun(`--project takes small letters, digits and -, not “${project}”.`)
  }
  return {dataset, projectId: project}
}

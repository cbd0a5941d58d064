import {type DeclaredNewsroom, rowsOf} from '../../rebuild/index.ts'
import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {defaultExportOf} from '../module.ts'
import {blueprintText} from './blueprintText.ts'
import {formText} from './formText.ts'
import {registration} from './registration.ts'

export const hook: Command = {
  help: `Usage: sourceline hook print [--newsroom <module>] [--url <address>] [--dataset <name>] [--project <id>] [--json | --blueprint]

  --newsroom <file> a module whose default export says which fields and types are the newsroom's own: what webhookFor takes
  --url <address>   where createRebuildHandler answers: https://example.com/api/rebuild
  --dataset <name>  without it, SANITY_STUDIO_DATASET, or production
  --project <id>    without it, SANITY_STUDIO_PROJECT_ID
  --json            the body of the request that registers it; needs --url
  --blueprint       the same as a Sanity Blueprint, sanity.blueprint.ts; needs --url

Prints the webhook to register at the hosted Content Lake: the fields of its form one by one, and the request that does the
same. It registers nothing. The secret is yours to make: it is in nothing that is printed.

Exit code: 0 it was printed, 2 it could not be carried out.`,

  async run(args, {terminal, env}) {
    const {values, positionals} = parsedArguments(args, {
      newsroom: {type: 'string'},
      url: {type: 'string'},
      dataset: {type: 'string'},
      project: {type: 'string'},
      json: {type: 'boolean'},
      blueprint: {type: 'boolean'},
    })
    if (positionals.join(' ') !== 'print')
      throw new CannotRun('There is one thing to do with a hook: sourceline hook print')
    const {url, json = false, blueprint = false} = values
    if (json && blueprint) throw new CannotRun('Give --json or --blueprint, not both.')
    const dataset = values.dataset ?? (env.SANITY_STUDIO_DATASET || 'production')
    const project = values.project ?? (env.SANITY_STUDIO_PROJECT_ID || undefined)
    if (url !== undefined) checkAddress(url)
    if ((json || blueprint) && url === undefined)
      throw new CannotRun('Where does the site answer? Give --url https://example.com/api/rebuild')
    const newsroom = values.newsroom === undefined ? {} : await newsroomIn(values.newsroom)
    const hook = registration(url ?? 'https://YOUR-SITE/api/rebuild', dataset, newsroom)
    terminal.error(deliveredText(newsroom, values.newsroom !== undefined))
    if (blueprint) {
      terminal.out(blueprintText(hook))
      return 0
    }
    if (!json) {
      terminal.out(formText(hook, project, terminal))
      return 0
    }
    terminal.out(JSON.stringify(hook, null, 2))
    terminal.error('Add a `secret` before you send it: deliveries without one are refused.')
    return 0
  },
}

/** Which types it tells of: whoever reads others has pages that no delivery makes stale. */
function deliveredText(newsroom: DeclaredNewsroom, isGiven: boolean): string {
  const {types} = rowsOf(newsroom)
  const own = isGiven
    ? types.length > 0
      ? `Of your own types: ${types.join(', ')}.`
      : 'The newsroom has no types of its own.'
    : 'Of no type of your own: where your pages show any, give --newsroom.'
  return `It tells of article, report, claim, person, organization, topic and policy. ${own}`
}

async function newsroomIn(file: string): Promise<DeclaredNewsroom> {
  const newsroom = await defaultExportOf(file)
  if (!isNewsroom(newsroom)) {
    throw new CannotRun(
      `${file}: its default export is no declaration of a newsroom, such as {types: {event: {fields: []}}}.`,
    )
  }
  return newsroom
}

function isNewsroom(value: unknown): value is DeclaredNewsroom {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const {types = {}}: {types?: unknown} = value
  return typeof types === 'object' && types !== null && !Array.isArray(types)
}

function checkAddress(url: string): void {
  const {protocol, hostname, username, password} = URL.parse(url) ?? {}
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new CannotRun(`--url takes an address that begins with https://, not “${url}”.`)
  }
  if (username || password) throw new CannotRun('--url takes an address without a name and a password in it.')
  if (hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]') {
    throw new CannotRun(
      `The hosted service cannot reach ${hostname}. The embedded lake takes the same webhook: sourceline lake … --webhook ${url}`,
    )
  }
}

import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {optionsOfSite, siteIfAny} from '../site/index.ts'
import {printable} from '../terminal/printable.ts'
import {client} from './checks/client.ts'
import {clocks} from './checks/clocks.ts'
import {delivery} from './checks/delivery.ts'
import {health} from './checks/health.ts'
import {registration} from './checks/registration.ts'
import type {Check, Finding, SetUp} from './finding.ts'

/** Every check, in the order they are told. To add one: a file in checks/, and a place here. */
const checks: readonly Check[] = [clocks, client, delivery, registration, health]

export const doctor: Command = {
  help: `Usage: sourceline doctor --url <address> [--health <address>] [--project <id>] [--dataset <name>] [--config <module>] [--json]

  --url <address>     where createRebuildHandler answers: https://example.com/api/rebuild
  --health <address>  where the site tells handler.health(): https://example.com/healthz
  --project <id>      without it, SANITY_STUDIO_PROJECT_ID
  --dataset <name>    without it, SANITY_STUDIO_DATASET, or production
  --config <module>   the site's config, whose client is looked at; without it, sourceline.config.ts here, if there is one
  --api <origin>      of an embedded lake; without it, the hosted service's
  --json              as JSON

Looks at all there is between a change in the dataset and the pages it is on, and says what is wrong and what to do about it: the clocks, the
secret (SANITY_WEBHOOK_SECRET), how the handler is mounted, the webhook as it is registered and how its deliveries fared (with a token
that may manage webhooks in SANITY_AUTH_TOKEN), the client, the lag. It purges nothing and changes nothing: what it delivers is signed, and about a
document that is nowhere.

Exit code: 0 nothing is wrong, 1 something is, 2 it could not be carried out.`,

  async run(args, {terminal, env}) {
    const {values, positionals} = parsedArguments(args, {
      config: optionsOfSite.config,
      url: {type: 'string'},
      health: {type: 'string'},
      project: {type: 'string'},
      dataset: {type: 'string'},
      api: {type: 'string'},
      json: {type: 'boolean'},
    })
    if (positionals.length > 0) throw new CannotRun(`“${positionals[0]}” is no option.`)
    for (const name of ['url', 'health', 'api'] as const) checkAddress(name, values[name])
    const project = values.project ?? (env.SANITY_STUDIO_PROJECT_ID || undefined)
    const site = await siteIfAny(values)
    const setUp: SetUp = {
      url: values.url,
      health: values.health,
      api: values.api?.replace(/\/$/, '') ?? (project ? `https://${project}.api.sanity.io` : 'https://api.sanity.io'),
      project,
      dataset: values.dataset ?? (env.SANITY_STUDIO_DATASET || 'production'),
      secret: env.SANITY_WEBHOOK_SECRET,
      token: env.SANITY_AUTH_TOKEN,
      client: site?.client,
    }
    const findings = (await Promise.all(checks.map((check) => check(setUp)))).flat()
    if (values.json) terminal.out(JSON.stringify(findings, null, 2))
    else for (const finding of findings) terminal.out(lineOf(finding))
    return findings.some(({state}) => state === 'wrong') ? 1 : 0
  },
}

function checkAddress(name: string, value: string | undefined): void {
  if (value === undefined) return
  const {protocol} = URL.parse(value) ?? {}
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new CannotRun(`--${name} takes an address that begins with https://, not “${value}”.`)
  }
}

function lineOf({check, state, said, mend}: Finding): string {
  const line = `${state.padEnd(7)}  ${`${check}:`.padEnd(19)} ${printable(said)}`
  return mend === undefined ? line : `${line}\n         → ${printable(mend)}`
}

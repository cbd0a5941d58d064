import {parsedArguments} from '../arguments.ts'
import {CannotRun, type Command} from '../command.ts'
import {printable} from '../terminal/printable.ts'
import {boundaries, type Finding} from './boundaries.ts'
import {asked, type Deployment} from './deployment.ts'

export const protect: Command = {
  help: `Usage: sourceline protect --project <id> --dataset <name> [--confidential <name>] [--api <origin>] [--json]

  --project <id>         without it, SANITY_STUDIO_PROJECT_ID
  --dataset <name>       of the articles; without it, SANITY_STUDIO_DATASET, or production
  --confidential <name>  of the desk; without it, SANITY_STUDIO_CONFIDENTIAL_DATASET, or confidential
  --api <origin>         of an embedded lake; without it, the hosted service's
  --json                 as JSON

Asks your own deployment what others could ask it, and writes nothing: as somebody without a token, with the preview token
(SANITY_PREVIEW_TOKEN), with a viewer's (SANITY_VIEWER_TOKEN), and with one that may list datasets (SANITY_AUTH_TOKEN). What it has no
token for is told as unknown. It prints counts and no document.

Exit code: 0 nothing was found, 1 something was, 2 it could not be carried out.`,

  async run(args, {terminal, env}) {
    const {values, positionals} = parsedArguments(args, {
      project: {type: 'string'},
      dataset: {type: 'string'},
      confidential: {type: 'string'},
      api: {type: 'string'},
      json: {type: 'boolean'},
    })
    if (positionals.length > 0) throw new CannotRun(`“${positionals[0]}” is no option.`)
    const project = values.project ?? (env.SANITY_STUDIO_PROJECT_ID || undefined)
    if (project === undefined) throw new CannotRun('Name the project: --project <id>, or SANITY_STUDIO_PROJECT_ID.')
    const deployment: Deployment = {
      api: apiOf(values.api, project),
      project,
      dataset: nameOf('dataset', values.dataset ?? (env.SANITY_STUDIO_DATASET || 'production')),
      confidential: nameOf(
        'confidential',
        values.confidential ?? (env.SANITY_STUDIO_CONFIDENTIAL_DATASET || 'confidential'),
      ),
      tokens: {
        anonymous: undefined,
        viewer: env.SANITY_VIEWER_TOKEN || undefined,
        preview: env.SANITY_PREVIEW_TOKEN || undefined,
        admin: env.SANITY_AUTH_TOKEN || undefined,
      },
    }
    if (deployment.dataset === deployment.confidential) {
      throw new CannotRun('Articles and desk are in one dataset. Give the desk a private one of its own.')
    }
    if ((await asked(deployment, 'anonymous', '/ping')) === undefined) {
      throw new CannotRun(`Nothing answers at ${deployment.api}.`)
    }
    const findings = await Promise.all(
      boundaries.map(
        async ({name, asked: question, ask}): Promise<Finding> => ({
          boundary: name,
          asked: question,
          ...(await ask(deployment)),
        }),
      ),
    )
    if (values.json) terminal.out(JSON.stringify(findings, null, 2))
    else for (const finding of findings) terminal.out(lineOf(finding))
    return findings.some(({state}) => state === 'found') ? 1 : 0
  },
}

function apiOf(origin: string | undefined, project: string): string {
  if (origin === undefined) {
    if (!/^[a-z0-9-]+$/.test(project)) throw new CannotRun(`“${project}” is no id of a project.`)
    return `https://${project}.api.sanity.io`
  }
  const {protocol} = URL.parse(origin) ?? {}
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new CannotRun(`--api takes an address that begins with https://, not “${origin}”.`)
  }
  return origin.replace(/\/$/, '')
}

function nameOf(flag: string, name: string): string {
  if (!/^~?[a-z0-9][a-z0-9_-]{0,63}$/.test(name))
    throw new CannotRun(`--${flag} takes the name of a dataset, not “${name}”.`)
  return name
}

function lineOf({boundary, state, asked: question, said, mend}: Finding): string {
  const line = `${state.padEnd(7)}  ${`${boundary}:`.padEnd(28)} ${question}: ${printable(said)}`
  return mend === undefined ? line : `${line}\n         → ${printable(mend)}`
}

import {webhookDefinition} from '../../../rebuild/index.ts'
import {apiVersion} from '../../../references/apiVersion.ts'
import {asked, type Check, type Finding, field, jsonOf, type SetUp} from '../finding.ts'

const again = 'Register it anew from: sourceline hook print'

/**
 * The webhook as it is registered, beside `webhookDefinition`; and how its deliveries fared
 * (https://www.sanity.io/docs/http-reference/webhooks).
 */
export const registration: Check = async (setUp) => {
  const {api, project, token, url} = setUp
  const check = 'webhook'
  if (project === undefined || !token) {
    const said =
      'Give --project, and a token that may manage webhooks in SANITY_AUTH_TOKEN, to look at what is registered.'
    return [{check, state: 'unknown', said}]
  }
  const hooks = `${api}/v${apiVersion}/hooks/projects/${project}`
  const headers = {authorization: `Bearer ${token}`}
  const response = await asked(hooks, {headers})
  if (!response?.ok) {
    const said = response ? `The service answers ${response.status} about webhooks.` : `${api} does not answer.`
    const mend = 'Check the project, and that the token may manage webhooks.'
    return [{check, state: response?.status === 501 ? 'unknown' : 'wrong', said, mend}]
  }
  const all = [await jsonOf(response)].flat()
  const [hook, ...others] = all.filter((one) => (url === undefined ? isOurs(one) : field(one, 'url') === url))
  if (hook === undefined) {
    const where = url === undefined ? 'No webhook with our projection' : `No webhook to ${url}`
    return [{check, state: 'wrong', said: `${where} is registered.`, mend: again}]
  }
  const wrong = faultsOf(hook, setUp)
  const id = field(hook, 'id')
  return [
    ...(wrong.length > 0
      ? wrong
      : [{check, state: 'ok' as const, said: 'It is registered as webhookDefinition says.'}]),
    ...(others.length > 0
      ? [
          {
            check,
            state: 'wrong' as const,
            said: `${others.length} more have this address.`,
            mend: 'Delete all but one.',
          },
        ]
      : []),
    ...(typeof id === 'string' ? await attempts(`${hooks}/${id}/attempts`, headers) : []),
  ]
}

function isOurs(hook: unknown): boolean {
  return plain(field(field(hook, 'rule'), 'projection')) === plain(webhookDefinition.projection)
}

/** What differs, a row each. */
function faultsOf(hook: unknown, {dataset}: SetUp): Finding[] {
  const rule = field(hook, 'rule')
  const on = [field(rule, 'on')].flat()
  const isAbout = field(hook, 'dataset')
  const rows: [isWrong: boolean, said: string, mend: string][] = [
    [field(hook, 'isDisabled') === true || field(hook, 'isDisabledByUser') === true, 'It is disabled.', 'Enable it.'],
    [isAbout !== dataset && isAbout !== '*', `It is about the dataset ${String(isAbout)}.`, `Set it to ${dataset}.`],
    [
      !webhookDefinition.on.every((one) => on.includes(one)),
      'It is not triggered on all of create, update and delete.',
      again,
    ],
    [
      plain(field(rule, 'filter')) !== plain(webhookDefinition.filter),
      'It has another filter than webhookDefinition.',
      again,
    ],
    [!isOurs(hook), 'It has another projection than webhookDefinition.', again],
    [
      !field(hook, 'secret'),
      'It has no secret: the handler refuses all it sends.',
      'Give it the secret of the handler.',
    ],
    [field(hook, 'includeDrafts') === true, 'It tells of drafts, too.', 'Switch drafts off.'],
    [(field(hook, 'httpMethod') ?? 'POST') !== 'POST', 'It does not use POST.', 'Set its HTTP method to POST.'],
  ]
  return rows.flatMap(([isWrong, said, mend]) => (isWrong ? [{check: 'webhook', state: 'wrong', said, mend}] : []))
}

const RECENT = 50

async function attempts(url: string, headers: Record<string, string>): Promise<Finding[]> {
  const response = await asked(`${url}?limit=${RECENT}`, {headers})
  if (!response?.ok) return [{check: 'deliveries', state: 'unknown', said: 'Their log cannot be read.'}]
  const all = [await jsonOf(response)].flat().filter((one) => typeof one === 'object' && one !== null)
  const failed = all.filter((one) => field(one, 'isFailure') === true)
  const [last] = failed
  if (last === undefined) {
    return [{check: 'deliveries', state: 'ok', said: `The last ${all.length} were taken.`}]
  }
  const why = field(last, 'failureReason') ?? 'no reason'
  const code = field(last, 'resultCode') ?? 'no status'
  const mend =
    'With a journal nothing is lost by it: the cursor has found what they told. Mend what answers so; docs/errors/webhook.md has the reasons.'
  const said = `${failed.length} of the last ${all.length} failed, the latest with ${String(code)} (${String(why)}).`
  return [{check: 'deliveries', state: 'wrong', said, mend}]
}

/** Forms and editors change white space. */
function plain(text: unknown): string {
  return typeof text === 'string' ? text.replaceAll(/\s+/g, '') : ''
}

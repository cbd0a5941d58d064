import type {Terminal} from '../terminal/terminal.ts'
import {type Registration, registerAt} from './registration.ts'

/**
 * The webhook as the form of the hosted service asks for it, field by field. Not as an address that opens the form filled in:
 * with this projection it has 10 KB, and servers refuse addresses longer than 8.
 */
export function formText(hook: Registration, project: string | undefined, {paint}: Pick<Terminal, 'paint'>): string {
  const {name, url, dataset, rule, httpMethod, apiVersion} = hook
  const fields = {
    Name: name,
    URL: url,
    Dataset: dataset,
    'Trigger on': rule.on.join(', '),
    Filter: rule.filter,
    Projection: rule.projection,
    'HTTP method': httpMethod,
    'API version': apiVersion,
    Drafts: 'no',
    Versions: 'no',
    Secret: 'one of yours, such as `openssl rand -hex 32` makes; give the same to createRebuildHandler',
  }
  return [
    paint('bold', 'Under sanity.io/manage → your project → API → Webhooks → Create webhook:'),
    ...Object.entries(fields).map(([field, value]) => fieldText(field, value)),
    '',
    paint('bold', 'Or by a request, with a token that may manage webhooks:'),
    `sourceline hook print --json --url ${forShell(url)} --dataset ${forShell(dataset)} |`,
    `  jq '.secret = env.SANITY_WEBHOOK_SECRET' |`,
    `  curl -X POST -H "authorization: Bearer $SANITY_AUTH_TOKEN" -H 'content-type: application/json' -d @- \\`,
    `    ${forShell(registerAt(project ?? 'YOUR-PROJECT'))}`,
  ].join('\n')
}

function fieldText(field: string, value: string): string {
  const long = value.includes('\n') || value.length > 100
  return long ? `${field}\n${value.replace(/^/gm, '  ')}` : `${field.padEnd(13)}${value}`
}

/**
 * One word for a POSIX shell, whatever is in it.
 *
 * ```ts
 * forShell('https://example.com/api?site=1&env=live') // "'https://example.com/api?site=1&env=live'"
 * forShell('production') // 'production'
 * ```
 */
export function forShell(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

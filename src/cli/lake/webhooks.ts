import type {WebhookOptions} from '../../lake/index.ts'
import {webhookDefinition} from '../../rebuild/index.ts'
import {CannotRun} from '../command.ts'

/** @throws CannotRun where it is no address, or there is no secret to sign with: a handler refuses what is not signed */
export function webhooksAt(
  urls: readonly string[],
  {secret, isParallel}: {readonly secret: string | undefined; readonly isParallel: boolean},
): WebhookOptions[] {
  if (isParallel && urls.length === 0) throw new CannotRun('--parallel is about --webhook: give that as well.')
  return urls.map((url) => {
    const {protocol} = URL.parse(url) ?? {}
    if (protocol !== 'http:' && protocol !== 'https:') {
      throw new CannotRun(`--webhook takes an address that begins with http:// or https://, not “${url}”.`)
    }
    if (!secret?.trim()) {
      throw new CannotRun(
        'Set SANITY_WEBHOOK_SECRET to the secret that createRebuildHandler has: it refuses what is not signed.',
      )
    }
    return {...webhookDefinition, url, secret, delivery: isParallel ? 'parallel' : 'serial'}
  })
}

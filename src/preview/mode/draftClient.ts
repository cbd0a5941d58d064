import {ConfigurationError} from '../../client/errors.ts'

/** As much of `@sanity/client`, with a token that may read drafts, as draft mode takes. @public */
export interface DraftClient {
  config(): {readonly token?: string | undefined}
  withConfig(config: {
    readonly apiVersion?: string
    readonly useCdn?: boolean
    readonly perspective?: 'raw'
    readonly resultSourceMap?: boolean
  }): DraftClient
  fetch(query: string, params: Record<string, unknown>, options: {readonly tag?: string}): Promise<unknown>
  listen(
    query: string,
    params: Record<string, unknown>,
    options: {
      readonly includeResult: false
      readonly includeAllVersions: true
      readonly visibility: 'query'
      readonly events: ('welcome' | 'mutation')[]
    },
  ): {subscribe(observer: {next(event: unknown): void; error(error: unknown): void}): {unsubscribe(): void}}
}

/** @throws ConfigurationError without a token @internal */
export function tokenOf(client: DraftClient): string {
  const {token} = client.config()
  if (token) return token
  throw new ConfigurationError(
    'Draft mode shows drafts, and nobody may read drafts without a token. Give the client one that may only read: `client.withConfig({token: process.env.SANITY_READ_TOKEN})`. It stays on the server.',
  )
}

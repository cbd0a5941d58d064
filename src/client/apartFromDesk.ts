import {readsMoreThanAnyone, type SanityClientLike} from './sanityClient.ts'

/**
 * The same client, of which nothing is taken where records of sources lie in its dataset. That is asked once, beside the first
 * question, and only where a token or a session would bring them: what nobody is shown needs no asking.
 *
 * @internal
 */
export function apartFromDesk(client: SanityClientLike): SanityClientLike {
  if (!readsMoreThanAnyone(client)) return client
  let looking: Promise<void> | undefined
  const looked = () => {
    looking ??= import('./refusedAtDesk.ts').then(({refusedAtDesk}) => refusedAtDesk(client))
    return looking
  }
  return {
    config: () => client.config(),
    withConfig: (settings) => apartFromDesk(client.withConfig(settings)),
    async fetch(query, params, options) {
      const [answer] = await Promise.all([client.fetch(query, params, options), looked()])
      return answer
    },
  }
}

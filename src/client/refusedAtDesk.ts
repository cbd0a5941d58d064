import {deskTypes} from '../references/deskTypes.ts'
import {ConfigurationError} from './errors.ts'
import type {SanityClientLike} from './sanityClient.ts'

/**
 * Whoever has no answer cannot tell, and lets the question itself fail or not.
 *
 * @throws ConfigurationError where records of sources lie in the dataset that a site would read
 * @internal
 */
export async function refusedAtDesk(client: SanityClientLike): Promise<void> {
  const found = await client.fetch('*[_type in $types][0]._type', {types: deskTypes}, {}).catch(() => null)
  if (found === null || found === undefined) return
  throw new ConfigurationError(
    `Records of sources lie in this dataset (${found}): a site must not read it. Give the client the newsroom’s dataset; where articles lie in it as well, move the records to a private one and purge them here.`,
  )
}

import type {SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'
import {createLake, type Lake, type LakeOptions} from '../../src/lake/index.ts'

/** A lake for one test, closed when it ends, with a client for a reader and one for an editor. */
export async function openLake(
  options: LakeOptions = {},
): Promise<{lake: Lake; reader: SanityClient; editor: SanityClient}> {
  const lake = await createLake(options)
  onTestFinished(() => lake.close())
  return {lake, reader: lake.client({maxRetries: 0}), editor: lake.client({token: lake.token, maxRetries: 0})}
}

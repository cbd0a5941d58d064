import type {Lake} from '../../lake/index.ts'
import {deskTypes} from '../../references/deskTypes.ts'
import {CannotRun} from '../command.ts'
import type {Options} from './options.ts'

/** @throws CannotRun where anybody could read what is confidential */
export async function checkConfidential(lake: Lake, {visibility, dataset}: Options): Promise<void> {
  if (visibility === 'private') return
  const client = lake.client({token: lake.token, perspective: 'raw'})
  const found: number = await client.fetch('count(*[_type in $types])', {types: deskTypes})
  if (found === 0) return
  throw new CannotRun(
    `${dataset} holds confidential records (${deskTypes.join(', ')}), and would be read by anybody. Serve it with --private.`,
  )
}

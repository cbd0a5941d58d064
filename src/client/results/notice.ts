import type * as z from 'zod/mini'
import type {notice} from '../../queries/notice.ts'
import type {Notice} from './types.ts'

/** @internal */
export function toNotice({_key, claims, ...row}: z.output<typeof notice>): Notice {
  return {key: _key, ...row, claims: claims.map(({_ref}) => _ref)}
}

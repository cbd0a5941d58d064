import {ArgumentError} from './errors.ts'

const USUAL = 20

/** How many items a page can hold. @internal */
export const MOST = 100

/** @throws ArgumentError when a page cannot hold that many @internal */
export function limitOf({limit = USUAL}: {readonly limit?: number}): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit
  throw new ArgumentError('limit', `\`limit\` is a whole number from 1 to ${MOST}.`)
}

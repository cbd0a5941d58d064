import {ArgumentError} from './errors.ts'

const USUAL = 20

/** How many items a page can hold. @internal */
export const MOST = 100

/** Where a page of a list begins, and how long it is; `null` is what the last page says of the next. @public */
export type PageParams = {readonly limit?: number | undefined; readonly after?: string | null | undefined}

/** @throws ArgumentError when a page cannot hold that many @internal */
export function limitOf({limit = USUAL}: PageParams): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit
  throw new ArgumentError('limit', `\`limit\` is a whole number from 1 to ${MOST}.`)
}

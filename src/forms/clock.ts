import type {ValidationContext} from '@sanity/types'
import {ask} from './lake.ts'

/** What a clock may be off by: of two browsers, one stamps and the other looks. */
const skew = 5 * 60_000

/** What time it was by the clock of the lake, and how long this page had been open then. */
type Told = {readonly lake: number; readonly page: number}

/** Of each lake, what it told last. */
const told = new WeakMap<ValidationContext['getClient'], Told>()

/**
 * Whether it is that time yet, by the clock of the lake: that of the browser may be off, either way. It counts only where the lake
 * cannot be asked.
 *
 * A lake that told the time is asked again only for what lies later than it can be by now, since every edit is validated.
 *
 * @internal
 */
export async function hasPassed(instant: number, context: ValidationContext): Promise<boolean> {
  const last = told.get(context.getClient)
  if (last && instant <= last.lake + (performance.now() - last.page)) return true
  return instant <= (await now(context)) + skew
}

async function now(context: ValidationContext): Promise<number> {
  const page = performance.now()
  const answer = await ask({getClient: context.getClient}, 'now()', {}, 'published')
  const lake = typeof answer === 'string' ? Date.parse(answer) : Number.NaN
  if (Number.isNaN(lake)) return Date.now()
  told.set(context.getClient, {lake, page})
  return lake
}

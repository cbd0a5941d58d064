import {badRequest, queryTimedOut} from '../../errors.ts'
import type {Source} from '../followedSource.ts'
import type {Reads} from '../reads.ts'
import type {Traces} from '../sourceMap/index.ts'
import type {Surroundings} from '../surroundings.ts'
import type {Run} from './code.ts'

/** Steps between two looks at the clock: a step may read a whole document. */
const stride = 128

/** Longer than any answer should be: what doubles itself in every projection would fill the memory first. */
const largest = {array: 5_000_000, string: 64_000_000}

/** How long a query may take unless the lake was told otherwise. */
export const defaultQueryTime = 30_000

/** Thrown when a query is not answered within its slice, and may be elsewhere. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished'
}

/** What to note on the way to an answer. */
export type Notes = {readonly reads?: Reads; readonly traces?: Traces}

/** A run that has spent nothing yet. */
export function begin(
  source: Source,
  parameters: Run['parameters'],
  surroundings: Surroundings,
  {reads, traces}: Notes = {},
): Run {
  return {source, parameters, surroundings, reads, traces, left: stride, deadline: 0}
}

/** Counts steps of a loop; ends the query when its time is over. The clock is not asked at all for fewer than `stride` steps. */
export function spend(run: Run, steps = 1): void {
  run.left -= steps
  if (run.left < 0) lookAtClock(run)
}

function lookAtClock(run: Run): void {
  const {queryTime = defaultQueryTime, slice = queryTime} = run.surroundings
  const now = performance.now()
  if (run.deadline === 0) run.deadline = now + Math.min(slice, queryTime)
  else if (now > run.deadline) throw slice < queryTime ? new Unfinished() : queryTimedOut(queryTime)
  run.left = stride
}

/** Says no to a value that has grown beyond reason. */
export function refuseHuge(value: readonly unknown[] | string): void {
  const limit = typeof value === 'string' ? largest.string : largest.array
  if (value.length > limit) throw badRequest('The query makes a value that is too large for this lake')
}

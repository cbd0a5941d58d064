import type {TimePrecision} from '../../vocabulary.ts'
import type {Slots} from '../graph.ts'
import {milliseconds} from '../instant.ts'
import type {DifferenceKind} from './difference.ts'

type Time = NonNullable<Slots['time']>

/** From the first day to the last. @internal */
export type Span = {readonly from: number; readonly to: number}

/**
 * The days a claim is about: its dates, widened to what their precision can mean. Nothing where no date can be read.
 *
 * ```ts
 * spanOf({from: '2025-06-05', precision: 'month'}) // all of June 2025
 * ```
 *
 * @internal
 */
export function spanOf(time: Time | undefined): Span | undefined {
  const from = dayOf(time?.from ?? time?.to)
  const to = dayOf(time?.to)
  if (from === undefined) return undefined
  const first = widened[time?.precision ?? 'day'](from)
  // A season is what its two dates say; only one without an end needs a length.
  const last = to === undefined ? first : widened[time?.precision === 'season' ? 'day' : (time?.precision ?? 'day')](to)
  return {from: first.from, to: Math.max(first.from, last.to)}
}

/** The days that a date of a precision can mean. */
const widened: Record<TimePrecision, (day: number) => Span> = {
  day: (day) => ({from: day, to: day}),
  month: (day) => months(day, new Date(day).getUTCMonth(), 1),
  season: (day) => ({from: day, to: day + 92 * dayLength}),
  year: (day) => months(day, 0, 12),
}

const dayLength = 24 * 60 * 60 * 1000

function months(day: number, first: number, length: number): Span {
  const year = new Date(day).getUTCFullYear()
  return {from: Date.UTC(year, first, 1), to: Date.UTC(year, first + length, 0)}
}

function dayOf(date: string | undefined): number | undefined {
  const time = date === undefined ? Number.NaN : milliseconds(date)
  return Number.isNaN(time) ? undefined : Math.floor(time / dayLength) * dayLength
}

/**
 * A narrower span says more, and says it of days upstream did not single out; another span says another thing.
 *
 * @internal
 */
export function diffSpan(upstream: Span, relay: Span): DifferenceKind {
  if (upstream.from === relay.from && upstream.to === relay.to) return 'kept'
  if (relay.to < upstream.from || upstream.to < relay.from) return 'contradicted'
  return relay.from <= upstream.from && upstream.to <= relay.to ? 'generalised' : 'inflated'
}

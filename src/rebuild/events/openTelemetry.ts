import type {OnEvent, RebuildEvent} from './rebuildEvent.ts'

/**
 * As much of a meter of `@opentelemetry/api` as is used.
 *
 * @public
 */
export interface MeterLike {
  createCounter(name: string, options?: Described): {add(value: number, attributes?: Attributes): void}
  createHistogram(name: string, options?: Described): {record(value: number, attributes?: Attributes): void}
}
type Described = {description?: string; unit?: string}
type Attributes = Record<string, string | number>

/**
 * Events as metrics of OpenTelemetry.
 *
 * ```ts
 * import {metrics} from '@opentelemetry/api'
 * createRebuildHandler({…, onEvent: openTelemetry(metrics.getMeter('sourceline'))})
 * ```
 *
 * | Metric | Unit | |
 * |---|---|---|
 * | `sourceline.rebuild.events` | `{event}` | every event, by `type`; refused ones by `reason`, failures by `target` or `what` |
 * | `sourceline.rebuild.changes`, `.tags` | `{change}`, `{tag}` | that were purged |
 * | `sourceline.rebuild.lag`, `.purge.duration` | `ms` | from stored to purged, and the work of it |
 * | `sourceline.rebuild.lost` | `{change}` | found by the cursor, of which no delivery told |
 * | `sourceline.rebuild.missed` | `{page}` | changed and not purged: the alarm |
 *
 * @public
 */
export function openTelemetry(meter: MeterLike): OnEvent {
  const name = (what: string) => `sourceline.rebuild.${what}`
  const events = meter.createCounter(name('events'), {unit: '{event}', description: 'What happened, by type'})
  const changes = meter.createCounter(name('changes'), {unit: '{change}', description: 'Changes purged'})
  const tags = meter.createCounter(name('tags'), {unit: '{tag}', description: 'Tags the targets were told'})
  const lost = meter.createCounter(name('lost'), {unit: '{change}', description: 'Changes no delivery told of'})
  const missed = meter.createCounter(name('missed'), {unit: '{page}', description: 'Pages changed and not purged'})
  const lag = meter.createHistogram(name('lag'), {unit: 'ms', description: 'From stored to purged'})
  const duration = meter.createHistogram(name('purge.duration'), {unit: 'ms', description: 'The work of a purge'})

  return (event) => {
    events.add(1, attributesOf(event))
    if (event.type === 'purged') {
      changes.add(event.changes)
      tags.add(event.tags)
      lag.record(event.lag)
      duration.record(event.took)
    }
    if (event.type === 'lagging') lag.record(event.lag)
    if (event.type === 'caughtUp') lost.add(event.lost + event.deleted)
    if (event.type === 'proved') missed.add(event.missed.length)
  }
}

function attributesOf(event: RebuildEvent): Attributes {
  const {type} = event
  if (event.type === 'refused') return {type, reason: event.reason}
  if (event.type === 'targetFailed') return {type, target: event.target}
  if (event.type === 'unavailable') return {type, what: event.what}
  return {type}
}

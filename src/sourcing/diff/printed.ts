import type {FilledField, GraphAttribution} from '../graph.ts'

/**
 * What the relay's own text has for a field: a value, nothing, or, where a relay leaves it blank, "as upstream".
 *
 * @internal
 */
export type Printed<Value> = {readonly asUpstream: true} | {readonly asUpstream: false; readonly value?: Value}

/** @internal */
export function printed<Value>(relay: GraphAttribution, field: FilledField, value: Value | undefined): Printed<Value> {
  const isBlank = value === undefined || relay.filled?.includes(field) === true
  if (isBlank && relay.obtained === 'relay') return {asUpstream: true}
  return value === undefined ? {asUpstream: false} : {asUpstream: false, value}
}

import {type Preset, presetValues, type Severity, severityValues} from '../../vocabulary.ts'
import {currentDocuments} from '../documents/current.ts'
import {fields, objects, oneOf, text, whole} from '../documents/read.ts'

/** How strict a newsroom is. @public */
export type Policy = {
  readonly preset: Preset
  /** Where it differs from the preset. */
  readonly rules: readonly {readonly rule: string; readonly severity: Severity}[]
  /** A description that fits fewer people needs approval. */
  readonly minimumPool: number
}

/** Of a newsroom that has not said. @public */
export const defaultPolicy: Policy = {preset: 'default', rules: [], minimumPool: 20}

/**
 * The policy among any set of documents, as they are stored; what it leaves open, or says in words nobody knows, is as
 * in {@link defaultPolicy}.
 *
 * ```ts
 * policyFrom([{_id: 'policy', _type: 'policy', preset: 'ap', rules: [{rule: 'S15', severity: 'error'}]}])
 * // {preset: 'ap', rules: [{rule: 'S15', severity: 'error'}], minimumPool: 20}
 * ```
 *
 * @public
 */
export function policyFrom(documents: Iterable<unknown>): Policy {
  const stored = [...documents].filter((document) => fields(document)?._type === 'policy')
  const policy = currentDocuments(stored)[0]?.fields ?? {}
  return {
    preset: oneOf(presetValues, policy.preset) ?? defaultPolicy.preset,
    rules: objects(policy.rules).flatMap((row) => {
      const rule = text(row.rule)
      const chosen = oneOf(severityValues, row.severity)
      return rule === undefined || chosen === undefined ? [] : [{rule, severity: chosen}]
    }),
    minimumPool: whole(policy.minimumPool, 2, Number.MAX_SAFE_INTEGER) ?? defaultPolicy.minimumPool,
  }
}

import {type Level, levelValues, type Preset, presetValues, type Severity, severityValues} from '../../vocabulary.ts'
import {currentDocuments} from '../documents/current.ts'
import {fields, objects, oneOf, text, whole} from '../documents/read.ts'

/** How strict a newsroom is; what is left out is as in {@link defaultPolicy}. A stored policy document is one. @public */
export type HousePolicy = {
  readonly preset?: Preset
  /** Where it differs from the preset. */
  readonly rules?: readonly {readonly rule: string; readonly severity: Severity}[]
  /** A description that fits fewer people needs approval. */
  readonly minimumPool?: number
  /** Roles whose holders may approve at a level; a level without any is open to whoever can write an approval. */
  readonly ladder?: readonly {readonly level: Level; readonly roles: readonly string[]}[]
}

/**
 * Of a newsroom that has not said.
 *
 * ```ts
 * findings(graph, defaultPolicy, at)
 * ```
 *
 * @public
 */
export const defaultPolicy: Required<HousePolicy> = {preset: 'default', rules: [], minimumPool: 20, ladder: []}

/**
 * The policy among any set of documents, as they are stored; what it leaves open, or says in words nobody knows, is as
 * in {@link defaultPolicy}.
 *
 * ```ts
 * policyFrom([{_id: 'policy', _type: 'policy', preset: 'ap', rules: [{rule: 'S15', severity: 'error'}]}])
 * // {preset: 'ap', rules: [{rule: 'S15', severity: 'error'}], ladder: [], minimumPool: 20}
 * ```
 *
 * @public
 */
export function policyFrom(documents: Iterable<unknown>): Required<HousePolicy> {
  const stored = [...documents].filter((document) => fields(document)?._type === 'policy')
  const policy = currentDocuments(stored)[0]?.fields ?? {}
  return {
    preset: oneOf(presetValues, policy.preset) ?? defaultPolicy.preset,
    rules: objects(policy.rules).flatMap((row) => {
      const rule = text(row.rule)
      const chosen = oneOf(severityValues, row.severity)
      return rule === undefined || chosen === undefined ? [] : [{rule, severity: chosen}]
    }),
    ladder: objects(policy.ladder).flatMap((row) => {
      const level = oneOf(levelValues, row.level)
      const roles: unknown[] = Array.isArray(row.roles) ? row.roles : []
      return level === undefined ? [] : [{level, roles: roles.flatMap((role) => text(role) ?? [])}]
    }),
    minimumPool: whole(policy.minimumPool, 2, Number.MAX_SAFE_INTEGER) ?? defaultPolicy.minimumPool,
  }
}

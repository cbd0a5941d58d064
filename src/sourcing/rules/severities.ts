import type {Preset, Severity} from '../../vocabulary.ts'
import type {RuleId} from './finding.ts'
import {defaultPolicy, type HousePolicy} from './policy.ts'
import {rules} from './table.ts'

/** What a preset sets otherwise than the table of rules. To add a preset: its term in the vocabulary, its row here. */
const presets: Record<Preset, Partial<Record<RuleId, Severity>>> = {
  default: {},
  ap: {
    // A manager has to be satisfied that the source is in a position to know.
    S04: 'approval',
    // Not in what the agency has published: verbatim quotes, the order in a story, invented names.
    S15: 'off',
    S16: 'off',
    S17: 'off',
  },
}

/**
 * What a policy sets each rule to, preset first, its own rows over it. A severity that is set holds for every case of
 * a rule; where none is set the rule's own holds, which may differ from case to case.
 *
 * @internal
 */
export function severitiesOf({
  preset = defaultPolicy.preset,
  rules: rows = [],
}: HousePolicy): (rule: RuleId) => Severity | undefined {
  const own = new Map(rows.map((row) => [row.rule, row.severity]))
  const ofPreset = presets[preset]
  return (rule) => {
    const set = own.get(rule) ?? ofPreset[rule]
    return set === 'off' && rules[rule].neverOff === true ? undefined : set
  }
}

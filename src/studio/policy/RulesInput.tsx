import {Box, Card, Flex, Select, Text} from '@sanity/ui'
import {type ArrayOfObjectsInputProps, insert, type ObjectItem, set, setIfMissing, unset, useFormValue} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {policyFrom, type Rule, type RuleId, rules} from '../../sourcing/index.ts'
import {severitiesOf} from '../../sourcing/rules/severities.ts'
import {type Severity, severity} from '../../vocabulary.ts'

/** Every house rule with what it asks and where it comes from; a newsroom chooses where it differs, and types no number. */
export function RulesInput({value, onChange, readOnly}: ArrayOfObjectsInputProps<ObjectItem>) {
  const preset = useFormValue(['preset'])
  const ofPreset = severitiesOf(policyFrom([{_id: 'policy', _type: 'policy', preset}]))
  const items: readonly unknown[] = value ?? []
  const rows = items.filter(isObject)
  const chosen = new Map(rows.map((row) => [row.rule, row]))

  const choose = (rule: RuleId, to: string) => {
    const key = chosen.get(rule)?._key
    if (to === '') return typeof key === 'string' && onChange(unset([{_key: key}]))
    if (typeof key === 'string') return onChange(set(to, [{_key: key}, 'severity']))
    const row = {_key: crypto.randomUUID().slice(0, 12), rule, severity: to}
    return onChange([setIfMissing([]), insert([row], 'after', [-1])])
  }

  return (
    <Card border data-testid="rules-table" overflow="auto" radius={2}>
      {Object.values(rules).map((rule) => (
        <Flex
          align="flex-start"
          gap={3}
          key={rule.id}
          padding={3}
          style={{borderBottom: '1px solid var(--card-border-color)'}}
        >
          <Box style={{width: 36}}>
            <Text muted size={1}>
              {rule.id}
            </Text>
          </Box>
          <Flex direction="column" flex={1} gap={2}>
            <Text size={1}>{rule.title}</Text>
            <Text muted size={0}>
              {sources(rule)}
            </Text>
          </Flex>
          <Box style={{width: 190}}>
            <Select
              aria-label={`If ${rule.id} is broken`}
              disabled={readOnly === true}
              fontSize={1}
              onChange={(event) => choose(rule.id, event.currentTarget.value)}
              padding={2}
              value={String(chosen.get(rule.id)?.severity ?? '')}
            >
              <option value="">As usual: {titleOf(ofPreset(rule.id) ?? rule.severity)}</option>
              {severity
                .filter((term) => term.value !== 'off' || rule.neverOff !== true)
                .map((term) => (
                  <option key={term.value} value={term.value}>
                    {term.title}
                  </option>
                ))}
            </Select>
          </Box>
        </Flex>
      ))}
    </Card>
  )
}

function sources({basedOn}: Rule): string {
  const names = [...new Set(basedOn.map(({organisation}) => organisation))]
  return names.length === 0 ? 'Sourceline’s own, drawn from stories that went wrong' : names.join(' · ')
}

function titleOf(value: Severity): string {
  return severity.find((term) => term.value === value)?.title ?? value
}

import {Card, Flex, Text} from '@sanity/ui'
import {useCallback} from 'react'
import {type FormPatch, type InputProps, type ObjectInputProps, useFormValue} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {AttributionContext} from './attributionContext.ts'
import {useAttributionLines} from './useAttributionLines.ts'

/** An attribution with, above its fields, the sentence readers will see. */
export function AttributionInput(props: ObjectInputProps) {
  const {onChange} = props
  const change = useCallback((patches: FormPatch[]) => onChange(patches), [onChange])
  const {lines} = useAttributionLines(useFormValue([]))
  const line = lines.get(keyOf(props.value) ?? '')
  const all: InputProps = props
  return (
    <AttributionContext.Provider value={change}>
      <Flex direction="column" gap={4}>
        {line && (
          <Card border data-testid="attribution-line" padding={3} radius={2} tone="primary">
            <Flex direction="column" gap={3}>
              <Text muted size={1}>
                Readers will see
              </Text>
              <Text>{line}</Text>
            </Flex>
          </Card>
        )}
        {props.renderDefault(all)}
      </Flex>
    </AttributionContext.Provider>
  )
}

function keyOf(value: unknown): string | undefined {
  return isObject(value) && typeof value._key === 'string' ? value._key : undefined
}

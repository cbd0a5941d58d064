import {Button, Flex, Text} from '@sanity/ui'
import {type ArrayOfObjectsInputProps, type InputProps, useGetFormValue} from 'sanity'
import {type AttributionPreset, attributionTemplates} from '../../../schemas/objects/attributionTemplates.ts'
import {useNames} from '../names/NamesContext.ts'
import {suggestClaim} from './suggestClaim.ts'

/**
 * The attributions of a work, with a button for each usual case above the list. Each adds an attribution whose first
 * choices are made, the claim among them where it is plain which, and opens it; none is a type of its own, so an attribution can turn into another kind later.
 */
export function AttributionsInput(props: ArrayOfObjectsInputProps) {
  const all: InputProps = props
  const valueAt = useGetFormValue()
  const {written} = useNames()
  const add = (preset: AttributionPreset) => {
    const _key = crypto.randomUUID().slice(0, 12)
    const id = suggestClaim(valueAt([]))
    const claim = id && {claim: {_type: 'reference', _ref: id, _weak: true}}
    const attribution = {...claim, ...preset, _type: 'attribution', _key}
    props.onItemAppend(written(attribution))
    props.onItemOpen([...props.path, {_key}])
  }
  return (
    <Flex direction="column" gap={4}>
      {!props.readOnly && (
        <Flex align="center" gap={2} wrap="wrap">
          <Text muted size={1}>
            Add:
          </Text>
          {attributionTemplates.map((template) => (
            <Button
              data-testid={`template-${template.id}`}
              fontSize={1}
              key={template.id}
              mode="ghost"
              onClick={() => add(template.preset)}
              padding={2}
              text={template.label}
              title={template.hint}
            />
          ))}
        </Flex>
      )}
      {props.renderDefault(all)}
    </Flex>
  )
}

import {Button, Flex} from '@sanity/ui'
import {type FieldProps, unset, useFormValue, useValidationStatus} from 'sanity'
import {demandCodes} from '../../../schemas/validation/conditional.ts'

/**
 * A field that another choice forbids, with one click to clear it. Hiding would not do: hiding a field does not
 * clear it, and a value nobody sees would be published.
 */
export function ForbiddenField(props: FieldProps) {
  const type = useFormValue(['_type'])
  const id = useFormValue(['_id'])
  const {validation} = useValidationStatus(typeof id === 'string' ? id : '', typeof type === 'string' ? type : '', true)
  const here = JSON.stringify(props.path)
  const forbidden = validation.some(
    (marker) => marker.code === demandCodes.forbidden && JSON.stringify(marker.path) === here,
  )
  if (!forbidden) return props.renderDefault(props)
  return (
    <Flex direction="column" gap={2}>
      {props.renderDefault(props)}
      <Flex>
        <Button
          data-testid={`clear-${props.name}`}
          fontSize={1}
          mode="ghost"
          onClick={() => props.inputProps.onChange(unset())}
          padding={2}
          text={`Clear ${(props.title ?? props.name).toLowerCase()}`}
          tone="critical"
        />
      </Flex>
    </Flex>
  )
}

import {Button, Flex} from '@sanity/ui'
import {type FieldProps, unset, useFormValue, useValidationStatus} from 'sanity'
import {demandCodes} from '../../forms/conditional.ts'

/**
 * One click that clears a field which another choice forbids; nothing where that is not what is wrong with it. Hiding
 * such a field would not do: hiding does not clear, and a value nobody sees would be published.
 */
export function ClearForbidden({field}: {readonly field: FieldProps}) {
  const type = useFormValue(['_type'])
  const id = useFormValue(['_id'])
  const {validation} = useValidationStatus(typeof id === 'string' ? id : '', typeof type === 'string' ? type : '', true)
  const here = JSON.stringify(field.path)
  const forbidden = validation.some(
    (marker) => marker.code === demandCodes.forbidden && JSON.stringify(marker.path) === here,
  )
  if (!forbidden) return null
  return (
    <Flex paddingTop={2}>
      <Button
        data-testid={`clear-${field.name}`}
        fontSize={1}
        mode="ghost"
        onClick={() => field.inputProps.onChange(unset())}
        padding={2}
        text={`Clear ${(field.title ?? field.name).toLowerCase()}`}
        tone="critical"
      />
    </Flex>
  )
}

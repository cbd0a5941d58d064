import {useMemo} from 'react'
import {type Path, usePerspective, useSchema, useValidationStatus} from 'sanity'
import {houseRuleCode} from '../../forms/houseRules/markers.ts'
import {changedId} from '../../references/ids.ts'

/** What the form itself says is wrong: a field that is empty, an address that is none. */
export type FormError = {readonly field: string; readonly message: string; readonly path: Path}

/** The errors of a work's own form, each with the title of its field; what the house says is told by the gate. */
export function useFormErrors(id: string, type: string): readonly FormError[] {
  const schema = useSchema()
  const {selectedReleaseId} = usePerspective()
  const {validation} = useValidationStatus(changedId(id, selectedReleaseId), type, true)
  return useMemo(() => {
    const known = schema.get(type)
    const fields = known?.jsonType === 'object' ? known.fields : []
    const titleOf = (name: unknown) => fields.find((field) => field.name === name)?.type.title ?? String(name)
    const errors = validation
      .filter(({level, code}) => level === 'error' && code !== houseRuleCode)
      .map(({message, path}) => ({field: titleOf(path[0]), message, path}))
    // A field may be asked for twice, by its type and by its own rule.
    return [...new Map(errors.map((error) => [`${error.field}: ${error.message}`, error])).values()]
  }, [schema, type, validation])
}

import {Select} from '@sanity/ui'
import {isKeySegment, type StringInputProps, set, unset, useFormValue} from 'sanity'
import {isObject} from '../publish/documents.ts'
import {useAttributionLines} from './useAttributionLines.ts'

/** Which other attribution of this work speaks of the same people: chosen by what readers see of it, stored as its key. */
export function PartOfInput(props: StringInputProps) {
  const work = useFormValue([])
  const lines = useAttributionLines(work)
  const own = props.path.find(isKeySegment)?._key
  const others = keysIn(work).filter(({key}) => key !== own)
  const {onChange, value, readOnly, elementProps} = props
  return (
    <Select
      {...elementProps}
      disabled={readOnly === true}
      onChange={(event) => onChange(event.currentTarget.value ? set(event.currentTarget.value) : unset())}
      value={value ?? ''}
    >
      <option value="">Nobody else here</option>
      {others.map(({key, number}) => (
        <option key={key} value={key}>
          {`#${number} ${lines.get(key) ?? ''}`.trim()}
        </option>
      ))}
      {value && !others.some(({key}) => key === value) && <option value={value}>An attribution that is gone</option>}
    </Select>
  )
}

function keysIn(work: unknown): {key: string; number: number}[] {
  const attributions = isObject(work) && Array.isArray(work.attributions) ? work.attributions : []
  return attributions.flatMap((attribution: unknown, index) =>
    isObject(attribution) && typeof attribution._key === 'string' ? [{key: attribution._key, number: index + 1}] : [],
  )
}

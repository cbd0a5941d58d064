import {Select} from '@sanity/ui'
import {type StringInputProps, set, unset} from 'sanity'

/** One thing to pick: what is stored, and what an editor sees of it. */
export type Choice = {readonly value: string; readonly title: string}

type Picking = {
  readonly field: StringInputProps
  readonly offered: readonly Choice[]
  /** What an empty field says. */
  readonly none: string
  /** What a stored value says that is not among the offered. */
  readonly gone: string
}

/** A text field that is picked from a list, never typed. What is stored stays there to be seen, also when it is not offered any more. */
export function PickFromList({field, offered, none, gone}: Picking) {
  const {onChange, value, readOnly, elementProps} = field
  return (
    <Select
      {...elementProps}
      disabled={readOnly === true}
      onChange={(event) => onChange(event.currentTarget.value ? set(event.currentTarget.value) : unset())}
      value={value ?? ''}
    >
      <option value="">{none}</option>
      {offered.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.title}
        </option>
      ))}
      {value && !offered.some((choice) => choice.value === value) && <option value={value}>{gone}</option>}
    </Select>
  )
}

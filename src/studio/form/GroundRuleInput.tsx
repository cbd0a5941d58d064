import {type InputProps, PatchEvent, type StringInputProps, set, unset} from 'sanity'
import {useChangeAttribution} from './attributionContext.ts'
import {namesSomebody} from './namesSomebody.ts'

/**
 * The ground rule of an attribution. Leaving "on the record" takes the name, role, date and place away in the same patch,
 * so that no version of the document ever says both.
 */
export function GroundRuleInput(props: StringInputProps) {
  const change = useChangeAttribution()
  const withoutName: StringInputProps = {
    ...props,
    onChange: (event) => {
      const {patches} = PatchEvent.from(event)
      const last = patches.at(-1)
      const next = last?.type === 'set' ? last.value : undefined
      if (!change || props.value !== 'onRecord' || next === 'onRecord') {
        props.onChange(event)
        return
      }
      change([
        next === undefined ? unset(['groundRule']) : set(next, ['groundRule']),
        ...namesSomebody.map((field) => unset([field])),
      ])
    },
  }
  const all: InputProps = withoutName
  return props.renderDefault(all)
}

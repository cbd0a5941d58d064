import {useFormValue} from 'sanity'
import {useNames} from './NamesContext.ts'

/** The document in the form, in Sourceline's names. */
export function useFormWork(): unknown {
  return useNames().told(useFormValue([]))
}

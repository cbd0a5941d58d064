import {useCallback} from 'react'
import {PatchEvent} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {useNames} from './NamesContext.ts'

/** Changes the document in the pane, in Sourceline's names. */
export function useChange(): (event: PatchEvent) => void {
  const {onChange} = useDocumentPane()
  const {written} = useNames()
  return useCallback((event) => onChange(PatchEvent.from(event.patches.map(written))), [onChange, written])
}

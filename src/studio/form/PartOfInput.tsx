import {isKeySegment, type StringInputProps, useFormValue} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {PickFromList} from './PickFromList.tsx'
import {useAttributionLines} from './useAttributionLines.ts'

/** Which other attribution of this work speaks of the same people: chosen by what readers see of it, stored as its key. */
export function PartOfInput(props: StringInputProps) {
  const work = useFormValue([])
  const {lines} = useAttributionLines(work)
  const own = props.path.find(isKeySegment)?._key
  const offered = keysIn(work)
    .filter(({key}) => key !== own)
    .map(({key, number}) => ({value: key, title: `#${number} ${lines.get(key) ?? ''}`.trim()}))
  return <PickFromList field={props} offered={offered} none="Nobody else here" gone="An attribution that is gone" />
}

function keysIn(work: unknown): {key: string; number: number}[] {
  const attributions = isObject(work) && Array.isArray(work.attributions) ? work.attributions : []
  return attributions.flatMap((attribution: unknown, index) =>
    isObject(attribution) && typeof attribution._key === 'string' ? [{key: attribution._key, number: index + 1}] : [],
  )
}

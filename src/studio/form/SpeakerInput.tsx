import {useEffect, useRef} from 'react'
import {type InputProps, type ObjectInputProps, set, unset, useGetFormValue} from 'sanity'
import {draftId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {useChangeAttribution} from './attributionContext.ts'

/**
 * The speaker of an attribution. Choosing somebody copies their role, as it is today: the article goes on saying what they
 * were when they spoke, whatever becomes of them.
 */
export function SpeakerInput(props: ObjectInputProps) {
  const change = useChangeAttribution()
  const client = useNewsroomClient()
  const valueAt = useGetFormValue()
  const rolePath = useRef([...props.path.slice(0, -1), 'speakerRole'])
  const id = isObject(props.value) && typeof props.value._ref === 'string' ? props.value._ref : undefined
  const before = useRef(id)
  const chosenHere = useRef(false)

  useEffect(() => {
    const previous = before.current
    before.current = id
    if (!change || !id || id === previous || !chosenHere.current) return
    chosenHere.current = false
    let current = true
    client
      .fetch<string | null>(
        'coalesce(*[_id == $draft][0], *[_id == $id][0]).role',
        {id, draft: draftId(id)},
        {perspective: 'raw', tag: 'sourceline.role'},
      )
      .then(
        (found) => {
          if (!current) return
          if (found) change([set(found, ['speakerRole'])])
          else if (previous && valueAt(rolePath.current)) change([unset(['speakerRole'])])
        },
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [id, change, client, valueAt])

  const watched: InputProps = {
    ...props,
    onChange: (event) => {
      chosenHere.current = true
      props.onChange(event)
    },
  }
  return props.renderDefault(watched)
}

import {Flex} from '@sanity/ui'
import {useEffect, useRef} from 'react'
import {type InputProps, type StringInputProps, set, useFormValue} from 'sanity'
import {publishedId} from '../../references/ids.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {markedText} from './markedText.ts'
import {NewWording, useStandsUnder} from './NewWording.tsx'

/** Bodies that mark a claim; the mark is written when the claim is created from it, before the claim itself exists. */
const bodies = '*[_type == "article" && references($id)].body'

/**
 * The text of a claim. A claim that was created from a marked sentence begins with that sentence; who says so is for
 * the editor to take out.
 */
export function ClaimTextInput(props: StringInputProps) {
  const client = useNewsroomClient()
  const _id = useFormValue(['_id'])
  const id = typeof _id === 'string' ? publishedId(_id) : undefined
  const type = useFormValue(['_type'])
  const {type: typeOf} = useNames()
  const isClaim = typeof type === 'string' && typeOf(type) === 'claim'
  const {onChange} = props
  const open = isClaim && props.value === undefined && !props.readOnly
  const offered = useRef(false)

  useEffect(() => {
    if (!id || !open || offered.current) return
    const look = () =>
      client.fetch<unknown[]>(bodies, {id}, {perspective: 'raw', tag: 'sourceline.marked'}).then(
        (found) => {
          const text = found.map((body) => markedText(body, id)).find(Boolean)
          if (!text || offered.current) return
          offered.current = true
          onChange(set(text))
        },
        () => undefined,
      )
    const subscription = client
      .listen(
        bodies.replace('.body', ''),
        {id},
        {
          events: ['welcome', 'mutation'],
          includeAllVersions: true,
          includeResult: false,
          tag: 'sourceline.marked',
        },
      )
      .subscribe({next: look, error: look})
    return () => subscription.unsubscribe()
  }, [client, id, open, onChange])

  const stands = useStandsUnder(isClaim ? id : undefined)
  const all: InputProps = stands
    ? {...props, readOnly: true, elementProps: {...props.elementProps, readOnly: true}}
    : props
  return (
    <Flex direction="column" gap={3}>
      {props.renderDefault(all)}
      {stands && <NewWording />}
    </Flex>
  )
}

import {Flex} from '@sanity/ui'
import type {ArrayOfObjectsInputProps, InputProps} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {useChange} from '../names/useChange.ts'
import {useFormWork} from '../names/useFormWork.ts'
import {DraftNotice} from './DraftNotice.tsx'
import {PutBack} from './PutBack.tsx'

/** The notices of an article, and above them a way to draft one out of what has changed since it was published. */
export function NoticesInput(props: ArrayOfObjectsInputProps) {
  const change = useChange()
  const work = useFormWork()
  const all: InputProps = props
  const isPublished = isObject(work) && typeof work.publishedAt === 'string'
  return (
    <Flex direction="column" gap={4}>
      {isPublished && !props.readOnly && (
        <DraftNotice
          change={change}
          onDrafted={(key) => props.onItemOpen([...props.path, {_key: key}])}
          work={() => work}
        />
      )}
      {!props.readOnly && <PutBack notices={props.value} />}
      {props.renderDefault(all)}
    </Flex>
  )
}

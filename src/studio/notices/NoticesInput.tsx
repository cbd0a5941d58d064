import {Flex} from '@sanity/ui'
import {type ArrayOfObjectsInputProps, type InputProps, useFormValue} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {isObject} from '../../references/isObject.ts'
import {DraftNotice} from './DraftNotice.tsx'

/** The notices of an article, and above them a way to draft one out of what has changed since it was published. */
export function NoticesInput(props: ArrayOfObjectsInputProps) {
  const pane = useDocumentPane()
  const work: unknown = useFormValue([])
  const all: InputProps = props
  const isPublished = isObject(work) && typeof work.publishedAt === 'string'
  return (
    <Flex direction="column" gap={4}>
      {isPublished && !props.readOnly && (
        <DraftNotice
          change={pane.onChange}
          onDrafted={(key) => props.onItemOpen([...props.path, {_key: key}])}
          work={() => work}
        />
      )}
      {props.renderDefault(all)}
    </Flex>
  )
}

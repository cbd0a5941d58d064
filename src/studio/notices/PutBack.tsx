import {Button, Card, Flex, Text} from '@sanity/ui'
import {PatchEvent, set} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {noticesPutBack} from './putBack.ts'

/** Where notices that readers have are gone or reworded, as in a version that was restored: puts them back with one press. */
export function PutBack({notices}: {readonly notices: unknown}) {
  const {editState, onChange} = useDocumentPane()
  const back = noticesPutBack(editState?.published?.notices, notices)
  if (back === undefined) return null
  return (
    <Card border data-testid="put-back" padding={3} radius={2} tone="caution">
      <Flex align="center" gap={3} justify="space-between">
        <Text size={1}>Notices that readers have are not here as they were. What was told stays told.</Text>
        <Button
          fontSize={1}
          onClick={() => onChange(PatchEvent.from([set(back, ['notices'])]))}
          padding={2}
          text="Put them back"
        />
      </Flex>
    </Card>
  )
}

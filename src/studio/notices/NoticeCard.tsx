import {Card, Flex, Text} from '@sanity/ui'
import {fromDocuments} from '../../sourcing/index.ts'
import {noticePreview} from './preview.ts'

/** A notice as readers see it; nothing before it says what it is. */
export function NoticeCard({notice, policy}: {readonly notice: unknown; readonly policy: unknown}) {
  const seen = noticePreview(notice, fromDocuments([policy]).wording)
  if (seen === undefined) return null
  return (
    <Card border data-testid="notice-preview" padding={3} radius={2} tone="primary">
      <Flex direction="column" gap={3}>
        <Text muted size={0}>
          Readers will see
        </Text>
        <Text size={1} weight="semibold">
          {seen.title}
        </Text>
        {seen.paragraphs.map((paragraph) => (
          <Text key={paragraph} size={1}>
            {paragraph}
          </Text>
        ))}
      </Flex>
    </Card>
  )
}

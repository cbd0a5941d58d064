import {Card, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'
import {usePaneRouter} from 'sanity/structure'

type Props = {
  /** The document it opens beside the list. */
  readonly id: string
  /** Which of them is open. */
  readonly opened: string | undefined
  readonly padding?: number
  readonly children: ReactNode
}

/** An entry of a list that is made here: pressed, it opens its document beside the list. */
export function ChildCard({id, opened, padding = 3, children}: Props) {
  const {ChildLink} = usePaneRouter()
  const isOpen = opened === id
  return (
    <Card
      as={ChildLink}
      childId={id}
      data-as="a"
      padding={padding}
      pressed={isOpen}
      radius={2}
      tone={isOpen ? 'primary' : 'default'}
    >
      <Stack gap={2}>{children}</Stack>
    </Card>
  )
}

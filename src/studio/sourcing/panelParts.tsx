import {Button, Card, Flex, Text} from '@sanity/ui'

/** A part of the panel under its title. */
export function Section({title, children}: {readonly title: string; readonly children: React.ReactNode}) {
  return (
    <Flex direction="column" gap={3}>
      <Text as="h2" size={1} weight="semibold">
        {title}
      </Text>
      {children}
    </Flex>
  )
}

/** What an editor has to know about the set-up. */
export function Note({tone, children}: {readonly tone: 'caution' | 'default'; readonly children: React.ReactNode}) {
  return (
    <Card border padding={3} radius={2} tone={tone}>
      <Text size={1}>{children}</Text>
    </Card>
  )
}

type Told = {
  readonly message: string
  readonly mend: string
  readonly rule: string
  readonly tone: 'critical' | 'caution'
  readonly onGo?: () => void
  readonly children?: React.ReactNode
}

/** Something that is wrong, how to mend it, and the way there. */
export function Finding({message, mend, rule, tone, onGo, children}: Told) {
  return (
    <Card border padding={3} radius={2} tone={tone}>
      <Flex direction="column" gap={3}>
        <Text size={1} weight="medium">
          {message}
        </Text>
        {mend && (
          <Text muted size={1}>
            {mend}
          </Text>
        )}
        <Flex align="center" gap={2} justify="space-between">
          <Text muted size={0}>
            {rule && `Rule ${rule}`}
          </Text>
          {children}
          {onGo && <Button fontSize={1} mode="bleed" onClick={onGo} padding={2} text="Go there" />}
        </Flex>
      </Flex>
    </Card>
  )
}

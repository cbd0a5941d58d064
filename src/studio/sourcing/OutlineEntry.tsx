import {Badge, Button, Card, Flex, Text} from '@sanity/ui'
import {memo} from 'react'
import {type OutlineItem, stateTitles} from './outline.ts'
import {stateTones} from './stateTones.ts'

type Props = {
  readonly item: OutlineItem
  readonly onGo: (path: string) => void
  readonly onCentral: (claim: string, isCentral: boolean) => void
  readonly onWithdraw: (attribution: {readonly key: string; readonly line: string}) => void
}

/** One marked sentence: what it says, how it stands, and who stands behind it in a reader's words. */
export const OutlineEntry = memo(function OutlineEntry({item, onGo, onCentral, onWithdraw}: Props) {
  const {words, text, state, interval, lines, isCentral, status} = item
  return (
    <Card border data-testid="outline-entry" padding={3} radius={2}>
      <Flex direction="column" gap={3}>
        <Flex gap={2} wrap="wrap">
          <Badge fontSize={0} tone={stateTones[state]}>
            {stateTitles[state]}
          </Badge>
          {isCentral && <Badge fontSize={0}>The story stands on it</Badge>}
          {!words && <Badge fontSize={0}>Not in the text</Badge>}
        </Flex>
        <Text size={1} weight="medium">
          {words ? `“${words}”` : text}
        </Text>
        {lines.map((line) => (
          <Flex align="flex-start" gap={2} justify="space-between" key={line.id}>
            <Flex direction="column" flex={1} gap={2}>
              <Text size={1}>
                {line.side === 'against' ? '✕ ' : ''}
                {line.line}
              </Text>
              {line.origin && (
                <Text muted size={0}>
                  ↳ {line.origin}
                </Text>
              )}
            </Flex>
            <Button
              aria-label={`Edit: ${line.line}`}
              fontSize={1}
              mode="bleed"
              onClick={() => onGo(`attributions[_key=="${line.key}"]`)}
              padding={2}
              text="Edit"
            />
            <Button
              aria-label={`Withdraw: ${line.line}`}
              fontSize={1}
              mode="bleed"
              onClick={() => onWithdraw(line)}
              padding={2}
              text="Withdraw…"
            />
          </Flex>
        ))}
        <Flex align="center" gap={2} justify="space-between">
          <Text muted size={0}>
            {[interval, status].filter(Boolean).join(' · ')}
          </Text>
          <Button
            aria-label={`The story stands on it: ${words || text}`}
            aria-pressed={isCentral}
            fontSize={1}
            mode="bleed"
            onClick={() => onCentral(item.claim, !isCentral)}
            padding={2}
            text={isCentral ? 'Stands on it ✓' : 'Stands on it'}
          />
        </Flex>
      </Flex>
    </Card>
  )
})

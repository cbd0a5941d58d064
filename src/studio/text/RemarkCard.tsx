import {Button, Card, Flex, Portal, Text, TextInput} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {shortened} from '../card/Chips.tsx'
import type {TextRemark} from './remarks.ts'

type Props = {
  readonly remark: TextRemark
  readonly at: {readonly left: number; readonly top: number}
  /** Who stands behind the claims of its paragraph. */
  readonly sources: readonly {readonly key: string; readonly line: string}[]
  readonly onEdit: (key: string) => void
  readonly onMark: () => void
  readonly onLetStand: (reason: string) => void
  readonly onClose: () => void
}

/** What can be done about underlined words: say who says so, or let the sentence stand with a reason that is kept. */
export function RemarkCard({remark, at, sources, onEdit, onMark, onLetStand, onClose}: Props) {
  const [reason, setReason] = useState<string>()
  useEffect(() => {
    const close = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-testid=remark-card]')) return
      onClose()
    }
    // The cursor stays in the text.
    const leave = ({key}: KeyboardEvent) => key === 'Escape' && onClose()
    window.addEventListener('mousedown', close, true)
    window.addEventListener('keydown', leave, true)
    return () => {
      window.removeEventListener('mousedown', close, true)
      window.removeEventListener('keydown', leave, true)
    }
  }, [onClose])
  return (
    <Portal>
      <Card
        aria-label="About these words"
        border
        contentEditable={false}
        data-testid="remark-card"
        padding={3}
        radius={3}
        role="dialog"
        shadow={2}
        style={{
          position: 'fixed',
          left: Math.min(at.left, window.innerWidth - 420),
          top: at.top,
          width: 400,
          zIndex: 1000,
        }}
      >
        <Flex direction="column" gap={3}>
          <Text size={1}>{remark.finding.message}</Text>
          <Text muted size={1}>
            {remark.finding.mend}
          </Text>
          {remark.kind === 'unmarked' && reason === undefined && (
            <Flex gap={2}>
              <Button data-testid="remark-mark" fontSize={1} onClick={onMark} padding={2} text="Say who says so" />
              <Button fontSize={1} mode="ghost" onClick={() => setReason('')} padding={2} text="Let stand…" />
            </Flex>
          )}
          {remark.kind === 'saysMore' &&
            sources.map(({key, line}) => (
              <Flex key={key}>
                <Button
                  fontSize={1}
                  mode="ghost"
                  onClick={() => onEdit(key)}
                  padding={2}
                  text={shortened(`Change: ${line}`)}
                />
              </Flex>
            ))}
          {reason !== undefined && (
            <Flex align="center" gap={2}>
              <TextInput
                aria-label="Why it needs no source"
                autoFocus
                fontSize={1}
                onChange={(event) => setReason(event.currentTarget.value)}
                padding={2}
                placeholder="Why does it need no source?"
                value={reason}
              />
              <Button
                disabled={reason.trim().length < 5}
                fontSize={1}
                onClick={() => onLetStand(reason.trim())}
                padding={2}
                text="Let stand"
              />
            </Flex>
          )}
        </Flex>
      </Card>
    </Portal>
  )
}

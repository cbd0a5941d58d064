import {Box, Button, Flex, Text, TextInput} from '@sanity/ui'
import {type ReactNode, useEffect, useRef, useState} from 'react'

type ChipsProps = {
  readonly asks: string
  readonly label: string
  /** What was chosen, once something is: the row folds to it while the card asks for something else. */
  readonly said?: string | undefined
  readonly isAsked?: boolean
  /** It was folded, and has just been asked for: the focus goes on in it. */
  readonly isOpened?: boolean
  readonly children: ReactNode
}

/** A row of a card: what it asks, and the chips and fields that answer. */
export function Chips({asks, label, said, isAsked = true, isOpened = false, children}: ChipsProps) {
  const [opened, setOpened] = useState(isOpened)
  const [isTyped, setIsTyped] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (opened) firstOf(row.current)?.focus()
  }, [opened])
  if (said && !isAsked && !opened && !isTyped) {
    return (
      <Flex data-asks={asks}>
        <Button
          fontSize={1}
          mode="bleed"
          onClick={() => setOpened(true)}
          padding={2}
          text={shortened(`${label}: ${said}`)}
          title={`Change ${label.toLowerCase()}: ${said}`}
          type="button"
        />
      </Flex>
    )
  }
  return (
    // Where somebody types it stays as it is: the first letter is an answer already.
    <Box aria-label={label} data-asks={asks} onInput={() => setIsTyped(true)} ref={row} role="group">
      <Flex direction="column" gap={2}>
        <Text muted size={0}>
          {label}
        </Text>
        <Flex gap={1} wrap="wrap">
          {children}
        </Flex>
      </Flex>
    </Box>
  )
}

/** What was chosen, or what comes first. */
function firstOf(row: HTMLElement | null): HTMLElement | null | undefined {
  return row?.querySelector<HTMLElement>('[aria-pressed=true]') ?? row?.querySelector<HTMLElement>('button, input')
}

/** As much as one row of a card has room for. */
export function shortened(text: string): string {
  return text.length <= 64 ? text : `${text.slice(0, 62)}…`
}

type ChipProps = {readonly text: string; readonly isOn: boolean; readonly onPick: () => void}

export function Chip({text, isOn, onPick}: ChipProps) {
  return (
    <Button
      aria-pressed={isOn}
      fontSize={1}
      mode={isOn ? 'default' : 'ghost'}
      onClick={onPick}
      padding={2}
      text={shortened(text)}
      title={text}
      type="button"
    />
  )
}

type TypedProps = {
  readonly label: string
  readonly value: string | undefined
  readonly onType: (text: string) => void
  readonly type?: 'text' | 'url' | 'date'
  readonly isNumber?: boolean
}

/** A field one types into, as small as a chip. */
export function Typed({label, value, onType, type = 'text', isNumber = false}: TypedProps) {
  return (
    <TextInput
      aria-label={label}
      fontSize={1}
      {...(isNumber ? {inputMode: 'numeric', maxLength: 2} : {})}
      onChange={(event) => onType(event.currentTarget.value)}
      padding={2}
      placeholder={label}
      type={type}
      value={value ?? ''}
    />
  )
}

import {Box, Button, Flex, Text, TextInput} from '@sanity/ui'
import {type ReactNode, useState} from 'react'

type ChipsProps = {
  readonly asks: string
  readonly label: string
  /** What was chosen, once something is: the row folds to it while the card asks for something else. */
  readonly said?: string | undefined
  readonly isAsked?: boolean
  readonly children: ReactNode
}

/** A row of a card: what it asks, and the chips and fields that answer. */
export function Chips({asks, label, said, isAsked = true, children}: ChipsProps) {
  const [unfolded, setUnfolded] = useState(false)
  if (said && !isAsked && !unfolded) {
    return (
      <Flex data-asks={asks}>
        <Button
          fontSize={1}
          mode="bleed"
          onClick={() => setUnfolded(true)}
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
    <Box aria-label={label} data-asks={asks} onInput={() => setUnfolded(true)} role="group">
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

/** As much as one row of a card has room for. */
function shortened(text: string): string {
  return text.length <= 72 ? text : `${text.slice(0, 70)}…`
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
      text={text}
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

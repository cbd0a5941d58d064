import {Button, Flex, Text} from '@sanity/ui'
import type {RowProps} from '../options.ts'
import type {Said} from '../said.ts'

/** Claims that were made before and read alike, with where: taking one ties this sentence to those. */
export function ClaimRow({choices, set, said}: Pick<RowProps, 'choices' | 'set'> & {readonly said: readonly Said[]}) {
  const {claim} = choices
  if (said.length === 0) return null
  return (
    <Flex aria-label="Said before" data-asks="claim" direction="column" gap={2} role="group">
      <Text muted size={0}>
        Said before, in words like these. Is it the same?
      </Text>
      {said.map(({id, text, where}) => (
        <Button
          aria-pressed={claim === id}
          data-testid="said-before"
          fontSize={1}
          justify="flex-start"
          key={id}
          mode={claim === id ? 'default' : 'ghost'}
          onClick={() => set({claim: claim === id ? undefined : id})}
          padding={2}
          text={`${claim === id ? 'The same: ' : ''}${text}${where ? ` (${where})` : ''}`}
          textAlign="left"
          tone={claim === id ? 'primary' : 'default'}
          type="button"
        />
      ))}
    </Flex>
  )
}

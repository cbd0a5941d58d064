import {Button, Flex, Text} from '@sanity/ui'
import {Chip, Chips} from '../Chips.tsx'
import {type Choices, kinds} from '../choices.ts'
import type {RowProps} from '../options.ts'
import type {Said} from '../said.ts'

type Props = Pick<RowProps, 'choices' | 'set'> & {
  /** Claims that were made before and read alike, anywhere. */
  readonly said: readonly Said[]
  /** The claims of this story. */
  readonly ofStory: readonly Said[]
}

/** Which claim it is: one that was made before, with where, or a new one. A denial is of what was said above. */
export function ClaimRow({choices, set, said, ofStory}: Props) {
  const pick = (id: string) => set({claim: choices.claim === id ? undefined : id})
  return (
    <>
      {said.length > 0 && (
        <Flex aria-label="Said before" data-asks="said" direction="column" gap={2} role="group">
          <Text muted size={0}>
            Said before, in words like these. Is it the same?
          </Text>
          {said.map(({id, text, where}) => (
            <Button
              aria-pressed={choices.claim === id}
              data-testid="said-before"
              key={id}
              mode={choices.claim === id ? 'default' : 'ghost'}
              onClick={() => pick(id)}
              padding={2}
              type="button"
            >
              <Flex direction="column" gap={2} style={{whiteSpace: 'normal'}}>
                <Text align="left" size={1}>
                  {choices.claim === id ? 'The same: ' : ''}
                  {text}
                </Text>
                {where && (
                  <Text align="left" size={0}>
                    {where}
                  </Text>
                )}
              </Flex>
            </Button>
          ))}
        </Flex>
      )}
      {isAnswer(choices) && ofStory.length > 0 && (
        <Chips asks="claim" label="What they answer">
          {ofStory.map(({id, text}) => (
            <Chip isOn={choices.claim === id} key={id} onPick={() => pick(id)} text={text} />
          ))}
        </Chips>
      )}
    </>
  )
}

function isAnswer({kind}: Choices): boolean {
  return kind !== undefined && kinds[kind].stance !== 'asserts'
}

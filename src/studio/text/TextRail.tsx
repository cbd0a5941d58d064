import {Badge, Button, Card, Flex, Text} from '@sanity/ui'
import {useMarks} from '../form/marksContext.ts'
import {stateTitles} from '../sourcing/outline.ts'
import {stateTones} from '../sourcing/stateTones.ts'

/** Where the panel has no room: who stands behind each marked sentence, in a narrow column beside the text. */
export function TextRail({marks}: {readonly marks: readonly {readonly claim: string; readonly words: string}[]}) {
  const {states, lines, edit, add} = useMarks()
  const unique = [...new Map(marks.toReversed().map((mark) => [mark.claim, mark])).values()].toReversed()
  return (
    <aside aria-label="Sourcing" data-newsroom-rail="">
      {marks.length === 0 && (
        <Text muted size={0}>
          Nothing is marked yet.
        </Text>
      )}
      {unique.map(({claim, words}) => {
        const state = states.get(claim) ?? 'nobody'
        return (
          <Card border key={claim} padding={2} radius={2}>
            <Flex direction="column" gap={2}>
              <Flex>
                <Badge fontSize={0} tone={stateTones[state]}>
                  {stateTitles[state]}
                </Badge>
              </Flex>
              <Text size={0} textOverflow="ellipsis" weight="medium">
                “{words}”
              </Text>
              {!lines.has(claim) && (
                <Button
                  fontSize={0}
                  mode="ghost"
                  onClick={() => add(claim)}
                  padding={2}
                  text="Who says so…"
                  type="button"
                />
              )}
              {(lines.get(claim) ?? []).map(({key, line}) => (
                <button
                  key={key}
                  onClick={() => edit(key)}
                  style={{all: 'unset', cursor: 'pointer', display: 'block'}}
                  type="button"
                >
                  <Text muted size={0}>
                    {line}
                  </Text>
                </button>
              ))}
            </Flex>
          </Card>
        )
      })}
    </aside>
  )
}

import {Button, Card, Flex, Portal, Text} from '@sanity/ui'
import {type CSSProperties, useEffect, useState} from 'react'
import type {BlockAnnotationProps} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {type MarkState, stateTitles} from '../sourcing/outline.ts'
import {useMarks} from './marksContext.ts'

/** Each state by colour and by the shape of its line, so that it is told without colour too. */
const looks: Record<MarkState, {readonly colour: string; readonly line: CSSProperties['borderBottomStyle']}> = {
  named: {colour: '#2e9e5b', line: 'solid'},
  unnamed: {colour: '#d9a400', line: 'dashed'},
  denied: {colour: '#d64545', line: 'double'},
  document: {colour: '#4f7bd9', line: 'solid'},
  nobody: {colour: '#8690a0', line: 'dotted'},
}

/** From the gravest: a mark of two claims looks like the one that needs more thought. */
const gravest: readonly MarkState[] = ['denied', 'nobody', 'unnamed', 'document', 'named']

/** A marked sentence in the editor: how it stands by colour and line, and who says so when it is clicked. */
export function ClaimMark(props: BlockAnnotationProps) {
  const {states, lines, edit} = useMarks()
  const [at, setAt] = useState<{left: number; top: number}>()
  const claims = claimsIn(props.value)
  const state = gravest.find((one) => claims.some((claim) => (states.get(claim) ?? 'nobody') === one)) ?? 'nobody'
  const {colour, line} = looks[state]
  const said = claims.flatMap((claim) => lines.get(claim) ?? [])

  useEffect(() => {
    if (!at) return
    const close = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-testid=mark-card]')) return
      setAt(undefined)
    }
    window.addEventListener('keydown', close, true)
    window.addEventListener('mousedown', close, true)
    return () => {
      window.removeEventListener('keydown', close, true)
      window.removeEventListener('mousedown', close, true)
    }
  }, [at])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: text in an editor; its card stands in the panel too
    <span
      data-claim-mark={state}
      onClick={(event) => setAt(placeFor(event, said.length))}
      style={{
        backgroundColor: `color-mix(in srgb, ${colour} 13%, transparent)`,
        borderBottom: `${line === 'double' ? 3 : 2}px ${line} ${colour}`,
        borderRadius: 2,
        paddingBottom: 1,
      }}
    >
      {props.renderDefault(props)}
      {at && (
        <Portal>
          <Card
            border
            contentEditable={false}
            data-testid="mark-card"
            padding={3}
            radius={3}
            shadow={2}
            style={{position: 'fixed', ...at, width: 380, zIndex: 1000}}
          >
            <Flex direction="column" gap={3}>
              <Text size={1} weight="semibold">
                {stateTitles[state]}
              </Text>
              {said.length === 0 && (
                <Text muted size={1}>
                  Nobody is said to stand behind this. Ctrl+Alt+S says who.
                </Text>
              )}
              {said.map(({key, line: words}) => (
                <Flex align="center" gap={2} justify="space-between" key={key}>
                  <Text size={1}>{words}</Text>
                  <Button
                    aria-label={`Edit: ${words}`}
                    fontSize={1}
                    mode="bleed"
                    onClick={() => {
                      setAt(undefined)
                      edit(key)
                    }}
                    padding={2}
                    text="Edit"
                  />
                </Flex>
              ))}
            </Flex>
          </Card>
        </Portal>
      )}
    </span>
  )
}

/** Below the words that were clicked, and never behind the foot of the window. */
function placeFor({clientX, clientY}: {clientX: number; clientY: number}, lines: number) {
  const height = 120 + lines * 44
  const top = Math.min(clientY + 18, Math.max(16, window.innerHeight - height))
  return {left: Math.min(clientX, window.innerWidth - 400), top}
}

function claimsIn(mark: unknown): string[] {
  const claims = isObject(mark) && Array.isArray(mark.claims) ? mark.claims : []
  return claims.flatMap((claim: unknown) => (isObject(claim) && typeof claim._ref === 'string' ? [claim._ref] : []))
}

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
  const {states, lines} = useMarks()
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
      onClick={(event) => setAt(placeFor(event, claims.length, said.length))}
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
            // A click here is none on the words, though it is one within them to React.
            onClick={(event) => event.stopPropagation()}
            padding={3}
            radius={3}
            shadow={2}
            style={{position: 'fixed', ...at, width: 380, zIndex: 1000}}
          >
            <Flex direction="column" gap={4}>
              {claims.map((claim) => (
                <Behind claim={claim} key={claim} onLeave={() => setAt(undefined)} />
              ))}
            </Flex>
          </Card>
        </Portal>
      )}
    </span>
  )
}

/** Who stands behind one claim, and what can be done about it. */
function Behind({claim, onLeave}: {readonly claim: string; readonly onLeave: () => void}) {
  const {states, lines, edit, add, show} = useMarks()
  const said = lines.get(claim) ?? []
  const leaving = (way: () => void) => () => {
    onLeave()
    way()
  }
  return (
    <Flex direction="column" gap={3}>
      <Text size={1} weight="semibold">
        {stateTitles[states.get(claim) ?? 'nobody']}
      </Text>
      {said.length === 0 && (
        <Text muted size={1}>
          Nobody is said to stand behind this.
        </Text>
      )}
      {said.map(({key, line: words}) => (
        <Flex align="center" gap={2} justify="space-between" key={key}>
          <Text size={1}>{words}</Text>
          <Button
            aria-label={`Edit: ${words}`}
            fontSize={1}
            mode="bleed"
            onClick={leaving(() => edit(key))}
            padding={2}
            text="Edit"
          />
        </Flex>
      ))}
      <Flex gap={2} justify="flex-end">
        <Button fontSize={1} mode="bleed" onClick={leaving(() => show(claim))} padding={2} text="In the panel" />
        <Button
          fontSize={1}
          mode="ghost"
          onClick={leaving(() => add(claim))}
          padding={2}
          text={said.length === 0 ? 'Who says so…' : 'Another source…'}
        />
      </Flex>
    </Flex>
  )
}

/** Below the words that were clicked, and never behind the foot of the window. */
function placeFor({clientX, clientY}: {clientX: number; clientY: number}, claims: number, lines: number) {
  const height = 40 + claims * 120 + lines * 44
  const top = Math.min(clientY + 18, Math.max(16, window.innerHeight - height))
  return {left: Math.min(clientX, window.innerWidth - 400), top}
}

function claimsIn(mark: unknown): string[] {
  const claims = isObject(mark) && Array.isArray(mark.claims) ? mark.claims : []
  return claims.flatMap((claim: unknown) => (isObject(claim) && typeof claim._ref === 'string' ? [claim._ref] : []))
}

import type {RangeDecoration} from '@portabletext/editor'
import {Button, Flex, Text} from '@sanity/ui'
import {useCallback, useEffect, useMemo, useRef, useState} from 'react'
import {type InputProps, type PortableTextInputProps, useFormValue} from 'sanity'
import {cardOf} from '../card/cards.ts'
import {dressText} from '../form/articleLook.ts'
import {TextOf} from '../typing/LiveText.tsx'
import {AskedRemark} from './AskedRemark.tsx'
import {type Asked, decorationOf} from './decorationOf.tsx'
import {RemarksOf} from './RemarksOf.tsx'
import type {TextRemark} from './remarks.ts'
import {TextColumns} from './TextColumns.tsx'

const own = ['_id']

/** A text that has more to be said of it has all of it in the panel: each line under words costs a little at every key. */
const most = 40

/** The text of an article: what it says and its data does not is underlined, and the sourcing stands beside it. */
export function BodyInput(props: PortableTextInputProps) {
  const id: unknown = useFormValue(own)
  const [remarks, setRemarks] = useState<readonly TextRemark[]>([])
  const [asked, setAsked] = useState<Asked>()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (root.current) dressText(root.current)
  })
  // The editor is drawn a moment after the form around it.
  useEffect(() => {
    const timer = setTimeout(() => root.current && dressText(root.current), 500)
    return () => clearTimeout(timer)
  }, [])
  const {value, rangeDecorations} = props

  // Their places move along with what is typed: only other remarks are drawn anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const decorations = useMemo(
    (): RangeDecoration[] => [
      ...(rangeDecorations ?? []),
      ...remarks.slice(0, most).flatMap((remark) => decorationOf(remark, value, setAsked)),
    ],
    [remarks, rangeDecorations],
  )
  const close = useCallback(() => setAsked(undefined), [])
  const all: InputProps = {...props, rangeDecorations: decorations}

  return (
    <div ref={root}>
      <RemarksOf onFound={setRemarks} />
      <Flex align="center" gap={3} paddingBottom={2}>
        <Button
          data-testid="who-says-so"
          disabled={props.readOnly === true}
          fontSize={1}
          mode="ghost"
          onClick={() => cardOf(id)?.()}
          // The words stay selected.
          onMouseDown={(event) => event.preventDefault()}
          padding={2}
          text="Who says so…"
        />
        <Text muted size={1}>
          Select the words that make a claim, then press this or Ctrl+Alt+S.
        </Text>
      </Flex>
      <TextOf.Provider value={typeof id === 'string' ? id : undefined}>
        <TextColumns text={value}>{props.renderDefault(all)}</TextColumns>
      </TextOf.Provider>
      {asked && <AskedRemark article={id} asked={asked} onClose={close} text={value} />}
    </div>
  )
}

import type {RangeDecoration} from '@portabletext/editor'
import {Button, Flex, Text} from '@sanity/ui'
import {type CSSProperties, type PropsWithChildren, useCallback, useEffect, useMemo, useRef, useState} from 'react'
import {type InputProps, insert, PatchEvent, type PortableTextInputProps, setIfMissing, useFormValue} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {isObject} from '../../references/isObject.ts'
import {useCards} from '../card/cards.ts'
import {selectionOf} from '../card/selectionOf.ts'
import {dressText} from '../form/articleLook.ts'
import {useMarks} from '../form/marksContext.ts'
import {panelName} from '../sourcing/panelName.ts'
import {claimedIn} from './claimed.ts'
import {marksIn} from './marksIn.ts'
import {RemarkCard} from './RemarkCard.tsx'
import type {RemarkKind, TextRemark} from './remarks.ts'
import {TextRail} from './TextRail.tsx'
import {useRemarks} from './useRemarks.ts'
import {waiverOf} from './waiverOf.ts'

/** Faintly, and unlike the line of any mark. */
const looks: Record<RemarkKind, CSSProperties> = {
  unmarked: {textDecoration: 'underline dotted color-mix(in srgb, currentColor 40%, transparent)'},
  saysMore: {textDecoration: 'underline wavy #b7791f 1px'},
}

/** A text that has more to be said of it has all of it in the panel: each line under words costs a little at every key. */
const most = 40

type Asked = {readonly remark: TextRemark; readonly at: {readonly left: number; readonly top: number}}

/** The text of an article: what it says and its data does not is underlined, and the sourcing stands beside it. */
export function BodyInput(props: PortableTextInputProps) {
  const {inspector, onChange} = useDocumentPane()
  const cards = useCards()
  const {policy} = useMarks()
  const work: unknown = useFormValue([])
  const article = isObject(work) ? work : undefined
  const remarks = useRemarks(article, policy)
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
  const textOf = (block: string) =>
    (Array.isArray(value) ? value.filter(isObject) : [])
      .filter(({_key}) => _key === block)
      .flatMap(({children}) => (Array.isArray(children) ? children.filter(isObject) : []))
      .map(({text}) => String(text ?? ''))
      .join('')
  const mark = ({place, source}: TextRemark) => {
    close()
    cards?.current?.({block: place.block, ...claimedIn(textOf(place.block), source, place)})
  }
  const letStand = ({place, finding}: TextRemark, reason: string) => {
    close()
    const waiver = waiverOf(finding.path, textOf(place.block).slice(place.start, place.end), reason)
    onChange(PatchEvent.from([setIfMissing([], ['waivers']), insert([waiver], 'after', ['waivers', -1])]))
  }
  const all: InputProps = {...props, rangeDecorations: decorations}
  const isBeside = inspector?.name !== panelName

  return (
    <div data-newsroom-body={isBeside ? 'rail' : ''} ref={root}>
      <Flex align="center" gap={3} paddingBottom={2}>
        <Button
          data-testid="who-says-so"
          disabled={props.readOnly === true}
          fontSize={1}
          mode="ghost"
          onClick={() => cards?.current?.()}
          // The words stay selected.
          onMouseDown={(event) => event.preventDefault()}
          padding={2}
          text="Who says so…"
        />
        <Text muted size={1}>
          Select the words that make a claim, then press this or Ctrl+Alt+S.
        </Text>
      </Flex>
      <div data-newsroom-columns="">
        <div>{props.renderDefault(all)}</div>
        {isBeside && <TextRail marks={marksIn(value)} />}
      </div>
      {asked && (
        <RemarkCard
          at={asked.at}
          onClose={close}
          onLetStand={(reason) => letStand(asked.remark, reason)}
          onMark={() => mark(asked.remark)}
          remark={asked.remark}
        />
      )}
    </div>
  )
}

function decorationOf(remark: TextRemark, body: unknown, ask: (asked: Asked) => void): RangeDecoration[] {
  const selection = selectionOf(body, remark.place)
  if (selection === null) return []
  const Underlined = ({children}: PropsWithChildren) => (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: text in an editor; the panel lists it with the same buttons
    <span
      data-remark={remark.kind}
      onClick={({clientX, clientY}) => {
        // Words that are being selected are not asked about.
        if (window.getSelection()?.isCollapsed !== false) ask({remark, at: {left: clientX, top: clientY + 18}})
      }}
      style={looks[remark.kind]}
      title={remark.finding.message}
    >
      {children}
    </span>
  )
  return [{component: Underlined, selection, payload: {id: remark.key}}]
}

import {type RefObject, useEffect, useMemo, useRef} from 'react'
import type {InputProps, ObjectInputProps, Path} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {isObject} from '../../references/isObject.ts'
import {cardOf} from '../card/cards.ts'
import {openAttribution} from '../card/openAttribution.ts'
import {panelName} from '../sourcing/panelName.ts'
import {showInPanel} from '../sourcing/shown.ts'
import {articleLook, dressForm} from './articleLook.ts'
import {markStates} from './markStates.ts'
import {type Marks, MarksContext} from './marksContext.ts'
import {useAttributionLines} from './useAttributionLines.ts'

/** Where there is room for the text and the panel; below it a narrow column stands beside the text. */
const wide = 1000

type Beside = {readonly open: (path: Path) => void; readonly openPanel: () => void}

const idOf = (work: unknown) => (isObject(work) ? work._id : undefined)

/** An article's form: its marks know how they stand, and the sourcing is beside the text. */
export function ArticleInput(props: ObjectInputProps) {
  const attributions: unknown = props.value?.attributions
  const {lines, policy} = useAttributionLines(props.value)
  const root = useRef<HTMLDivElement>(null)
  const pane = useRef<Beside>(undefined)
  useEffect(() => (root.current ? dressForm(root.current) : undefined), [])
  // The same for as long as the form is open: every mark in the text is drawn with it.
  const work = useRef<unknown>(undefined)
  useEffect(() => {
    work.current = props.value
  })
  const ways = useMemo(
    () => ({
      edit: (key: string) => openAttribution(work.current, key, (path) => pane.current?.open(path)),
      add: (claim: string) => cardOf(idOf(work.current))?.({claim}),
      show: (claim: string) => {
        showInPanel(idOf(work.current), claim)
        pane.current?.openPanel()
      },
    }),
    [],
  )
  const marks = useMemo((): Marks => {
    const items = Array.isArray(attributions) ? attributions.filter(isObject) : []
    const told = items.flatMap(({_key, claim}) =>
      typeof _key === 'string' && isObject(claim) && typeof claim._ref === 'string'
        ? [{claim: claim._ref, key: _key, line: lines.get(_key) ?? 'Not said enough yet'}]
        : [],
    )
    return {states: markStates(attributions), lines: Map.groupBy(told, ({claim}) => claim), policy, ...ways}
  }, [attributions, lines, policy, ways])
  const all: InputProps = props
  return (
    <MarksContext.Provider value={marks}>
      <style href="sourceline-article" precedence="medium">
        {articleLook}
      </style>
      <Pane beside={pane} />
      <div data-newsroom-article="" ref={root}>
        {props.renderDefault(all)}
      </div>
    </MarksContext.Provider>
  )
}

/** What the form asks of the pane around it. The pane is another at every key: only this is drawn anew with it. */
function Pane({beside}: {readonly beside: RefObject<Beside | undefined>}) {
  const {onPathOpen, openInspector, inspector} = useDocumentPane()
  const opened = useRef(false)
  useEffect(() => {
    beside.current = {open: onPathOpen, openPanel: () => openInspector(panelName)}
  }, [beside, onPathOpen, openInspector])
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    if (!inspector && window.innerWidth >= wide) openInspector(panelName)
  }, [inspector, openInspector])
  return null
}

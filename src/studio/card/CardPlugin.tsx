import {type EditorSnapshot, useEditor} from '@portabletext/editor'
import {defineBehavior, effect} from '@portabletext/editor/behaviors'
import {
  getActiveAnnotations,
  getFocusTextBlock,
  getSelectionText,
  isSelectionExpanded,
} from '@portabletext/editor/selectors'
import {useContext, useEffect, useState} from 'react'
import type {PortableTextPluginsProps} from 'sanity'
import {isObject} from '../../references/isObject.ts'
import {useNames} from '../names/NamesContext.ts'
import {LiveText, TextOf} from '../typing/LiveText.tsx'
import {offerCard, type Place, type Written} from './cards.ts'
import {markOf} from './markOf.ts'
import type {Opened} from './opened.ts'
import {SourceCard} from './SourceCard.tsx'
import {selectionOf} from './selectionOf.ts'

/** The shortcut, as the panel and the documentation name it. */
const isShortcut = ({
  key,
  code,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>) =>
  altKey && (ctrlKey || metaKey) && (key.toLowerCase() === 's' || code === 'KeyS')

/** Beside the editor's own plugins: a card by shortcut, over the words it is about; and what is being written, told to the panel. */
export function CardPlugin(props: PortableTextPluginsProps) {
  return (
    <>
      {props.renderDefault(props)}
      <CardByShortcut />
      <LiveText />
    </>
  )
}

function CardByShortcut() {
  const editor = useEditor()
  const article = useContext(TextOf)
  const {written} = useNames()
  const [opened, setOpened] = useState<Opened>()

  useEffect(
    () =>
      editor.registerBehavior({
        behavior: defineBehavior({
          on: 'keyboard.keydown',
          guard: ({event, snapshot}) => isShortcut(event.originEvent) && selectedIn(snapshot),
          actions: [(_, found) => [effect(() => setOpened({...found, at: placeOnScreen()}))]],
        }),
      }),
    [editor],
  )

  useEffect(() => {
    if (article === undefined) return
    return offerCard(article, (about?: Place | Written) => {
      const {value} = editor.getSnapshot().context
      const written = about && 'attribution' in about ? about : undefined
      const place = about && 'block' in about ? about : written && markOf(value, written.claim)
      const selection = place && selectionOf(value, place)
      editor.send({type: 'focus'})
      if (selection) editor.send({type: 'select', at: selection})
      // The browser's own selection, by which the card is placed, follows a moment later.
      setTimeout(() => {
        const found = selectedIn(editor.getSnapshot())
        if (written) {
          const words = place ? getSelectionText(editor.getSnapshot()).trim() : ''
          setOpened({...written, words, paragraph: '', selection: null, at: placeOnScreen(place !== undefined)})
        } else if (found) setOpened({...found, at: placeOnScreen()})
      }, 60)
    })
  }, [article, editor])

  if (!opened) return null
  return (
    <SourceCard
      mark={(claim) => {
        if (opened.claim === undefined && opened.selection) {
          editor.send({
            type: 'annotation.add',
            annotation: {name: 'claimMark', value: {claims: [written(claim)]}},
            at: opened.selection,
          })
        }
      }}
      onClose={() => {
        setOpened(undefined)
        editor.send({type: 'focus'})
      }}
      key={opened.attribution}
      opened={opened}
      write={(phrase) => {
        const {anchor, focus} = opened.selection ?? {}
        const end = opened.selection?.backward ? anchor : focus
        if (!end) return
        editor.send({type: 'select', at: {anchor: end, focus: end}})
        editor.send({type: 'insert.span', text: phrase, annotations: [], decorators: []})
      }}
    />
  )
}

/** What a card would be about; nothing where nothing is selected and no mark stands. */
function selectedIn(snapshot: EditorSnapshot): Omit<Opened, 'at'> | false {
  const block = getFocusTextBlock(snapshot)
  const [mark] = getActiveAnnotations(snapshot).filter(({_type}) => _type === 'claimMark')
  const claim = claimOf(mark)
  if (!block || (!isSelectionExpanded(snapshot) && claim === undefined)) return false
  const paragraph = block.node.children
    .map((child) => ('text' in child && typeof child.text === 'string' ? child.text : ''))
    .join('')
  return {words: getSelectionText(snapshot).trim(), paragraph, selection: snapshot.context.selection, claim}
}

function claimOf(mark: unknown): string | undefined {
  const claims = isObject(mark) && Array.isArray(mark.claims) ? mark.claims : []
  const [first] = claims.filter(isObject)
  return typeof first?._ref === 'string' ? first._ref : undefined
}

/** Below the selected words, and never off the screen; near its top where the text has no words for it. */
function placeOnScreen(isInText = true): Opened['at'] {
  const selection = isInText ? window.getSelection() : null
  const rect = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : undefined
  const left = Math.max(16, Math.min(rect?.left ?? 16, window.innerWidth - 560))
  const below = (rect?.bottom ?? 80) + 8
  return {left, top: Math.max(16, Math.min(below, window.innerHeight - 480))}
}

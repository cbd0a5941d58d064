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
import {objectsIn} from '../../references/objectsIn.ts'
import {useNames} from '../names/NamesContext.ts'
import {LiveText, TextOf} from '../typing/LiveText.tsx'
import {type Marked, offerCard, type Place, type Written} from './cards.ts'
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
    return offerCard(article, (about?: Place | Written | Marked) => {
      const {value} = editor.getSnapshot().context
      const isPlace = about !== undefined && 'block' in about
      const asked = isPlace ? undefined : about
      const place = isPlace ? about : asked && markOf(value, asked.claim)
      const selection = place && selectionOf(value, place)
      editor.send({type: 'focus'})
      if (selection) editor.send({type: 'select', at: selection})
      // The browser's own selection, by which the card is placed, follows a moment later.
      setTimeout(() => {
        const found = selectedIn(editor.getSnapshot())
        const at = placeOnScreen(about === undefined || place !== undefined)
        if (asked && ('attribution' in asked || !place || !found)) {
          const words = place ? getSelectionText(editor.getSnapshot()).trim() : ''
          setOpened({...asked, words, paragraph: '', selection: null, at})
        } else if (found) setOpened({...found, ...asked, at})
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
      key={`${opened.attribution} ${opened.claim}`}
      onClaim={(claim) => setOpened({...opened, claim})}
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
  const claims = claimsOf(getActiveAnnotations(snapshot).filter(({_type}) => _type === 'claimMark'))
  const [claim] = claims
  if (!block || (!isSelectionExpanded(snapshot) && claim === undefined)) return false
  const paragraph = block.node.children
    .map((child) => ('text' in child && typeof child.text === 'string' ? child.text : ''))
    .join('')
  // A cursor in a mark means all that is marked.
  const marked = claim === undefined ? undefined : markOf([block.node], claim)
  const words = getSelectionText(snapshot) || paragraph.slice(marked?.start ?? 0, marked?.end ?? 0)
  return {words: words.trim(), paragraph, selection: snapshot.context.selection, claim, claims}
}

function claimsOf(marks: readonly unknown[]): string[] {
  const claims = objectsIn(marks).flatMap(({claims}) => objectsIn(claims))
  return [...new Set(claims.flatMap(({_ref}) => (typeof _ref === 'string' ? [_ref] : [])))]
}

/** Below the selected words, and never off the screen; near its top where the text has no words for it. */
function placeOnScreen(isInText = true): Opened['at'] {
  const selection = isInText ? window.getSelection() : null
  const rect = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : undefined
  const left = Math.max(16, Math.min(rect?.left ?? 16, window.innerWidth - 560))
  const below = (rect?.bottom ?? 80) + 8
  return {left, top: Math.max(16, Math.min(below, window.innerHeight - 520))}
}

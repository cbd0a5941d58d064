import {Button, Card, Flex, Portal, Text} from '@sanity/ui'
import {useEffect, useMemo, useRef, useState} from 'react'
import {useDocumentPane} from 'sanity/structure'
import {isObject} from '../../references/isObject.ts'
import {useNames} from '../names/NamesContext.ts'
import {useChange} from '../names/useChange.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {useTrouble} from '../saving/useTrouble.ts'
import {panelName} from '../sourcing/panelName.ts'
import {showInPanel} from '../sourcing/shown.ts'
import {Chip, Chips} from './Chips.tsx'
import {kinds, missingIn} from './choices.ts'
import {choicesOf} from './choicesOf.ts'
import type {Editing} from './edited.ts'
import {lastOf} from './lastOf.ts'
import type {Opened} from './opened.ts'
import {kindNames} from './options.ts'
import {cardLine, phraseOf} from './phrase.ts'
import {ClaimRow} from './rows/ClaimRow.tsx'
import {DocumentRows} from './rows/DocumentRows.tsx'
import {KnowledgeRows} from './rows/KnowledgeRows.tsx'
import {MoreRows} from './rows/MoreRows.tsx'
import {ReportRows} from './rows/ReportRows.tsx'
import {SpeakerRow} from './rows/SpeakerRow.tsx'
import {UnnamedRows} from './rows/UnnamedRows.tsx'
import {saveCard} from './saveCard.ts'
import {useCard} from './useCard.ts'

type Props = {
  readonly opened: Opened
  readonly mark: (claim: Readonly<Record<string, unknown>>) => void
  /** Writes words behind those that were selected. */
  readonly write: (phrase: string) => void
  /** Another of the claims that these words make. */
  readonly onClaim: (claim: string) => void
  readonly onClose: () => void
}

/** Who says so, in one small card over the text: what the paragraph says is filled in, and only what is missing is asked. */
export function SourceCard({opened, mark, write, onClaim, onClose}: Props) {
  const client = useNewsroomClient()
  const pane = useDocumentPane()
  const change = useChange()
  const {told} = useNames()
  const trouble = useTrouble()
  const work: unknown = told(pane.formState?.value ?? pane.displayed)
  const article = isObject(work) ? work : {}
  const [editing] = useState(() => editingIn(article, opened))
  const {choices, known, said, marked, rivals, policy, isSaid, set, find} = useCard(opened, article, editing?.before)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const missing = missingIn(choices)
  // What was lacking before somebody came to change another thing does not keep them.
  const owed = missing.filter((one) => !editing || !missingIn(editing.before).includes(one))
  // The first thing that is missing has the focus; where nothing is, Enter is all that is left.
  const asked = missing[0] ?? 'save'
  useEffect(() => {
    // Whoever is typing goes on typing.
    const isTyping =
      document.activeElement instanceof HTMLInputElement && form.current?.contains(document.activeElement)
    if (!isTyping) focusOn(form.current, asked)
  }, [asked])

  const line = useMemo(() => cardLine(choices, known, policy, editing), [choices, known, policy, editing])
  const phrase = line && !isSaid && opened.claim === undefined ? phraseOf(line, choices) : undefined
  const save = () => {
    if (owed.length > 0 || busy) return
    setBusy(true)
    saveCard({client, article, opened, editing, choices, known, change, mark}).then(
      () => {
        if (choices.write && phrase) write(phrase)
        onClose()
      },
      (error: unknown) => {
        setBusy(false)
        trouble('Not saved')(error)
      },
    )
  }
  const last = editing ? undefined : lastOf(article)
  const row = {choices, known, asked, set, find}

  return (
    <Portal>
      <Card
        aria-label="Who says so"
        border
        contentEditable={false}
        data-testid="source-card"
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') onClose()
        }}
        padding={4}
        radius={3}
        role="dialog"
        shadow={3}
        style={{
          position: 'fixed',
          left: opened.at.left,
          top: opened.at.top,
          width: 'min(540px, calc(100vw - 32px))',
          // The foot of the document's pane lies over it.
          maxHeight: `calc(100vh - ${opened.at.top + 64}px)`,
          display: 'flex',
          zIndex: 2000,
        }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (owed.length === 0) save()
            else focusOn(form.current, asked)
          }}
          ref={form}
          style={{display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0, gap: 12}}
        >
          <Flex direction="column" flex={1} gap={3} overflow="auto" style={{minHeight: 0, margin: -3, padding: 3}}>
            <Text size={1} weight="medium">
              {titleOf(opened)}
            </Text>
            {marked.length > 1 && (
              <Chips asks="which" label={`These words make ${marked.length} claims. This is about:`}>
                {marked.map(({id, text}) => (
                  <Chip isOn={opened.claim === id} key={id} onPick={() => onClaim(id)} text={text} />
                ))}
              </Chips>
            )}
            <ClaimRow choices={choices} ofStory={rivals} said={said} set={set} />
            <Chips
              asks="kind"
              isAsked={asked === 'kind'}
              label="Who says so"
              said={choices.kind && kinds[choices.kind].title}
            >
              {last && <Chip isOn={false} onPick={() => set(last)} text="Same as above" />}
              {kindNames.map((kind) => (
                <Chip isOn={choices.kind === kind} key={kind} onPick={() => set({kind})} text={kinds[kind].title} />
              ))}
            </Chips>
            <SpeakerRow {...row} />
            <ReportRows {...row} />
            <DocumentRows {...row} />
            <UnnamedRows {...row} />
            <KnowledgeRows {...row} />
            <MoreRows {...row} isOpen={editing !== undefined} rivals={rivals} />
            {line && (
              <Card data-testid="card-line" padding={3} radius={2} tone="primary">
                <Flex direction="column" gap={3}>
                  <Text size={1}>Readers will read: {line}</Text>
                  {phrase && (
                    <Flex>
                      <Chip
                        isOn={choices.write === true}
                        onPick={() => set({write: choices.write !== true})}
                        text={`Write “${phrase.replace(/^, /, '')}” into the sentence`}
                      />
                    </Flex>
                  )}
                </Flex>
              </Card>
            )}
          </Flex>
          <Flex align="center" data-asks="save" flex="none" justify="space-between">
            <Text muted size={0}>
              {missing.length === 0 ? 'Enter saves it' : `${missing.length} to go`} · Esc leaves it
            </Text>
            <Flex gap={2}>
              {opened.claim !== undefined && (
                <Button
                  data-testid="in-the-panel"
                  fontSize={1}
                  mode="bleed"
                  onClick={() => {
                    onClose()
                    showInPanel(article._id, String(opened.claim))
                    pane.openInspector(panelName)
                  }}
                  padding={3}
                  text="In the panel"
                  type="button"
                />
              )}
              {editing && (
                <Button
                  data-testid="all-fields"
                  fontSize={1}
                  mode="bleed"
                  onClick={() => {
                    onClose()
                    pane.onPathOpen(['attributions', {_key: String(opened.attribution)}])
                  }}
                  padding={3}
                  text="All fields…"
                  type="button"
                />
              )}
              <Button
                data-testid="save-card"
                disabled={owed.length > 0 || busy}
                fontSize={1}
                padding={3}
                text="Save"
                type="submit"
              />
            </Flex>
          </Flex>
        </form>
      </Card>
    </Portal>
  )
}

function titleOf({words, attribution}: Opened): string {
  if (words) return `“${words}”`
  return attribution === undefined ? 'Another source for this claim' : 'A claim that stands in no sentence'
}

/** The attribution a card was opened for, as it was then. */
function editingIn({attributions}: Readonly<Record<string, unknown>>, {attribution}: Opened): Editing | undefined {
  const stored = (Array.isArray(attributions) ? attributions.filter(isObject) : []).find(
    ({_key}) => attribution !== undefined && _key === attribution,
  )
  const before = choicesOf(stored)
  return stored && before && {stored, before}
}

function focusOn(form: HTMLFormElement | null, asked: string): void {
  form
    ?.querySelector<HTMLElement>(
      `[data-asks="${asked}"] [type=submit], [data-asks="${asked}"] button:not([data-testid]), [data-asks="${asked}"] input`,
    )
    ?.focus()
}

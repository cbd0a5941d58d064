import {Box, Button, Card, Flex, Portal, Text, TextInput} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type ReactNode, useEffect, useMemo, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {apiVersion} from '../../references/apiVersion.ts'
import {isObject} from '../../references/isObject.ts'
import {
  type AnonymityReason,
  anonymityReason,
  type Basis,
  basis,
  type DescriptorRole,
  descriptorRole,
  type Relation,
  relation,
} from '../../vocabulary.ts'
import {type Choices, type Kind, kinds, missingIn} from './choices.ts'
import {idsIn, loadKnown} from './known.ts'
import type {Opened} from './opened.ts'
import {type Known, prefilled} from './prefill.ts'
import {cardLine, saveCard} from './saveCard.ts'

type Props = {
  readonly opened: Opened
  readonly mark: (claim: Readonly<Record<string, unknown>>) => void
  readonly onClose: () => void
}

/** Roles and reasons most sentences have; the rest are in the full form. */
const roles: readonly DescriptorRole[] = [
  'official',
  'diplomat',
  'lawmaker',
  'lawyer',
  'officer',
  'executive',
  'employee',
  'aide',
  'witness',
]
const bases: readonly Basis[] = ['participant', 'witness', 'briefed', 'secondhand', 'undisclosed']
const reasons: readonly AnonymityReason[] = [
  'notAuthorised',
  'sensitiveMatter',
  'privateDeliberations',
  'ongoingInvestigation',
  'retaliation',
  'safety',
  'legalJeopardy',
]
const relations: readonly Relation[] = ['familiar', 'directKnowledge', 'present', 'briefed']

/** Who says so, in one small card over the text: what the paragraph says is filled in, and only what is missing is asked. */
export function SourceCard({opened, mark, onClose}: Props) {
  const client = useClient({apiVersion})
  const pane = useDocumentPane()
  const {push} = useToast()
  const work: unknown = pane.formState?.value ?? pane.displayed
  const article = isObject(work) ? work : {}
  const [known, setKnown] = useState<readonly Known[]>([])
  const [choices, setChoices] = useState<Choices>({})
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const used = useRef(idsIn(article))

  useEffect(() => {
    let current = true
    loadKnown(client, used.current).then(
      (found) => {
        if (!current) return
        setKnown(found)
        setChoices((before) => ({...prefilled(opened.paragraph, opened.words, found), ...before}))
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [client, opened])

  const missing = missingIn(choices)
  // The first thing that is missing has the focus; where nothing is, Enter is all that is left.
  const first = missing[0] ?? 'save'
  useEffect(() => {
    // Whoever is typing goes on typing.
    const isTyping =
      document.activeElement instanceof HTMLInputElement && form.current?.contains(document.activeElement)
    if (!isTyping) focusOn(form.current, first)
  }, [first])

  const set = (more: Choices) => setChoices((before) => ({...before, ...more}))
  const save = () => {
    if (missing.length > 0 || busy) return
    setBusy(true)
    saveCard({client, article, opened, choices, known, change: pane.onChange, mark}).then(onClose, (error: unknown) => {
      setBusy(false)
      push({
        status: 'error',
        title: 'Not saved',
        description: error instanceof Error ? error.message : String(error),
        closable: true,
      })
    })
  }
  const line = useMemo(() => cardLine(choices, known), [choices, known])
  const last = lastOf(article)

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
          width: 540,
          maxHeight: 460,
          overflow: 'auto',
          zIndex: 2000,
        }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (missing.length === 0) save()
            else focusOn(form.current, first)
          }}
          ref={form}
        >
          <Flex direction="column" gap={4}>
            <Text size={1} weight="medium">
              {opened.words ? `“${opened.words}”` : 'Another source for this claim'}
            </Text>
            <Chips
              asks="kind"
              isAsked={first === 'kind'}
              said={choices.kind && kinds[choices.kind].title}
              label="Who says so"
            >
              {last && <Chip isOn={false} onPick={() => set(last)} text="Same as above" />}
              {kindNames.map((kind) => (
                <Chip isOn={choices.kind === kind} key={kind} onPick={() => set({kind})} text={kinds[kind].title} />
              ))}
            </Chips>
            {(choices.kind === undefined || isSpoken[choices.kind]) && (
              <Chips asks="speaker" isAsked={first === 'speaker'} said={titleIn(known, choices.speaker)} label="Name">
                {offered(known, ['person', 'organization'], choices.speaker).map(({id, title}) => (
                  <Chip
                    isOn={choices.speaker === id}
                    key={id}
                    onPick={() => set({speaker: id, newSpeaker: undefined, kind: choices.kind ?? 'named'})}
                    text={title}
                  />
                ))}
                {choices.kind !== undefined && (
                  <TextInput
                    aria-label="Somebody new"
                    fontSize={1}
                    onChange={(event) => set({newSpeaker: event.currentTarget.value, speaker: undefined})}
                    padding={2}
                    placeholder="Somebody new"
                    value={choices.newSpeaker ?? ''}
                  />
                )}
              </Chips>
            )}
            {choices.kind === 'outlet' && (
              <Chips
                asks="report"
                isAsked={first === 'report'}
                said={titleIn(known, choices.report)}
                label="Which report"
              >
                {offered(known, ['report'], choices.report).map(({id, title}) => (
                  <Chip isOn={choices.report === id} key={id} onPick={() => set({report: id})} text={title} />
                ))}
              </Chips>
            )}
            {choices.kind === 'unnamed' && (
              <>
                <Chips asks="role" isAsked={first === 'role'} said={titleOf(descriptorRole, choices.role)} label="Role">
                  {picks(descriptorRole, roles, choices.role).map(({value, title}) => (
                    <Chip isOn={choices.role === value} key={value} onPick={() => set({role: value})} text={title} />
                  ))}
                </Chips>
                <Chips
                  asks="affiliation"
                  isAsked={first === 'affiliation'}
                  said={titleIn(known, choices.affiliation) ?? titleOf(relation, choices.relation)}
                  label="Of whom, or how close"
                >
                  {offered(known, ['organization'], choices.affiliation, 5).map(({id, title}) => (
                    <Chip
                      isOn={choices.affiliation === id}
                      key={id}
                      onPick={() => set({affiliation: id})}
                      text={title}
                    />
                  ))}
                  {picks(relation, relations, choices.relation).map(({value, title}) => (
                    <Chip
                      isOn={choices.relation === value}
                      key={value}
                      onPick={() => set({relation: value})}
                      text={title}
                    />
                  ))}
                </Chips>
                <Chips asks="count" label="How many people">
                  <TextInput
                    aria-label="How many people"
                    fontSize={1}
                    inputMode="numeric"
                    maxLength={2}
                    onChange={(event) => set({count: event.currentTarget.value})}
                    padding={2}
                    value={choices.count ?? ''}
                  />
                </Chips>
              </>
            )}
            {(choices.kind === 'named' || choices.kind === 'unnamed') && (
              <Chips
                asks="basis"
                isAsked={first === 'basis'}
                said={titleOf(basis, choices.basis)}
                label="How they know"
              >
                {picks(basis, bases, choices.basis).map(({value, title}) => (
                  <Chip isOn={choices.basis === value} key={value} onPick={() => set({basis: value})} text={title} />
                ))}
              </Chips>
            )}
            {choices.kind === 'unnamed' && (
              <Chips
                asks="reason"
                isAsked={first === 'reason'}
                said={titleOf(anonymityReason, choices.reason)}
                label="Why they are not named"
              >
                {picks(anonymityReason, reasons, choices.reason).map(({value, title}) => (
                  <Chip isOn={choices.reason === value} key={value} onPick={() => set({reason: value})} text={title} />
                ))}
              </Chips>
            )}
            {line && (
              <Card data-testid="card-line" padding={3} radius={2} tone="primary">
                <Text size={1}>Readers will read: {line}</Text>
              </Card>
            )}
            <Flex align="center" data-asks="save" justify="space-between">
              <Text muted size={0}>
                {missing.length === 0 ? 'Enter saves it' : `${missing.length} to go`} · Esc leaves it
              </Text>
              <Button
                data-testid="save-card"
                disabled={missing.length > 0 || busy}
                fontSize={1}
                padding={3}
                text="Save"
                tone="primary"
                type="submit"
              />
            </Flex>
          </Flex>
        </form>
      </Card>
    </Portal>
  )
}

function focusOn(form: HTMLFormElement | null, asked: string): void {
  form?.querySelector<HTMLElement>(`[data-asks="${asked}"] button, [data-asks="${asked}"] input`)?.focus()
}

const kindNames = Object.keys(kinds).filter((kind): kind is Kind => kind in kinds)
const isSpoken: Record<Kind, boolean> = {
  named: true,
  unnamed: false,
  outlet: false,
  deniedGeneral: true,
  deniedSpecific: true,
  noComment: true,
}

function titleIn(known: readonly Known[], id: string | undefined): string | undefined {
  return known.find((one) => one.id === id)?.title
}

function titleOf<Value extends string>(
  terms: readonly {readonly value: Value; readonly title: string}[],
  value: Value | undefined,
): string | undefined {
  return terms.find((term) => term.value === value)?.title
}

/** Of those at hand, the first few of this story and whoever is chosen. */
function offered(
  known: readonly Known[],
  types: readonly Known['type'][],
  chosen: string | undefined,
  most = 8,
): Known[] {
  const fitting = known.filter(({type}) => types.includes(type))
  const picked = fitting.filter(({id}) => id === chosen)
  return [...new Set([...picked, ...fitting.slice(0, most)])]
}

function picks<Value extends string>(
  terms: readonly {readonly value: Value; readonly title: string}[],
  usual: readonly Value[],
  chosen: Value | undefined,
) {
  return terms.filter(({value}) => usual.includes(value) || value === chosen)
}

/** The source of the attribution before this one: the sentence after it often has the same. */
function lastOf({attributions}: Readonly<Record<string, unknown>>): Choices | undefined {
  const last = Array.isArray(attributions) ? attributions.filter(isObject).at(-1) : undefined
  if (last === undefined) return undefined
  const refOf = (value: unknown) => (isObject(value) && typeof value._ref === 'string' ? value._ref : undefined)
  const pick = <Value extends string>(terms: readonly {readonly value: Value}[], value: unknown) =>
    terms.find((term) => term.value === value)?.value
  const knows = pick(basis, last.basis)
  if (last.groundRule === 'onRecord') return {kind: 'named', speaker: refOf(last.speaker), basis: knows}
  const via = Array.isArray(last.via) ? refOf(last.via[0]) : undefined
  if (via !== undefined) return {kind: 'outlet', report: via}
  const {descriptor, count, reason} = last
  if (!isObject(descriptor)) return undefined
  return {
    kind: 'unnamed',
    role: pick(descriptorRole, descriptor.role),
    relation: pick(relation, descriptor.relation),
    affiliation: refOf(descriptor.affiliation),
    count: isObject(count) && typeof count.exact === 'number' ? String(count.exact) : undefined,
    basis: knows,
    reason: pick(anonymityReason, Array.isArray(reason) ? reason[0] : undefined),
  }
}

type ChipsProps = {
  readonly asks: string
  readonly label: string
  /** What was chosen, once something is: the row folds to it while the card asks for something else. */
  readonly said?: string | undefined
  readonly isAsked?: boolean
  readonly children: ReactNode
}

function Chips({asks, label, said, isAsked = true, children}: ChipsProps) {
  const [unfolded, setUnfolded] = useState(false)
  if (said && !isAsked && !unfolded) {
    return (
      <Flex data-asks={asks}>
        <Button
          aria-label={`Change ${label.toLowerCase()}: ${said}`}
          fontSize={1}
          mode="bleed"
          onClick={() => setUnfolded(true)}
          padding={2}
          text={`${label}: ${said}`}
          type="button"
        />
      </Flex>
    )
  }
  return (
    <Box data-asks={asks}>
      <Flex direction="column" gap={2}>
        <Text muted size={0}>
          {label}
        </Text>
        <Flex gap={1} wrap="wrap">
          {children}
        </Flex>
      </Flex>
    </Box>
  )
}

function Chip({text, isOn, onPick}: {readonly text: string; readonly isOn: boolean; readonly onPick: () => void}) {
  return (
    <Button
      aria-pressed={isOn}
      fontSize={1}
      mode={isOn ? 'default' : 'ghost'}
      onClick={onPick}
      padding={2}
      text={text}
      tone={isOn ? 'primary' : 'default'}
      type="button"
    />
  )
}

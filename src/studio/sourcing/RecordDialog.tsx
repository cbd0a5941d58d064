import {Box, Button, Checkbox, Dialog, Flex, Select, Text, TextArea, TextInput} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type ReactNode, useEffect, useState} from 'react'
import {useCurrentUser} from 'sanity'
import {identityIn} from '../../forms/confidential/freeText.ts'
import {newPseudonym} from '../../forms/confidential/identifiers.ts'
import {consent, pool, reliability} from '../../vocabulary.ts'
import type {Desk} from '../gate/desk.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import type {Noted} from './recordStates.ts'

type Props = {
  readonly article: string
  readonly desk: Desk
  readonly source: Noted
  readonly onClose: () => void
}

/**
 * A sourcing record on one screen, about the attribution it was opened from: nothing that could be made is typed, and who
 * the source is has no field.
 */
export function RecordDialog({article, desk, source, onClose}: Props) {
  const client = useNewsroomClient()
  const user = useCurrentUser()
  const {push} = useToast()
  const [fields, setFields] = useState<Record<string, string | boolean>>({})
  const set = (name: string) => (value: string | boolean) => setFields((before) => ({...before, [name]: value}))
  const text = (name: string) => (typeof fields[name] === 'string' ? String(fields[name]) : '')
  const telling = useIdentities(['necessity', 'motive', 'noAttemptReason'].map(text).join('\n'))
  const attempts = text('onRecordAttempts')
  const isWhole =
    text('necessity').trim().length >= 20 &&
    /^\d$/.test(attempts) &&
    (attempts !== '0' || text('noAttemptReason').trim() !== '') &&
    ['motive', 'reliability', 'consent', 'pool'].every((name) => text(name).trim() !== '')

  const write = () => {
    if (desk.dataset === undefined || !user) return
    client
      .withConfig({dataset: desk.dataset, useCdn: false})
      .create(
        {
          _type: 'sourcingRecord',
          articleId: article,
          key: source.key,
          form: 'attribution',
          necessity: text('necessity').trim(),
          onRecordAttempts: Number(attempts),
          ...(attempts === '0' && {noAttemptReason: text('noAttemptReason').trim()}),
          reliability: text('reliability'),
          motive: text('motive').trim(),
          descriptorAgreed: fields.descriptorAgreed === true,
          groundRuleAgreed: fields.groundRuleAgreed === true,
          consent: text('consent'),
          pool: text('pool'),
          ...(fields.consentSmallPool === true && {consentSmallPool: true}),
          pseudonym: newPseudonym(),
          handledBy: user.id,
        },
        {tag: 'sourceline.record'},
      )
      .then(onClose, (error: unknown) =>
        push({
          status: 'error',
          title: 'That was not taken',
          description: error instanceof Error ? error.message : String(error),
          closable: true,
        }),
      )
  }

  return (
    <Dialog
      animate
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button data-testid="save-record" disabled={!isWhole} onClick={write} padding={3} text="Note it" />
        </Flex>
      }
      header="Sourcing record"
      id="sourcing-record"
      onClose={onClose}
      width={1}
    >
      <Box data-testid="record-dialog" padding={4}>
        <Flex direction="column" gap={4}>
          <Text size={1} weight="medium">
            {source.line}
          </Text>
          <Text muted size={1}>
            Kept in the private dataset. Never write who the source is or how to reach them: that is stored nowhere.
          </Text>
          <Field label="Why the story needs it, in 20 characters or more">
            <TextArea
              aria-label="Why the story needs it"
              name="necessity"
              onChange={(event) => set('necessity')(event.currentTarget.value)}
              rows={2}
              value={text('necessity')}
            />
          </Field>
          <div style={pairs}>
            <Field label="Asked on the record, times">
              <TextInput
                aria-label="Asked on the record"
                inputMode="numeric"
                maxLength={1}
                name="onRecordAttempts"
                onChange={(event) => set('onRecordAttempts')(event.currentTarget.value)}
                value={attempts}
              />
            </Field>
            <Choice
              label="Reliability"
              name="reliability"
              options={reliability}
              set={set('reliability')}
              value={text('reliability')}
            />
            <Choice label="Consent" name="consent" options={consent} set={set('consent')} value={text('consent')} />
            <Choice
              label="How many fit the description"
              name="pool"
              options={pool}
              set={set('pool')}
              value={text('pool')}
            />
          </div>
          {attempts === '0' && (
            <Field label="Why nobody was asked">
              <TextInput
                aria-label="Why nobody was asked"
                name="noAttemptReason"
                onChange={(event) => set('noAttemptReason')(event.currentTarget.value)}
                value={text('noAttemptReason')}
              />
            </Field>
          )}
          <Field label="Why they speak">
            <TextInput
              aria-label="Why they speak"
              maxLength={300}
              name="motive"
              onChange={(event) => set('motive')(event.currentTarget.value)}
              value={text('motive')}
            />
          </Field>
          <Tick
            checked={fields.descriptorAgreed === true}
            label="They agreed to the description"
            set={set('descriptorAgreed')}
          />
          <Tick
            checked={fields.groundRuleAgreed === true}
            label="The ground rule was settled before they spoke"
            set={set('groundRuleAgreed')}
          />
          {(text('pool') === 'one' || text('pool') === 'twoToFive') && (
            <Tick
              checked={fields.consentSmallPool === true}
              label="They agreed in writing though few people fit"
              set={set('consentSmallPool')}
            />
          )}
          {telling !== undefined && (
            <Text size={1} weight="medium">
              This looks like {telling}. Who a source is, and how to reach them, is stored nowhere.
            </Text>
          )}
        </Flex>
      </Box>
    </Dialog>
  )
}

/** Two beside each other where there is room, so that what is chosen is read whole. */
const pairs = {display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))'}

/** What looks like an identity in what has been written so far. */
function useIdentities(written: string): string | undefined {
  const [found, setFound] = useState<string>()
  useEffect(() => {
    let current = true
    identityIn(written).then(
      (said) => current && setFound(said),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [written])
  return found
}

function Field({label, children}: {readonly label: string; readonly children: ReactNode}) {
  return (
    <Flex direction="column" flex={1} gap={2}>
      <Text muted size={1}>
        {label}
      </Text>
      {children}
    </Flex>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly name: string
  readonly options: readonly {readonly value: string; readonly title: string}[]
  readonly value: string
  readonly set: (value: string) => void
}

function Choice({label, name, options, value, set}: ChoiceProps) {
  return (
    <Field label={label}>
      <Select aria-label={label} name={name} onChange={(event) => set(event.currentTarget.value)} value={value}>
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function Tick({
  checked,
  label,
  set,
}: {
  readonly checked: boolean
  readonly label: string
  readonly set: (checked: boolean) => void
}) {
  return (
    <Flex align="center" as="label" gap={2}>
      <Checkbox checked={checked} onChange={(event) => set(event.currentTarget.checked)} />
      <Text size={1}>{label}</Text>
    </Flex>
  )
}

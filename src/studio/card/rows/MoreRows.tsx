import {Button, Flex} from '@sanity/ui'
import {type ReactNode, useState} from 'react'
import {rolesForLife, rolesWithoutRank, stance} from '../../../vocabulary.ts'
import {Chip, Chips, shortened, Typed} from '../Chips.tsx'
import {type Choices, isSpoken, type Kind, stancesOfKind} from '../choices.ts'
import {dayOf, instantOf} from '../instantOf.ts'
import {type RowProps, titleIn, titleOf} from '../options.ts'
import type {Known} from '../prefill.ts'
import type {Said} from '../said.ts'
import {KnownChips} from './KnownChips.tsx'

type Props = RowProps & {
  /** Shown at once, as where somebody comes to change it. */
  readonly isOpen: boolean
  /** Other claims of this story, that this one may contradict. */
  readonly rivals: readonly Said[]
}

type Row = {
  readonly asks: string
  /** Of the button that opens it, and of the row. */
  readonly short: string
  readonly label: string
  readonly isFor: (kind: Kind, props: Props) => boolean
  readonly said: (props: Props) => string | undefined
  readonly answers: (props: Props) => ReactNode
}

/** Chosen by one press, and taken back by another. */
const toggled = (text: string, isOn: boolean, on: Choices, off: Choices, {set}: Props, key = text) => (
  <Chip isOn={isOn} key={key} onPick={() => set(isOn ? off : on)} text={text} />
)

const hasRank = (role: Choices['role']) => role !== undefined && !rolesWithoutRank.includes(role)
const canLeave = (role: Choices['role']) => role !== undefined && !rolesForLife.includes(role)

const isParty = ({type}: Known) => type !== 'report'
const isReport = ({type}: Known) => type === 'report'

const found = (field: 'speaksFor' | 'madeBy' | 'relayed', of: (one: Known) => boolean, label: string) =>
  function Found({choices, known, find, set}: Props) {
    const chosen = choices[field]
    const onPick = (id: string) => set({[field]: chosen === id ? undefined : id})
    return <KnownChips chosen={chosen} find={find} known={known} label={label} most={4} of={of} onPick={onPick} />
  }

const typed = (field: 'speakerRole' | 'of', label: string) =>
  function Written({choices, set}: Props) {
    return <Typed label={label} onType={(text) => set({[field]: text})} value={choices[field]} />
  }

/** What few sentences need. To add one: a row here, a field in `Choices`, and its line in `attributionOf` and `choicesOf`. */
const rows: readonly Row[] = [
  {
    asks: 'stance',
    short: 'How far they go',
    label: 'How far they go',
    said: ({choices}) => titleOf(stance, choices.stance),
    isFor: (kind) => stancesOfKind(kind).length > 1,
    answers: (props) => {
      const [first, ...others] = props.choices.kind ? stancesOfKind(props.choices.kind) : []
      const isFirst = !others.some((value) => value === props.choices.stance)
      return stance.flatMap(({value, title}) => {
        if (value !== first && !others.includes(value)) return []
        const isOn = value === first ? isFirst : props.choices.stance === value
        return [<Chip isOn={isOn} key={value} onPick={() => props.set({stance: value})} text={title} />]
      })
    },
  },
  {
    asks: 'rank',
    short: 'Rank',
    label: 'Rank',
    said: ({choices}) => [choices.former && 'Former', choices.seniority].filter(Boolean).join(', ') || undefined,
    isFor: (kind, {choices: {role}}) => kind === 'unnamed' && role !== undefined && (hasRank(role) || canLeave(role)),
    answers: (props) => {
      const {role, seniority, former} = props.choices
      const none = {seniority: undefined}
      return [
        hasRank(role) && toggled('Senior', seniority === 'senior', {seniority: 'senior'}, none, props),
        hasRank(role) && toggled('Top', seniority === 'top', {seniority: 'top'}, none, props),
        canLeave(role) && toggled('Former', former === true, {former: true}, {former: undefined}, props),
      ]
    },
  },
  {
    asks: 'of',
    short: 'Of what',
    label: 'Of what, or at what',
    said: ({choices}) => choices.of,
    isFor: (kind, {choices}) => kind === 'unnamed' && choices.relation !== undefined,
    answers: typed('of', 'the matter, the talks'),
  },
  {
    asks: 'groundRule',
    short: 'What was agreed',
    label: 'What was agreed',
    said: ({choices}) => (choices.notForAttribution ? 'Not for attribution' : undefined),
    isFor: (kind) => kind === 'unnamed',
    answers: (props) =>
      toggled(
        'Not for attribution',
        props.choices.notForAttribution === true,
        {notForAttribution: true},
        {notForAttribution: undefined},
        props,
      ),
  },
  {
    asks: 'speakerRole',
    short: 'Role at the time',
    label: 'Their role, as the text gives it',
    said: ({choices}) => choices.speakerRole,
    isFor: isSpoken,
    answers: typed('speakerRole', 'Role at the time'),
  },
  {
    asks: 'saidIn',
    short: 'Where and when',
    label: 'Where and when it was said',
    said: ({choices}) => [choices.saidIn, dayOf(choices.saidAt)].filter(Boolean).join(', ') || undefined,
    isFor: isSpoken,
    answers: ({choices: {saidIn, saidAddress, saidAt}, set}) => (
      <>
        <Typed label="Interview with Channel 13" onType={(text) => set({saidIn: text})} value={saidIn} />
        <Typed
          label="Its address (https://…)"
          onType={(text) => set({saidAddress: text})}
          type="url"
          value={saidAddress}
        />
        <Typed
          label="The day it was said"
          onType={(day) => set({saidAt: day ? instantOf(day) : undefined})}
          type="date"
          value={dayOf(saidAt)}
        />
      </>
    ),
  },
  {
    asks: 'relayed',
    short: 'In whose reporting',
    label: 'In whose reporting, where they did not say it to us',
    said: ({choices, known}) => titleIn(known, choices.relayed),
    isFor: isSpoken,
    answers: found('relayed', isReport, 'Find a report by its headline'),
  },
  {
    asks: 'speaksFor',
    short: 'Speaks for',
    label: 'Speaks for',
    said: ({choices, known}) => titleIn(known, choices.speaksFor),
    isFor: isSpoken,
    answers: found('speaksFor', isParty, 'Find by name'),
  },
  {
    asks: 'madeBy',
    short: 'Who made it',
    label: 'Who made it',
    said: ({choices, known}) => titleIn(known, choices.madeBy),
    isFor: (kind) => kind === 'document',
    answers: found('madeBy', isParty, 'Find by name'),
  },
  {
    asks: 'competesWith',
    short: 'Rival account',
    label: 'A rival account: at most one of the two can be right',
    said: ({choices, rivals}) => rivals.find(({id}) => id === choices.competesWith)?.text,
    isFor: (_, {rivals}) => rivals.length > 0,
    answers: (props) =>
      props.rivals.map(({id, text}) =>
        toggled(text, props.choices.competesWith === id, {competesWith: id}, {competesWith: undefined}, props, id),
      ),
  },
]

/** What few sentences need: folded until somebody asks, and then a row of each that is asked for. */
export function MoreRows(props: Props) {
  const [open, setOpen] = useState(props.isOpen)
  const [unfolded, setUnfolded] = useState<readonly string[]>([])
  const {kind} = props.choices
  if (kind === undefined) return null
  if (!open) {
    return (
      <Flex>
        <Button
          aria-expanded={false}
          data-testid="card-more"
          fontSize={1}
          mode="bleed"
          onClick={() => setOpen(true)}
          padding={2}
          text="More…"
          type="button"
        />
      </Flex>
    )
  }
  const fitting = rows.filter(({isFor}) => isFor(kind, props))
  return (
    <>
      {fitting.map(
        ({asks, label, answers: Answers}) =>
          unfolded.includes(asks) && (
            <Chips asks={asks} isOpened key={asks} label={label}>
              <Answers {...props} />
            </Chips>
          ),
      )}
      <Flex data-asks="more" gap={1} wrap="wrap">
        {fitting.map(({asks, short, said}) => {
          if (unfolded.includes(asks)) return null
          const answer = said(props)
          return (
            <Button
              fontSize={1}
              key={asks}
              mode="bleed"
              onClick={() => setUnfolded([...unfolded, asks])}
              padding={2}
              text={answer ? shortened(`${short}: ${answer}`) : `${short}…`}
              type="button"
            />
          )
        })}
      </Flex>
    </>
  )
}

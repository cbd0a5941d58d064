import {Button, Flex} from '@sanity/ui'
import {type ReactNode, useState} from 'react'
import {rolesForLife, rolesWithoutRank, stance} from '../../../vocabulary.ts'
import {Chip, Chips, Typed} from '../Chips.tsx'
import {type Choices, isSpoken, type Kind, stancesOfKind} from '../choices.ts'
import {dayOf, instantOf} from '../instantOf.ts'
import type {RowProps} from '../options.ts'
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
  readonly label: string
  readonly isFor: (kind: Kind, props: Props) => boolean
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
    return <KnownChips chosen={chosen} find={find} known={known} label={label} most={6} of={of} onPick={onPick} />
  }

const typed = (field: 'speakerRole' | 'of', label: string) =>
  function Written({choices, set}: Props) {
    return <Typed label={label} onType={(text) => set({[field]: text})} value={choices[field]} />
  }

/** What few sentences need. To add one: a row here, a field in `Choices`, and its line in `attributionOf` and `choicesOf`. */
const rows: readonly Row[] = [
  {
    asks: 'stance',
    label: 'How far they go',
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
    label: 'Rank',
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
    label: 'Of what, or at what',
    isFor: (kind, {choices}) => kind === 'unnamed' && choices.relation !== undefined,
    answers: typed('of', 'the matter, the talks'),
  },
  {
    asks: 'groundRule',
    label: 'What was agreed',
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
    label: 'Their role, as the text gives it',
    isFor: isSpoken,
    answers: typed('speakerRole', 'Role at the time'),
  },
  {
    asks: 'saidIn',
    label: 'Where and when it was said',
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
    label: 'In whose reporting, where they did not say it to us',
    isFor: isSpoken,
    answers: found('relayed', isReport, 'Find a report by its headline'),
  },
  {
    asks: 'speaksFor',
    label: 'Speaks for',
    isFor: isSpoken,
    answers: found('speaksFor', isParty, 'Find by name'),
  },
  {
    asks: 'madeBy',
    label: 'Who made it',
    isFor: (kind) => kind === 'document',
    answers: found('madeBy', isParty, 'Find by name'),
  },
  {
    asks: 'competesWith',
    label: 'A rival account: at most one of the two can be right',
    isFor: (_, {rivals}) => rivals.length > 0,
    answers: (props) =>
      props.rivals.map(({id, text}) =>
        toggled(text, props.choices.competesWith === id, {competesWith: id}, {competesWith: undefined}, props, id),
      ),
  },
]

/** What few sentences need, folded until somebody asks. */
export function MoreRows(props: Props) {
  const [open, setOpen] = useState(props.isOpen)
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
  return rows
    .filter(({isFor}) => isFor(kind, props))
    .map(({asks, label, answers: Answers}) => (
      <Chips asks={asks} key={asks} label={label}>
        <Answers {...props} />
      </Chips>
    ))
}

import {Button, Flex} from '@sanity/ui'
import {useState} from 'react'
import {Chip, Chips, Typed} from '../Chips.tsx'
import {type RowProps, titleIn} from '../options.ts'
import type {Known} from '../prefill.ts'
import type {Said} from '../said.ts'
import {KnownChips} from './KnownChips.tsx'

type Props = RowProps & {
  /** Shown at once, as where somebody comes to change it. */
  readonly isOpen: boolean
  /** Other claims of this story, that this one may contradict. */
  readonly rivals: readonly Said[]
}

/** What few sentences need, folded until somebody asks: for whom they speak, who made the paper, which account it rivals. */
export function MoreRows({choices, known, set, find, rivals, isOpen}: Props) {
  const [open, setOpen] = useState(isOpen)
  const {kind, speaksFor, madeBy, speakerRole, competesWith} = choices
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
  const isSpoken = kind !== 'unnamed' && kind !== 'outlet' && kind !== 'document'
  const parties = (chosen: string | undefined) => ({
    chosen,
    find,
    known,
    label: 'Find by name',
    most: 6,
    of: ({type}: Known) => type !== 'report',
  })
  return (
    <>
      {isSpoken && (
        <>
          <Chips asks="speakerRole" label="Their role, as the text gives it">
            <Typed label="Role at the time" onType={(text) => set({speakerRole: text})} value={speakerRole} />
          </Chips>
          <Chips asks="speaksFor" label="Speaks for">
            <KnownChips {...parties(speaksFor)} onPick={(id) => set({speaksFor: speaksFor === id ? undefined : id})} />
          </Chips>
        </>
      )}
      {kind === 'document' && (
        <Chips asks="madeBy" label="Who made it" said={titleIn(known, madeBy)}>
          <KnownChips {...parties(madeBy)} onPick={(id) => set({madeBy: madeBy === id ? undefined : id})} />
        </Chips>
      )}
      {rivals.length > 0 && (
        <Chips asks="competesWith" label="A rival account: at most one of the two can be right">
          {rivals.map(({id, text}) => (
            <Chip
              isOn={competesWith === id}
              key={id}
              onPick={() => set({competesWith: competesWith === id ? undefined : id})}
              text={text}
            />
          ))}
        </Chips>
      )}
    </>
  )
}

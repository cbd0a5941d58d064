import {Button, Flex} from '@sanity/ui'
import {useState} from 'react'
import {Chip, Chips, Typed} from '../Chips.tsx'
import {offered, type RowProps, titleIn} from '../options.ts'
import type {Said} from '../said.ts'

type Props = RowProps & {
  /** Shown at once, as where somebody comes to change it. */
  readonly isOpen: boolean
  /** Other claims of this story, that this one may contradict. */
  readonly rivals: readonly Said[]
}

/** What few sentences need, folded until somebody asks: for whom they speak, who made the paper, which account it rivals. */
export function MoreRows({choices, known, set, rivals, isOpen}: Props) {
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
  const parties = (chosen: string | undefined) => offered(known, ({type}) => type !== 'report', chosen, 6)
  return (
    <>
      {isSpoken && (
        <>
          <Chips asks="speakerRole" label="Their role, as the text gives it">
            <Typed label="Role at the time" onType={(text) => set({speakerRole: text})} value={speakerRole} />
          </Chips>
          <Chips asks="speaksFor" label="Speaks for">
            {parties(speaksFor).map(({id, title}) => (
              <Chip
                isOn={speaksFor === id}
                key={id}
                onPick={() => set({speaksFor: speaksFor === id ? undefined : id})}
                text={title}
              />
            ))}
          </Chips>
        </>
      )}
      {kind === 'document' && (
        <Chips asks="madeBy" label="Who made it" said={titleIn(known, madeBy)}>
          {parties(madeBy).map(({id, title}) => (
            <Chip
              isOn={madeBy === id}
              key={id}
              onPick={() => set({madeBy: madeBy === id ? undefined : id})}
              text={title}
            />
          ))}
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

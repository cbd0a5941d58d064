import {anonymityReason, basis} from '../../../vocabulary.ts'
import {Chip, Chips} from '../Chips.tsx'
import {picks, type RowProps, titleOf, usual} from '../options.ts'

/** How they know, and why they are not named. */
export function KnowledgeRows({choices, asked, set}: RowProps) {
  const {kind, reason, relayed} = choices
  if (relayed !== undefined && kind === 'named') return null
  if (kind !== 'named' && kind !== 'unnamed' && kind !== 'document') return null
  const bases = kind === 'document' ? usual.basisOfPaper : usual.basis
  return (
    <>
      <Chips
        asks="basis"
        isAsked={asked === 'basis'}
        label={kind === 'document' ? 'What we have of it' : 'How they know'}
        said={titleOf(basis, choices.basis)}
      >
        {picks(basis, bases, choices.basis).map(({value, title}) => (
          <Chip isOn={choices.basis === value} key={value} onPick={() => set({basis: value})} text={title} />
        ))}
      </Chips>
      {kind === 'unnamed' && (
        <Chips
          asks="reason"
          isAsked={asked === 'reason'}
          label="Why they are not named"
          said={titleOf(anonymityReason, reason)}
        >
          {picks(anonymityReason, usual.reason, reason).map(({value, title}) => (
            <Chip isOn={reason === value} key={value} onPick={() => set({reason: value})} text={title} />
          ))}
        </Chips>
      )}
    </>
  )
}

import {evidenceDoes, evidenceKind, evidenceObtained, evidenceState} from '../../../vocabulary.ts'
import {Chip, Chips, Typed} from '../Chips.tsx'
import {isTyped} from '../choices.ts'
import {picks, type RowProps, titleOf, usual} from '../options.ts'

/** What the paper is and what it does: however official, a complaint is an accusation. */
export function DocumentRows({choices, asked, set}: RowProps) {
  if (choices.kind !== 'document') return null
  const {label, paper, does, state, got} = choices
  return (
    <>
      <Chips asks="label" isAsked={asked === 'label'} label="What it is" said={isTyped(label) ? label : undefined}>
        <Typed label="As the text calls it: an internal memo" onType={(text) => set({label: text})} value={label} />
      </Chips>
      <Chips asks="paper" isAsked={asked === 'paper'} label="Kind" said={titleOf(evidenceKind, paper)}>
        {picks(evidenceKind, usual.paper, paper).map(({value, title}) => (
          <Chip isOn={paper === value} key={value} onPick={() => set({paper: value})} text={title} />
        ))}
      </Chips>
      <Chips asks="does" isAsked={asked === 'does'} label="What it does" said={titleOf(evidenceDoes, does)}>
        {evidenceDoes.map(({value, title}) => (
          <Chip isOn={does === value} key={value} onPick={() => set({does: value})} text={title} />
        ))}
      </Chips>
      {does === 'finds' && (
        <Chips asks="state" isAsked={asked === 'state'} label="The finding" said={titleOf(evidenceState, state)}>
          {evidenceState.map(({value, title}) => (
            <Chip isOn={state === value} key={value} onPick={() => set({state: value})} text={title} />
          ))}
        </Chips>
      )}
      <Chips asks="got" isAsked={asked === 'got'} label="How it was obtained" said={titleOf(evidenceObtained, got)}>
        {picks(evidenceObtained, usual.got, got).map(({value, title}) => (
          <Chip isOn={got === value} key={value} onPick={() => set({got: value})} text={title} />
        ))}
      </Chips>
    </>
  )
}

import {Chips} from '../Chips.tsx'
import {isSpoken, isTyped} from '../choices.ts'
import {type RowProps, titleIn} from '../options.ts'
import {KnownChips} from './KnownChips.tsx'

/** Who speaks, by name: people and organizations of this story first, or somebody new. Before a kind is chosen, a name chooses it. */
export function SpeakerRow({choices, known, asked, set, find}: RowProps) {
  const {kind, speaker, newSpeaker} = choices
  if (kind !== undefined && !isSpoken(kind)) return null
  return (
    <Chips
      asks="speaker"
      isAsked={asked === 'speaker'}
      label="Name"
      said={titleIn(known, speaker) ?? (isTyped(newSpeaker) && asked !== 'save' ? undefined : newSpeaker)}
    >
      <KnownChips
        chosen={speaker}
        find={find}
        known={known}
        label={kind === undefined ? 'Find by name' : 'Somebody new'}
        of={({type}) => type !== 'report'}
        onPick={(id) => set({speaker: id, newSpeaker: undefined, speakerRole: undefined, kind: kind ?? 'named'})}
        {...(kind !== undefined && {
          typed: newSpeaker,
          onType: (text: string) => set({newSpeaker: text, speaker: undefined}),
        })}
      />
    </Chips>
  )
}

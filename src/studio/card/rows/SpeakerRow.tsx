import {Chips} from '../Chips.tsx'
import {isTyped, type Kind} from '../choices.ts'
import {type RowProps, titleIn} from '../options.ts'
import {KnownChips} from './KnownChips.tsx'

/** Kinds of source with a name; before a kind is chosen, a name chooses it. */
const isSpoken: Record<Kind, boolean> = {
  named: true,
  unnamed: false,
  outlet: false,
  document: false,
  deniedGeneral: true,
  deniedSpecific: true,
  noComment: true,
  declined: true,
  noReply: true,
}

/** Who speaks, by name: people and organizations of this story first, or somebody new. */
export function SpeakerRow({choices, known, asked, set, find}: RowProps) {
  const {kind, speaker, newSpeaker} = choices
  if (kind !== undefined && !isSpoken[kind]) return null
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

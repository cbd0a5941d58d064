import {Chip, Chips, Typed} from '../Chips.tsx'
import {isTyped, type Kind} from '../choices.ts'
import {offered, type RowProps, titleIn} from '../options.ts'

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
export function SpeakerRow({choices, known, asked, set}: RowProps) {
  const {kind, speaker, newSpeaker} = choices
  if (kind !== undefined && !isSpoken[kind]) return null
  return (
    <Chips
      asks="speaker"
      isAsked={asked === 'speaker'}
      label="Name"
      said={titleIn(known, speaker) ?? (isTyped(newSpeaker) && asked !== 'save' ? undefined : newSpeaker)}
    >
      {offered(known, ({type}) => type !== 'report', speaker).map(({id, title}) => (
        <Chip
          isOn={speaker === id}
          key={id}
          onPick={() => set({speaker: id, newSpeaker: undefined, speakerRole: undefined, kind: kind ?? 'named'})}
          text={title}
        />
      ))}
      {kind !== undefined && (
        <Typed label="Somebody new" onType={(text) => set({newSpeaker: text, speaker: undefined})} value={newSpeaker} />
      )}
    </Chips>
  )
}

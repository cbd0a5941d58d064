import {descriptorRole, plural, relation} from '../../../vocabulary.ts'
import {Chip, Chips, Typed} from '../Chips.tsx'
import {offered, picks, type RowProps, titleIn, titleOf, usual} from '../options.ts'

/** Who they are, as readers are told: what, of whom, how many. */
export function UnnamedRows({choices, known, asked, set}: RowProps) {
  if (choices.kind !== 'unnamed') return null
  const {role, affiliation, count, countWord} = choices
  return (
    <>
      <Chips asks="role" isAsked={asked === 'role'} label="Role" said={titleOf(descriptorRole, role)}>
        {picks(descriptorRole, usual.role, role).map(({value, title}) => (
          <Chip isOn={role === value} key={value} onPick={() => set({role: value})} text={title} />
        ))}
      </Chips>
      <Chips
        asks="affiliation"
        isAsked={asked === 'affiliation'}
        label="Of whom, or how close"
        said={titleIn(known, affiliation) ?? titleOf(relation, choices.relation)}
      >
        {offered(known, ({type}) => type === 'organization', affiliation, 5).map(({id, title}) => (
          <Chip isOn={affiliation === id} key={id} onPick={() => set({affiliation: id})} text={title} />
        ))}
        {picks(relation, usual.relation, choices.relation).map(({value, title}) => (
          <Chip isOn={choices.relation === value} key={value} onPick={() => set({relation: value})} text={title} />
        ))}
      </Chips>
      <Chips
        asks="count"
        isAsked={asked === 'count'}
        label="How many"
        said={countWord ? `${titleOf(plural, countWord)}, ${count} or more` : undefined}
      >
        <Typed
          isNumber
          label="How many people"
          onType={(text) => set({count: text, countWord: undefined})}
          value={count}
        />
      </Chips>
    </>
  )
}

import {descriptorRole, organizationKind, plural, relation} from '../../../vocabulary.ts'
import {Chip, Chips, Typed} from '../Chips.tsx'
import {isTyped} from '../choices.ts'
import {picks, type RowProps, titleIn, titleOf, usual} from '../options.ts'
import {KnownChips} from './KnownChips.tsx'

/** Who they are, as readers are told: what, of whom, how many. */
export function UnnamedRows({choices, known, asked, set, find}: RowProps) {
  if (choices.kind !== 'unnamed') return null
  const {role, affiliation, newAffiliation, affiliationKind, count, countWord} = choices
  const isNewBody = affiliation === undefined && isTyped(newAffiliation)
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
        said={titleIn(known, affiliation) ?? (isNewBody ? newAffiliation : titleOf(relation, choices.relation))}
      >
        {picks(relation, usual.relation, choices.relation).map(({value, title}) => (
          <Chip isOn={choices.relation === value} key={value} onPick={() => set({relation: value})} text={title} />
        ))}
        <KnownChips
          chosen={affiliation}
          find={find}
          known={known}
          label="Another organization"
          most={5}
          of={({type}) => type === 'organization'}
          onPick={(id) => set({affiliation: id, newAffiliation: undefined})}
          onType={(text) => set({newAffiliation: text, affiliation: undefined})}
          typed={newAffiliation}
        />
      </Chips>
      {isNewBody && (
        <Chips
          asks="affiliationKind"
          isAsked={asked === 'affiliationKind'}
          label={`What ${newAffiliation?.trim()} is`}
          said={titleOf(organizationKind, affiliationKind)}
        >
          {organizationKind.map(({value, title}) => (
            <Chip
              isOn={affiliationKind === value}
              key={value}
              onPick={() => set({affiliationKind: value})}
              text={title}
            />
          ))}
        </Chips>
      )}
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

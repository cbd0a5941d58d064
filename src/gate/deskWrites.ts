import type {Author} from './policyChange.ts'
import type {GateChange} from './surroundings.ts'
import type {Refusal} from './verdict.ts'

/**
 * What may not be written into the private dataset: an approval in somebody else's name or under a role its author does
 * not hold, one that is edited, one that is taken away.
 */
export function deskRefusals(changes: readonly GateChange[], by: Author): Refusal[] {
  return changes
    .filter(({before, after}) => (after ?? before)?._type === 'approval' || before?._type === 'approval')
    .flatMap((change) => {
      const wrong = wrongWith(change, by)
      return wrong === undefined
        ? []
        : [
            {
              because: 'approval' as const,
              document: change.id,
              path: '',
              message: wrong,
              mend: 'Approve it in the article’s own panel.',
            },
          ]
    })
}

function wrongWith({before, after}: GateChange, by: Author): string | undefined {
  if (before !== null) return 'An approval that was given is never edited or taken away.'
  if (after?.by !== by.id) return 'An approval is given by whoever writes it, and by nobody for somebody else.'
  if (typeof after.role !== 'string' || !by.roles.includes(after.role)) {
    return 'An approval names a role that its author holds.'
  }
  return undefined
}

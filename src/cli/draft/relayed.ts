import type {Reading} from '../../reading/index.ts'
import type {Item, Stored} from './drafted.ts'
import {idOf, keyOf} from './identifiers.ts'
import {organization} from './people.ts'

/**
 * What a text has from another outlet: an attribution that repeats that outlet's report, and the report, with the people it
 * cites. Where and when it was published the text does not say.
 */
export function relayed(
  {_key, ...fields}: Item,
  {outlet: name, organization: known}: NonNullable<Reading['relay']>,
  entered: (document: Stored) => Stored,
): Item {
  const outlet = known ?? entered(organization(name.replace(/^the /, ''), 'outlet'))._id
  const report = entered({
    _id: idOf('report', 'cited', name, _key),
    _type: 'report',
    title: `A report of ${name}, as cited`,
    outlet: {_type: 'reference', _ref: outlet},
    attributions: [{_key, ...fields}],
  })
  const {claim, stance, denial, _type} = fields as Item
  return {
    _key: keyOf('relay', _key),
    _type,
    claim,
    stance,
    ...(denial !== undefined && {denial}),
    obtained: 'relay',
    via: [{_key: keyOf('via', _key), _type: 'reference', _ref: report._id, _weak: true}],
  }
}

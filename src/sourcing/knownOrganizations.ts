import type {KnownOrganization} from '../reading/options.ts'
import type {Graph} from './graph.ts'

/** The newsroom's bodies, as a text is read by them. @internal */
export function knownOrganizations({organizations}: Pick<Graph, 'organizations'>): KnownOrganization[] {
  return [...organizations.values()].map(({id, name, adjective, alternateNames = []}) => ({
    id,
    names: [name, ...alternateNames],
    ...(adjective !== undefined && {adjectives: [adjective]}),
  }))
}

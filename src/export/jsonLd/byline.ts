import type {Organization, Person} from 'schema-dts'
import type {Byline} from '../../client/results/types.ts'
import {isWebAddress} from '../isWebAddress.ts'

/** Somebody with a name. Who was promised none has no `Byline`, and so never becomes a Person. */
export function bylineOf({type, name, role, url}: Byline): Person | Organization {
  const address = isWebAddress(url) ? {url} : {}
  return type === 'organization'
    ? {'@type': 'Organization', name, ...address}
    : {'@type': 'Person', name, ...(role !== null && {jobTitle: role}), ...address}
}

import type {SanityClient} from '@sanity/client'
import {surroundings} from '../../gate/index.ts'
import {publishedId} from '../../references/ids.ts'
import {fromDocuments} from '../../sourcing/index.ts'
import {changesOf} from '../gate/judge.ts'
import {collectPublication} from '../publish/carry.ts'
import {loadFrom} from '../publish/load.ts'
import {type Change, changesSince} from './draftNotice.ts'

/**
 * What readers would be told otherwise than they are, were the article published as it stands in the form.
 *
 * @param work - as it is in the form, which may be ahead of what is stored
 */
export async function loadChanges(client: SanityClient, work: Readonly<Record<string, unknown>>): Promise<Change[]> {
  const id = publishedId(String(work._id))
  const set = await collectPublication(id, loadFrom(client))
  const changes = changesOf(set).map((change) => (change.id === id ? {...change, after: work} : change))
  const {before, after} = await surroundings(changes, client)
  return changesSince(id, fromDocuments(before), fromDocuments(after))
}

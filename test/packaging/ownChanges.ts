import type {Lake} from '../../src/lake/index.ts'
import {ownArticle} from './ownStory.ts'

/** What is published of a newsroom's own, and where it is shown then. */
export const ownChanges: [what: string, id: string, changes: object, path: string, shown: string][] = [
  ['an article with a field of its own', ownArticle, {region: 'south'}, '/articles/night-market', '<p>south</p>'],
  ['a list by that field', ownArticle, {region: 'north', headline: 'Back north'}, '/regions/north', 'Back north'],
  [
    'an article with a block of its own',
    ownArticle,
    {body: [{_type: 'youtube', _key: 'v', video: 'v2'}]},
    '/articles/night-market',
    '<video src="v2">',
  ],
  ['a type of its own', 'opening', {title: 'Opening night'}, '/events/opening-day', 'Opening night'],
]

/** As the Studio does: a draft of what there is, which is then published. */
export async function publish(lake: Lake, id: string, changes: object): Promise<void> {
  const client = lake.client({token: lake.token, useCdn: false})
  const now = await client.getDocument(id)
  if (!now) throw new Error(`${id} is not there`)
  const {_rev, _createdAt, _updatedAt, ...document} = now
  const draftId = `drafts.${id}`
  await client.action([
    {
      actionType: 'sanity.action.document.version.create',
      publishedId: id,
      document: {...document, ...changes, _id: draftId},
    },
    {actionType: 'sanity.action.document.publish', draftId, publishedId: id},
  ])
}

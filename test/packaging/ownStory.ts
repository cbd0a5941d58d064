import type {InitialDocument} from '../../src/lake/index.ts'
import {seeds} from '../client/newsroom.ts'

export const ownArticle = '92e653fd-b014-4136-9d95-4dbb1939e3d3'

/** The seeds, with an article that has a field and a block of the newsroom's own, and an event: what `project/declared.mjs` declares. */
export function ownStory(): InitialDocument[] {
  const own = {region: 'north', slug: {_type: 'slug', current: 'night-market'}}
  const ours = seeds().map((one): InitialDocument => {
    if (one._id !== ownArticle) return one
    const body: unknown[] = Array.isArray(one.body) ? one.body : []
    return {...one, ...own, body: [...body, {_type: 'youtube', _key: 'v', video: 'v1'}]}
  })
  return [
    ...ours,
    {_id: 'opening', _type: 'event', title: 'Opening day', slug: {_type: 'slug', current: 'opening-day'}},
  ]
}

/** What a page of it shows. */
export const shown = {
  headline: seeds().find(({_id}) => _id === ownArticle)?.headline,
  region: 'north',
  videos: ['v1'],
  html: true,
  event: 'Opening day',
  north: ['night-market'],
}

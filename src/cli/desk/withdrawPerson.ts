import {CannotRun} from '../command.ts'
import {refuseHeld} from './held.ts'
import {type Place, purge} from './place.ts'
import type {Asked, Verb} from './verb.ts'

type Found = {
  readonly person: {readonly _id: string; readonly _rev: string; readonly _createdAt: string} | null
  readonly works: readonly {readonly _id: string; readonly _type: string; readonly slug?: string}[]
  readonly together: readonly string[]
  readonly pictures: readonly string[]
}

const places = `{
  "person": *[_id == $id][0]{_id, _rev, _createdAt},
  "works": *[references($id) && !(_id in path("drafts.**"))]{_id, _type, "slug": slug.current},
  "together": *[_id != $id && _rev == *[_id == $id][0]._rev]._id,
  "pictures": *[_type in ["sanity.imageAsset", "sanity.fileAsset"] && defined(originalFilename)]._id
}`

/** What no command can take back, and whom to write to. */
const beyond = [
  'Caches and the CDN: purge the article’s pages; the rebuild handler does so when it is published again.',
  'Logs of webhooks: the provider keeps deliveries; ids stand in them, no names. Ask its support to delete them.',
  'Exports and backups: whoever made one. Search them for the name, and make them anew.',
  'Archives: web.archive.org/web/*/<address of the article>; write to info@archive.org. archive.today/<address>; there is a form on the page.',
  'Search engines: the “outdated content” form of each; the snippet stays until they have read the page again.',
  'Agencies and sites that took the story: ask each, without saying why.',
  'The hosted service keeps revisions for as long as your plan says, and ids until the dataset is deleted.',
]

/**
 * Where the name of somebody who must be protected now survives, what of it can be destroyed, and what cannot. The article is
 * changed in the Studio first (“Withdraw this source”): here is what stays after that.
 */
export function withdrawPerson(idsOf: (asked: Asked, what: string) => readonly string[]): Verb {
  return async (place: Place, asked: Asked) => {
    const [id = '', ...more] = idsOf(asked, 'a person')
    if (more.length > 0) throw new CannotRun('One person at a time.')
    const found: Found = await place.ask(() => place.newsroom.fetch(places, {id}))
    const {person, works, together, pictures} = found
    await refuseHeld(
      place,
      works.map(({_id}) => _id),
    )
    if (person === null) asked.say('The document of this person is not published.')
    else
      asked.say(
        `Their document is published since ${person._createdAt.slice(0, 10)}, and so is every earlier revision of it.`,
      )
    for (const {_id, _type, slug} of works)
      asked.say(`Named by ${_type} ${slug ?? _id}: take them out there first, in the Studio.`)
    if (together.length > 0)
      asked.say(`Published in the same moment, which tells what they belong to: ${together.join(', ')}.`)
    if (pictures.length > 0)
      asked.say(`${pictures.length} files keep the name they were uploaded under: look through them.`)
    for (const line of beyond) asked.say(line)
    if (works.length > 0) {
      asked.say('Nothing was destroyed: a published work still names them.')
      return 1
    }
    if (!asked.yes) {
      asked.say('With --yes their document is destroyed with every revision it ever had.')
      return person === null ? 0 : 1
    }
    await place.ask(() => purge(place.newsroom, [id]))
    asked.say(
      'Their document is destroyed, with every revision. An earlier revision of each article that named them is still in its history: purge or recreate it under a new id if that history is readable.',
    )
    return 0
  }
}

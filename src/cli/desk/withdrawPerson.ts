import {isPublishedId, publishedId} from '../../references/ids.ts'
import {CannotRun} from '../command.ts'
import {freshNames} from './fresh.ts'
import {refuseHeld} from './held.ts'
import {namedOnce} from './named.ts'
import type {Place} from './place.ts'
import {notesToMend, renew, renewalOf} from './renewal.ts'
import type {Asked, Verb} from './verb.ts'

type Found = {
  readonly person: {readonly _id: string; readonly _rev: string; readonly _createdAt: string} | null
  readonly works: readonly {readonly _id: string; readonly _type: string; readonly slug?: string}[]
  readonly unpublished: readonly string[]
  readonly versions: readonly string[]
  readonly together: readonly string[]
  readonly pictures: readonly string[]
}

const places = `{
  "person": *[_id == $id][0]{_id, _rev, _createdAt},
  "works": *[references($id) && !(_id in path("*.**"))]{_id, _type, "slug": slug.current},
  "unpublished": *[references($id) && _id in path("*.**")]._id,
  "versions": *[_id in path("versions.**")]._id,
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
 * Takes somebody who must be protected now out of everything that was ever published: their document goes, and whatever named
 * them once goes on under a fresh id, without its history. The article is changed in the Studio first (“Withdraw this
 * source”): nobody but an editor can say what of a text has to go with them.
 */
export function withdrawPerson(idsOf: (asked: Asked, what: string) => readonly string[]): Verb {
  return async (place: Place, asked: Asked) => {
    const [id = '', ...more] = idsOf(asked, 'a person')
    if (more.length > 0) throw new CannotRun('One person at a time.')
    const found: Found = await place.ask(() => place.newsroom.fetch(places, {id}))
    const {person, works, unpublished, versions, together, pictures} = found
    const fresh = freshNames(place.secret)
    const named = await namedOnce(place, id, person?._createdAt)
    const renewal = await renewalOf(place, named, fresh, asked.now)
    const touched = [...works, ...renewal.gone, ...renewal.pointing]
    await refuseHeld(
      place,
      touched.map(({_id}) => publishedId(_id)),
    )
    if (person === null) asked.say('The document of this person is not published.')
    else
      asked.say(
        `Their document is published since ${person._createdAt.slice(0, 10)}, and so is every earlier revision of it.`,
      )
    for (const {_id, _type, slug} of works)
      asked.say(`Named by ${_type} ${slug ?? _id}: take them out there first, in the Studio.`)
    for (const one of unpublished)
      asked.say(`Named by ${one}, which is not published: take them out there, or discard it.`)
    const pointing = new Set(renewal.pointing.map(({_id}) => _id))
    const released = versions.filter((one) => renewal.ids.has(publishedId(one)) || pointing.has(one))
    for (const one of released) asked.say(`${one} stands in a release: publish it or take it out first.`)
    for (const document of renewal.gone.filter(({_id}) => isPublishedId(_id)))
      asked.say(
        `${document._type} ${nameOf(document)} named them once: it goes on under a fresh id, without its history.`,
      )
    if (renewal.pointing.length > 0)
      asked.say(`${renewal.pointing.length} others point there, and will point at the fresh ids.`)
    if (together.length > 0)
      asked.say(`Published in the same moment, which tells what they belong to: ${together.join(', ')}.`)
    if (pictures.length > 0)
      asked.say(`${pictures.length} files keep the name they were uploaded under: look through them.`)
    for (const line of beyond) asked.say(line)
    if (works.length + unpublished.length + released.length > 0) {
      asked.say('Nothing was destroyed: they are named still, or something stands in a release.')
      return 1
    }
    const notes = await notesToMend(place, fresh, renewal.ids)
    const isDone = person === null && renewal.gone.length === 0 && notes.length === 0
    if (!asked.yes) {
      if (!isDone)
        asked.say(
          `With --yes their document is destroyed with every revision, ${renewal.ids.size} go on under fresh ids with a notice that tells nothing, and ${notes.length} records of the desk follow.`,
        )
      return isDone ? 0 : 1
    }
    const mended = await renew(place, id, renewal, fresh)
    asked.say(
      `Their document is destroyed, with every revision. ${renewal.ids.size} go on under fresh ids, ${mended} records of the desk follow; approvals of the old ones stand for nothing, and \`sourceline desk purge\` takes them.`,
    )
    return 0
  }
}

function nameOf({_id, slug}: {readonly _id: string; readonly slug?: unknown}): string {
  const {current}: {readonly current?: unknown} = Object(slug)
  return typeof current === 'string' ? current : _id
}

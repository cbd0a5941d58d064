import {keysIn, pointedAtBy, renamed} from '../references/renamed.ts'
import {content, type Stored} from './stored.ts'

/**
 * What readers had, under the names that a change gives it: a document that is gone while another has come that says the same
 * goes on under that one's id, and is judged as what it was. So somebody who must be protected can be taken out of every
 * earlier version, and nobody gets anything past the gate by it: whatever else is different is a change like any other.
 *
 * A notice may come with it. Nothing goes on that something still points at under its old id.
 */
export function underNewNames(was: ReadonlyMap<string, Stored>, is: ReadonlyMap<string, Stored>): Map<string, Stored> {
  const gone = [...was.values()].filter(({_id}) => !is.has(_id))
  const come = [...is.values()].filter(({_id}) => !was.has(_id))
  if (gone.length === 0 || come.length === 0) return new Map(was)
  const still = new Set([...is.values()].flatMap(pointedAtBy))
  const open = new Map([...gone, ...come].map(({_id}) => [_id, 'any']))
  const byContent = Map.groupBy(come, (document) => unnamed(document, open))
  const ids = new Map<string, string>()
  const keysOf = new Map<string, ReadonlyMap<string, string>>()
  for (const document of gone) {
    const next = still.has(document._id) ? undefined : byContent.get(unnamed(document, open))?.shift()
    if (next === undefined) continue
    ids.set(document._id, next._id)
    keysOf.set(document._id, keysFrom(document, next))
  }
  return new Map(
    [...was.values()].map((document) => {
      const keys = keysOf.get(document._id)
      const now = renamed(document, {ids, ...(keys && {keys})})
      return [now._id, now]
    }),
  )
}

/** What a document says, whatever it, its parts and those of `ids` are called, and without its notices. */
function unnamed(document: Stored, ids: ReadonlyMap<string, string>): string {
  const {_id, notices, ...said} = document
  return content(renamed(said, {ids, keys: new Map(keysIn(said).map((key) => [key, 'any']))}))
}

function keysFrom(before: Stored, after: Stored): ReadonlyMap<string, string> {
  const notices = Array.isArray(before.notices) ? before.notices.length : 0
  const now = keysIn(Array.isArray(after.notices) ? {...after, notices: after.notices.slice(0, notices)} : after)
  return new Map(keysIn(before).map((key, index) => [key, now[index] ?? key]))
}

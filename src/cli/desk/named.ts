import {draftId, publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {pointedAtBy} from '../../references/renamed.ts'
import type {Place} from './place.ts'

/** Documents, by published id, that named somebody once; `readers`: in a version that was published. */
export type NamedOnce = ReadonlyMap<string, {readonly readers: boolean}>

/** As many as fit an address, with their drafts. */
const atOnce = 30

/** Those whose history names a person, whether they do now or not. A document that was not changed since cannot. */
export async function namedOnce({newsroom, ask}: Place, person: string, since: string | undefined): Promise<NamedOnce> {
  const query =
    '*[!(_type match "sanity.*") && !(_type match "system.*") && _id != $person && _updatedAt >= $since]._id'
  const ids = await ask(() => newsroom.fetch<string[]>(query, {person, since: since ?? ''}))
  const published = [...new Set(ids.map(publishedId))].filter((id) => id !== person)
  const {dataset = ''} = newsroom.config()
  const found = new Map<string, {readers: boolean}>()
  for (let at = 0; at < published.length; at += atOnce) {
    const chunk = published.slice(at, at + atOnce).flatMap((id) => [id, draftId(id)])
    const url = `/data/history/${dataset}/transactions/${chunk.join(',')}?excludeContent=false&excludeMutations=false`
    const answer: unknown = await ask(() => newsroom.request({url, tag: 'sourceline.withdraw'}))
    for (const id of namingIn(answer, person)) {
      const known = found.get(publishedId(id))
      found.set(publishedId(id), {readers: known?.readers === true || publishedId(id) === id})
    }
  }
  for (const id of found.keys()) if (!published.includes(id)) found.delete(id)
  return found
}

/** Ids in a history whose mutations point at somebody. A line of JSON each; a client may have read a single one already. */
function namingIn(answer: unknown, person: string): string[] {
  const lines: unknown[] =
    typeof answer === 'string'
      ? answer.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []))
      : [answer]
  return lines.flatMap((line) => {
    const mutations = isObject(line) && Array.isArray(line.mutations) ? line.mutations : []
    return mutations.flatMap((mutation: unknown) => {
      const operand: unknown = isObject(mutation) ? Object.values(mutation)[0] : undefined
      if (!isObject(operand) || !pointedAtBy(operand).includes(person)) return []
      const id = operand._id ?? operand.id
      return typeof id === 'string' ? [id] : []
    })
  })
}

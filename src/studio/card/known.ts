import type {SanityClient} from '@sanity/client'
import {isDraftId, publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import type {Known} from './prefill.ts'

/** Everybody and everything a card may offer, newest first. */
const query = `*[_type in ["person", "organization", "report"]] | order(_updatedAt desc)[0...600]{
  _id, _type, name, title, kind, adjective, alternateNames, role, publishedAt, "outlet": outlet->name, "house": outlet._ref
}`

/**
 * People, organizations and reports, those of this story first; a draft stands for what is published of it.
 *
 * @param used - ids that the article refers to
 */
export async function loadKnown(client: SanityClient, used: ReadonlySet<string>): Promise<Known[]> {
  const found: unknown = await client.fetch(query, {}, {perspective: 'raw', tag: 'sourceline.card'})
  const documents = Array.isArray(found) ? found.filter(isObject) : []
  const published = new Set(documents.map(({_id}) => _id).filter((id) => typeof id === 'string' && !isDraftId(id)))
  const byId = new Map<string, Known>()
  for (const document of documents) {
    const known = asKnown(document, published, used)
    if (known !== undefined && (!byId.has(known.id) || isDraftId(String(document._id)))) byId.set(known.id, known)
  }
  return [...byId.values()].sort((a, b) => Number(b.isHere) - Number(a.isHere))
}

function asKnown(
  document: Readonly<Record<string, unknown>>,
  published: ReadonlySet<unknown>,
  used: ReadonlySet<string>,
): Known | undefined {
  const {_id, _type, name, title, kind, outlet, house, adjective, alternateNames, role, publishedAt} = document
  if (typeof _id !== 'string' || (_type !== 'person' && _type !== 'organization' && _type !== 'report'))
    return undefined
  const id = publishedId(_id)
  const others: unknown[] = Array.isArray(alternateNames) ? alternateNames : []
  const names = [name, adjective, outlet, ...others].filter((each) => typeof each === 'string')
  const surname = _type === 'person' && typeof name === 'string' ? [name.split(' ').at(-1) ?? ''] : []
  const bare = typeof name === 'string' && name.startsWith('The ') ? [name.slice('The '.length)] : []
  const shown = _type === 'report' ? [outlet, title].filter((each) => typeof each === 'string').join(': ') : name
  if (typeof shown !== 'string' || shown === '') return undefined
  return {
    id,
    type: _type,
    title: shown,
    names: [...names, ...surname, ...bare].filter((each) => each !== ''),
    ...(typeof adjective === 'string' && adjective !== '' && {adjectives: [adjective]}),
    ...(typeof role === 'string' && {role}),
    ...(typeof house === 'string' && {outlet: house}),
    ...(typeof publishedAt === 'string' && {day: publishedAt.slice(0, 10)}),
    ...(kind === 'outlet' && {isOutlet: true}),
    isPublished: published.has(id),
    isHere: used.has(id),
  }
}

/** Ids a document refers to, wherever. */
export function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found)
  else if (isObject(value)) {
    if (typeof value._ref === 'string') found.add(publishedId(value._ref))
    else for (const inner of Object.values(value)) idsIn(inner, found)
  }
  return found
}

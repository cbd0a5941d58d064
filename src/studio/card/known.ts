import type {SanityClient} from '@sanity/client'
import {draftId, isDraftId, publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import type {Known} from './prefill.ts'

const shown = `{
  _id, _type, name, title, kind, adjective, alternateNames, role, publishedAt, "outlet": outlet->name, "house": outlet._ref
}`

/** What a card may offer: what this story refers to, whoever its paragraph names, and what was edited last. */
const atHand = `[
  ...*[_type in ["person", "organization", "report"] && (_id in $used
    || (_type != "report" && (name in $named || count(alternateNames[@ in $named]) > 0)))]${shown},
  ...*[_type in ["person", "organization", "report"]] | order(_updatedAt desc)[0...600]${shown}
]`

const called = `*[_type in ["person", "organization", "report"]
  && (name match $words || alternateNames match $words || title match $words)][0...40]${shown}`

/**
 * People, organizations and reports, those of this story first; a draft stands for what is published of it.
 *
 * @param used - ids that the article refers to
 * @param paragraph - whoever is named in it is among them
 */
export async function loadKnown(client: SanityClient, used: ReadonlySet<string>, paragraph: string): Promise<Known[]> {
  const ids = [...used].flatMap((id) => [id, draftId(id)])
  return knownIn(await asked(client, atHand, {used: ids, named: runsIn(paragraph)}), used)
}

/** Whoever has a name, and every report with a headline, that begins as what is typed, wherever in the newsroom. */
export async function findKnown(client: SanityClient, typed: string, used: ReadonlySet<string>): Promise<Known[]> {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.join('').length < 2) return []
  return knownIn(await asked(client, called, {words: words.map((word) => `${word}*`)}), used)
}

function asked(client: SanityClient, query: string, params: Record<string, unknown>): Promise<unknown> {
  return client.fetch<unknown>(query, params, {perspective: 'raw', tag: 'sourceline.card'})
}

/** No name has more words. */
const MOST_WORDS = 6

/** `runsIn('said Jonas Ebbing of Mercer Quay.')` has "Jonas", "Jonas Ebbing" and all else that could be a name in it. */
function runsIn(paragraph: string): string[] {
  const words = paragraph.slice(0, 2000).match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu) ?? []
  const runs = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (!/^[\p{Lu}\p{N}]/u.test(word)) continue
    for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length += 1) {
      const run = words.slice(at, at + length).join(' ')
      runs.add(run).add(run.replace(/(?:['’]s|['’]|\.)$/u, ''))
    }
  }
  return [...runs]
}

function knownIn(found: unknown, used: ReadonlySet<string>): Known[] {
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

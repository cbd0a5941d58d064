import type {SanityClient} from '@sanity/client'
import {insert, PatchEvent, setIfMissing} from 'sanity'
import {draftId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {attributionLine, fromDocuments} from '../../sourcing/index.ts'
import {attributionOf, type Choices, type Refer} from './choices.ts'
import type {Opened} from './opened.ts'
import type {Known} from './prefill.ts'

type Saving = {
  readonly client: SanityClient
  readonly article: Readonly<Record<string, unknown>>
  readonly opened: Opened
  readonly choices: Choices
  readonly known: readonly Known[]
  readonly change: (event: PatchEvent) => void
  readonly mark: (claim: Readonly<Record<string, unknown>>) => void
}

/**
 * Makes what a card needs (a claim, somebody new), marks the words and adds the attribution. What is made are drafts, and go
 * along with the article.
 */
export async function saveCard({client, article, opened, choices, known, change, mark}: Saving): Promise<void> {
  const made: {_id: string; _type: string}[] = []
  const make = (document: {_type: string; [field: string]: unknown}) => {
    const id = crypto.randomUUID()
    made.push({...document, _id: draftId(id)})
    return id
  }
  const isNew = (choices.newSpeaker ?? '').trim() !== ''
  const speaker = isNew ? make({_type: 'person', name: choices.newSpeaker?.trim()}) : choices.speaker
  const claim =
    opened.claim ?? make({_type: 'claim', text: claimText(opened.words), serious: false, ...topicOf(article)})
  const refer = referring(known)
  const knownSpeaker = known.find(({id}) => id === speaker)
  const attribution = attributionOf(
    {...choices, speaker, newSpeaker: undefined},
    {claim, refer, speakerType: knownSpeaker?.type ?? 'person', speakerRole: knownSpeaker?.role},
  )
  if (attribution === undefined) throw new Error('Something is still missing.')
  const transaction = client.transaction()
  for (const document of made) transaction.createIfNotExists(document)
  if (made.length > 0) await transaction.commit({tag: 'sourceline.card'})
  if (opened.claim === undefined) mark({...refer(claim, 'claim'), _weak: true, _key: crypto.randomUUID().slice(0, 12)})
  change(PatchEvent.from([setIfMissing([], ['attributions']), insert([attribution], 'after', ['attributions', -1])]))
}

/** A sentence that can be checked: with a capital, and without the comma that led to who says so. */
function claimText(words: string): string {
  const text = words.replace(/[\s,;:]+$/, '').trim()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}

function topicOf({topics}: Readonly<Record<string, unknown>>) {
  const first: unknown = Array.isArray(topics) ? topics[0] : undefined
  return isObject(first) ? {topics: [first]} : {}
}

/** What is a draft only is referred to weakly until it is published, as the Studio itself does it. */
function referring(known: readonly Known[]): Refer {
  const published = new Set(known.flatMap(({id, isPublished}) => (isPublished ? [id] : [])))
  return (id, type) => ({
    _type: 'reference',
    _ref: id,
    ...(published.has(id)
      ? {}
      : {_weak: true, _strengthenOnPublish: {type, ...(type === 'claim' || type === 'report' ? {weak: true} : {})}}),
  })
}

/** What readers will read of it, once it says enough. */
export function cardLine(choices: Choices, known: readonly Known[]): string | undefined {
  const attribution = attributionOf(
    {...choices, speaker: choices.speaker ?? (choices.newSpeaker?.trim() ? 'new' : undefined)},
    {claim: 'claim', refer: (id, type) => ({_type: 'reference', _ref: id, _of: type}), speakerType: 'person'},
  )
  if (attribution === undefined) return undefined
  const documents = known.map(({id, type, title, role, names}) => ({
    _id: id,
    _type: type,
    name: type === 'report' ? undefined : title,
    title,
    role,
    ...(type === 'organization' && {adjective: names[1]}),
  }))
  const somebody = {_id: 'new', _type: 'person', name: choices.newSpeaker?.trim()}
  const graph = fromDocuments([
    ...documents,
    somebody,
    {_id: 'card', _type: 'article', attributions: [{...attribution, _key: 'card'}]},
  ])
  const made = graph.attributions.get('card#card')
  return made ? (attributionLine(made, graph) ?? undefined) : undefined
}

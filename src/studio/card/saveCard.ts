import type {SanityClient} from '@sanity/client'
import {insert, PatchEvent, set, setIfMissing} from 'sanity'
import {draftId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import type {OrganizationKind} from '../../vocabulary.ts'
import {type Around, attributionOf, newKey, type Refer} from './attributionOf.ts'
import {type Choices, isTyped} from './choices.ts'
import {type Editing, edited} from './edited.ts'
import {instantOf} from './instantOf.ts'
import type {Opened} from './opened.ts'
import type {Known} from './prefill.ts'

type Fields = Readonly<Record<string, unknown>>

type Saving = {
  readonly client: SanityClient
  readonly article: Fields
  readonly opened: Opened
  /** Where an attribution that is there is changed. */
  readonly editing?: Editing | undefined
  readonly choices: Choices
  readonly known: readonly Known[]
  readonly change: (event: PatchEvent) => void
  readonly mark: (claim: Fields) => void
}

/**
 * Makes what a card needs (a claim, somebody new, a report and its outlet), marks the words and adds the attribution. What is
 * made are drafts, and go along with the article.
 */
export async function saveCard({client, article, opened, editing, choices, ...more}: Saving): Promise<void> {
  const {known, change, mark} = more
  const refer = referring(known)
  const made = new Map<string, Fields & {readonly _type: string}>()
  const make = (document: Fields & {readonly _type: string}) => {
    const id = crypto.randomUUID()
    made.set(id, document)
    return id
  }
  const speaker = isTyped(choices.newSpeaker)
    ? make({_type: 'person', name: choices.newSpeaker?.trim()})
    : choices.speaker
  const report = choices.kind === 'outlet' ? (choices.report ?? make(reportOf(choices, refer, make))) : undefined
  const {kind, affiliation: body, newAffiliation, affiliationKind} = choices
  const affiliation =
    kind === 'unnamed' && body === undefined && isTyped(newAffiliation)
      ? make(organizationOf(newAffiliation, affiliationKind))
      : body
  const claim = opened.claim ?? choices.claim ?? make(claimOf(choices, opened, article, refer))
  const byId = new Map(known.map((one) => [one.id, one]))
  const said = {...choices, speaker, report, affiliation, newSpeaker: undefined, newAffiliation: undefined}
  const around: Around = {
    claim,
    refer,
    typeOf: (id) => byId.get(id)?.type ?? made.get(id)?._type ?? 'person',
    roleOf: (id) => byId.get(id)?.role,
  }
  const attribution = editing ? edited(editing, said, around) : attributionOf(said, around)
  if (attribution === undefined) throw new Error('Something is still missing.')
  if (made.size > 0) {
    const transaction = client.transaction()
    for (const [id, document] of made) transaction.createIfNotExists({...document, _id: draftId(id)})
    await transaction.commit({tag: 'sourceline.card'})
  }
  if (editing) return change(PatchEvent.from([set(attribution, ['attributions', {_key: String(editing.stored._key)}])]))
  if (opened.claim === undefined) mark({...refer(claim, 'claim'), _weak: true, _key: newKey()})
  change(PatchEvent.from([setIfMissing([], ['attributions']), insert([attribution], 'after', ['attributions', -1])]))
}

type Make = (document: Fields & {readonly _type: string}) => string

function organizationOf(name: string | undefined, kind: OrganizationKind | undefined) {
  return {_type: 'organization', name: name?.trim(), kind, topLevel: true}
}

/** A report by its headline, with whose it is, where, and of which day. */
function reportOf({newReport, outlet, newOutlet}: Choices, refer: Refer, make: Make) {
  const house = outlet ?? (isTyped(newOutlet) ? make(organizationOf(newOutlet, 'outlet')) : undefined)
  return {
    _type: 'report',
    title: newReport?.title?.trim(),
    ...(house && {outlet: refer(house, 'organization')}),
    ...(isTyped(newReport?.url) && {url: newReport?.url?.trim()}),
    ...(isTyped(newReport?.day) && {publishedAt: instantOf(newReport?.day ?? '')}),
  }
}

function claimOf({competesWith}: Choices, {words}: Opened, {topics}: Fields, refer: Refer) {
  const first: unknown = Array.isArray(topics) ? topics[0] : undefined
  return {
    _type: 'claim',
    text: claimText(words),
    serious: false,
    ...(isObject(first) && {topics: [first]}),
    ...(competesWith && {competesWith: [{...refer(competesWith, 'claim'), _weak: true, _key: newKey()}]}),
  }
}

/** A sentence that can be checked: with a capital, and without the comma that led to who says so. */
function claimText(words: string): string {
  const text = words.replace(/[\s,;:]+$/, '').trim()
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
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

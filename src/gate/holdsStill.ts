import {contentTypes} from '../references/contentTypes.ts'
import {objects, reference, references, text} from '../sourcing/documents/read.ts'
import {content, type Stored} from './stored.ts'
import type {Refusal} from './verdict.ts'

/**
 * A claim that a live work rests on keeps its words for that work: under the same statement and the same denial, other
 * words would be put into people's mouths. What it is about and how grave it is may become more, never less.
 */
export function claimRefusals(before: Stored, after: Stored, works: readonly Stored[]): Refusal[] {
  if (works.length === 0) return []
  const field = rewritten(before, after)
  if (field === undefined) return []
  return [
    {
      because: 'claimHoldsStill',
      document: after._id,
      path: field,
      message: `${namesOf(works)} ${works.length === 1 ? 'stands' : 'stand'} on this claim as it was published. Its ${words[field]} cannot change under readers’ eyes.`,
      mend: 'Write the new wording as a claim of its own that replaces this one; each article takes it when its editor says so.',
    },
  ]
}

const words = {
  text: 'wording',
  slots: 'meaning',
  serious: 'gravity',
  about: 'list of those concerned',
  variantOf: 'original',
}

function rewritten(before: Stored, after: Stored): keyof typeof words | undefined {
  const same = (value: unknown) => text(value)?.replace(/\s+/g, ' ')
  if (same(before.text) !== same(after.text)) return 'text'
  if (isStated(before.slots) && content(before.slots) !== content(after.slots)) return 'slots'
  if (before.serious === true && after.serious !== true) return 'serious'
  const about = new Set(references(after.about))
  if (references(before.about).some((id) => !about.has(id))) return 'about'
  const original = reference(before.variantOf)
  return original !== undefined && original !== reference(after.variantOf) ? 'variantOf' : undefined
}

function isStated(value: unknown): boolean {
  return typeof value === 'object' && value !== null && content(value) !== content({})
}

/** What a live work rests on is not deleted: a reference to it would lead nowhere, or its words be gone. */
export function deletionRefusals(before: Stored, works: readonly Stored[]): Refusal[] {
  if (works.length === 0) return []
  return [
    {
      because: 'restedOn',
      document: before._id,
      path: '',
      message: `${namesOf(works)} ${works.length === 1 ? 'rests' : 'rest'} on this. It cannot be deleted or taken from readers by itself.`,
      mend: 'Take it out of those first, with a notice where readers have seen it.',
    },
  ]
}

/**
 * Works that readers have before and after, and that refer to a document in both.
 *
 * ```ts
 * restingOn('veto', before, after) // [the article whose text marks that claim, the report that says so]
 * ```
 */
export function restingOn(
  id: string,
  before: ReadonlyMap<string, Stored>,
  after: ReadonlyMap<string, Stored>,
): Stored[] {
  return [...before.values()].filter((work) => {
    const now = after.get(work._id)
    return isLive.has(work._type) && work._id !== id && now !== undefined && refersTo(work, id) && refersTo(now, id)
  })
}

const isLive: ReadonlySet<string> = new Set(contentTypes)

function refersTo(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((item) => refersTo(item, id))
  if (typeof value !== 'object' || value === null) return false
  if ('_ref' in value && typeof value._ref === 'string') return reference(value) === id
  return Object.values(value).some((inner) => refersTo(inner, id))
}

/** As many as are told by name: what readers open first. */
const named = 3

function namesOf(works: readonly Stored[]): string {
  const order = [...isLive]
  const names = works
    .toSorted((one, other) => order.indexOf(one._type) - order.indexOf(other._type))
    .map((work) => text(work.headline) ?? text(work.title) ?? text(work.name) ?? text(work.text))
    .map((name) => (name === undefined ? 'a work without a title' : `“${name}”`))
  const others = names.length - named
  const told = others > 0 ? [...names.slice(0, named), `${others} more`] : names
  return told.length === 1 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
}

/** Whether a claim stands in a work itself, in its text, its attributions, what it stands on or its notices. */
export function carries(work: Stored, claim: string): boolean {
  return (
    references(work.centralClaims).includes(claim) ||
    objects(work.attributions).some((attribution) => reference(attribution.claim) === claim) ||
    objects(work.notices).some(({claims}) => references(claims).includes(claim)) ||
    objects(work.body).some(({markDefs}) => objects(markDefs).some(({claims}) => references(claims).includes(claim)))
  )
}

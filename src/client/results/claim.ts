import type * as z from 'zod/mini'
import type {claim} from '../../queries/claim.ts'
import {milliseconds} from '../../sourcing/instant.ts'
import type {Wording} from '../../sourcing/wording/wording.ts'
import {toArticleCard} from './articleCard.ts'
import {toAttribution} from './attribution.ts'
import {withLater} from './lazily.ts'
import {readSlice, type Slice} from './slice.ts'
import {toTopicReference} from './topicReference.ts'
import type {Claim, ClaimAttribution, ClaimReference, ClaimSlots} from './types.ts'

type Answer = NonNullable<z.output<typeof claim>>
type Row = Answer['claims'][number]
type Reference = {readonly _ref: string}

/** @internal */
export function toClaim({root, ...rows}: Answer, {wording}: {readonly wording: Wording}): Claim | null {
  const slice = readSlice(rows, wording)
  const row = rows.claims.find(({_id}) => _id === root._id)
  if (!row) return null
  const others = rows.claims.filter(({_id}) => _id !== row._id)
  const canonical = others.find(({_id}) => _id === row.variantOf?._ref)
  return withLater<Claim, 'status' | 'attributions'>(
    {
      id: row._id,
      text: row.text,
      slots: row.slots && toSlots(row.slots, slice),
      about: row.about.flatMap(({_ref}) => slice.bylines().get(_ref) ?? []),
      topics: root.topics.map(toTopicReference),
      variantOf: canonical ? toReference(canonical) : null,
      competesWith: rivalsOf(row, rows),
      variants: others.filter((other) => other !== canonical).map(toReference),
      assessments: row.assessments.map(({_key, relies, ...assessment}) => ({
        key: _key,
        ...assessment,
        relies: relies.flatMap(({_ref}) => slice.works().get(_ref) ?? []),
      })),
      articles: root.articles
        .map(toArticleCard)
        .sort((a, b) => milliseconds(b.publishedAt) - milliseconds(a.publishedAt)),
    },
    {status: () => slice.status(row._id), attributions: () => attributionsOf(rows.claims, slice)},
  )
}

/** Rivals of one another, whichever of the two documents says so. */
function rivalsOf(row: Row, {claims, rivals}: Pick<Answer, 'claims' | 'rivals'>): ClaimReference[] {
  const named = new Set(row.competesWith.map(({_ref}) => _ref))
  return [...claims, ...rivals]
    .filter(({_id, competesWith}) => named.has(_id) || competesWith.some(({_ref}) => _ref === row._id))
    .map(toReference)
}

function toReference({_id, text}: Pick<Row, '_id' | 'text'>): ClaimReference {
  return {id: _id, text}
}

function toSlots({agent, objectOf, ...slots}: NonNullable<Row['slots']>, {bylines}: Slice): ClaimSlots {
  const byline = (reference: Reference | null) => bylines().get(reference?._ref ?? '') ?? null
  return {...slots, agent: byline(agent), objectOf: byline(objectOf)}
}

function attributionsOf(family: readonly Row[], slice: Slice): ClaimAttribution[] {
  const ids = new Set(family.map(({_id}) => _id))
  return [...slice.graph().attributions.values()]
    .filter(({claim: id}) => ids.has(id))
    .flatMap((attribution) => {
      const work = slice.works().get(attribution.work.id)
      return work ? {...toAttribution(attribution, slice), work, own: work.type === 'article'} : []
    })
    .sort((a, b) => instantOf(a) - instantOf(b) || compare(a.id, b.id))
}

/** Undated works come last: whoever copied a report and left out its date did not come first. */
const UNDATED = Number.MAX_SAFE_INTEGER

/** Of the work: when somebody spoke is not always known, when it was printed nearly always. */
function instantOf({work}: ClaimAttribution): number {
  const time = milliseconds(work.publishedAt ?? '')
  return Number.isNaN(time) ? UNDATED : time
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

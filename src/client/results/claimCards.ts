import type * as z from 'zod/mini'
import type {claimCards} from '../../queries/claimCards.ts'
import type {Wording} from '../../sourcing/wording/wording.ts'
import {readSlice} from './slice.ts'
import {toTopicReference} from './topicReference.ts'
import type {ClaimCard} from './types.ts'

/** A claim whose own document was left out as broken is left out here. @internal */
export function toClaimCards({root, ...rows}: z.output<typeof claimCards>, wording: Wording): ClaimCard[] {
  const slice = readSlice(rows, wording)
  const claims = new Map(rows.claims.map((row) => [row._id, row]))
  return root.items.flatMap(({_id, topics}) => {
    const row = claims.get(_id)
    if (!row) return []
    const canonical = claims.get(row.variantOf?._ref ?? '')
    return {
      id: _id,
      text: row.text,
      status: slice.status(_id),
      topics: topics.map(toTopicReference),
      variantOf: canonical ? {id: canonical._id, text: canonical.text} : null,
    }
  })
}

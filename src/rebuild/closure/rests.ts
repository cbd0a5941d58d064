import {tag} from '../../queries/tags/tags.ts'
import type {ContentChange} from '../change.ts'
import type {Asking} from './ask.ts'
import {type Comparison, comparison} from './comparison.ts'
import type {Facets} from './facets.ts'
import {findingsIn, itselfIn} from './itself.ts'
import {anonymousLists, claimLists} from './lists.ts'
import {pauses} from './pause.ts'
import type {Purge} from './purge.ts'
import {type Reach, reachOf} from './reach.ts'

/**
 * Adds every page whose sourcing rests on a changed document.
 *
 * Those are found by references. Where it is known that nothing else has changed, each is then worked out twice, by the very
 * code that shows it, with the documents as they were and as they are: only what differs is told.
 *
 * @internal
 */
export async function addResting(
  changes: readonly ContentChange[],
  {asking, facets, purge, compares}: {asking: Asking; facets: Facets; purge: Purge; compares: boolean | 'ifAlone'},
): Promise<void> {
  const reached: {change: ContentChange; reach: Reach}[] = []
  for (const change of changes) reached.push({change, reach: await reachOf(change, asking)})
  const differs = await comparison(
    changes,
    reached.map(({reach}) => reach),
    asking,
    compares,
  )
  for (const {change, reach} of reached) await addReached(change, reach, differs, {facets, purge})
}

async function addReached(
  change: ContentChange,
  {claims, articles, trail}: Reach,
  differs: Comparison,
  {facets, purge}: {facets: Facets; purge: Purge},
): Promise<void> {
  const {id, type} = change
  const pause = pauses()
  for (const [claim, row] of claims) {
    const turn = pause()
    if (turn) await turn
    if (row === undefined && claim !== id) continue
    const because = trail.to(claim)
    if (differs.claim(claim)) purge.add([tag.claim(claim)], because)
    const isOtherCard = differs.card(claim)
    const anonymous = differs.anonymous(claim)
    const findings = claim === id ? itselfIn(change).both(findingsIn) : [row?.finding ?? null]
    if (isOtherCard || anonymous === 'moved') {
      purge.add(claimLists({findings, topics: row?.topics ?? []}, facets), because)
    }
    if (anonymous === 'moved' || (anonymous === 'listed' && isOtherCard)) {
      purge.add(anonymousLists(row?.topics ?? [], facets), because)
    }
  }
  for (const [article, {slug, isShown}] of articles) {
    const turn = pause()
    if (turn) await turn
    if (slug === null || isShown !== true || (article === id && type === 'article')) continue
    if (differs.article(article)) purge.add([tag.article(slug)], trail.to(article))
  }
}

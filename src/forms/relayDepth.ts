import type {CustomValidator} from '@sanity/types'
import {ask, publishedIdOf, type Surroundings} from './lake.ts'
import {refOf, refsOf} from './references.ts'
import {siblingsOf, textOf} from './siblings.ts'

/** How many times a report may have been repeated before ours: what a change affects is found by walking relays. */
const longest = 8

const upstream = '*[_id in $works].attributions[obtained == "relay" && claim._ref in $family].via[]._ref'

/** The claim, its original and the versions of either: whoever relays one of them relays this one. */
async function familyOf(claim: string, context: Surroundings): Promise<string[]> {
  const original = textOf(await ask(context, '*[_id == $claim][0].variantOf._ref', {claim}, 'drafts')) ?? claim
  const versions = await ask(context, '*[_type == "claim" && variantOf._ref == $original]._id', {original}, 'drafts')
  return [claim, original, ...idsIn(versions)]
}

function idsIn(found: unknown): string[] {
  return Array.isArray(found) ? found.flatMap((id) => publishedIdOf(id) ?? []) : []
}

/** For `via`: refuses a chain of relays longer than the limit. A loop is no error here; the engine calls it circular. */
export const relayDepth: CustomValidator<unknown> = async (via, context) => {
  const claim = refOf(siblingsOf(context.parent).claim)
  let works = refsOf(via)
  if (claim === undefined || works.length === 0) return true
  const family = await familyOf(claim, context)
  const seen = new Set<string>()
  for (let relays = 1; works.length > 0; relays += 1) {
    if (relays > longest) return `This has been repeated more than ${longest} times. Name a work nearer the origin.`
    for (const work of works) seen.add(work)
    works = idsIn(await ask(context, upstream, {works, family}, 'drafts')).filter((work) => !seen.has(work))
  }
  return true
}

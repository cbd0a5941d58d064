import * as z from 'zod/mini'
import {array, list} from '../../queries/shapes/list.ts'
import {nullable} from '../../queries/shapes/nullable.ts'
import {object} from '../../queries/shapes/object.ts'
import {optionalText} from '../../queries/shapes/text.ts'
import {scopeOf} from '../../sourcing/notices.ts'
import {sideOf, supports} from '../../sourcing/stances.ts'
import {noticeKindValues, stanceValues} from '../../vocabulary.ts'
import type {Asking} from './ask.ts'

const reference = nullable(object({_ref: optionalText}))

const carriers = `*[_type in ["article", "report"] && references($ids)]{
  notices[]{_key, kind, supersedes, claims[]{_ref}}, attributions[]{claim{_ref}, stance, groundRule}
}`

const works = array(
  object({
    notices: list(object({_key: optionalText, kind: optionalText, supersedes: optionalText, claims: list(reference)})),
    attributions: list(object({claim: reference, stance: optionalText, groundRule: optionalText})),
  }),
)

type Reference = {readonly _ref: string | null} | null

/** As much of a work as tells who stands behind a claim. */
type Work = {
  readonly notices: readonly {
    readonly _key: string | null
    readonly kind: string | null
    readonly supersedes: string | null
    readonly claims: readonly Reference[]
  }[]
  readonly attributions: readonly {
    readonly claim: Reference
    readonly stance: string | null
    readonly groundRule?: string | null | undefined
  }[]
}

type Words = ReadonlySet<string | null>

const supporting: Words = new Set(stanceValues.filter((stance) => supports[stance]))
const forIt: Words = new Set(stanceValues.filter((stance) => sideOf[stance] === 'for'))
const ofWork: Words = new Set(noticeKindValues.filter((kind) => scopeOf[kind] === 'work'))
const ofClaims: Words = new Set(noticeKindValues.filter((kind) => scopeOf[kind] === 'claims'))

/**
 * Which claims have support, and nobody on the record behind them: what `claims.list({anonymousOnly: true})` asks the dataset
 * (tests hold the two to each other).
 *
 * @internal
 */
export function anonymousClaims(works: Iterable<Work>): ReadonlySet<string> {
  const supported = new Set<string>()
  const onRecord = new Set<string>()
  for (const {notices, attributions} of works) {
    const superseded = new Set(notices.map(({supersedes}) => supersedes))
    const inForce = notices.filter(({_key}) => !superseded.has(_key))
    if (inForce.some(({kind}) => ofWork.has(kind))) continue
    const corrected = new Set(
      inForce.flatMap(({kind, claims}) => (ofClaims.has(kind) ? claims.map((claim) => claim?._ref) : [])),
    )
    for (const {claim, stance, groundRule} of attributions) {
      const id = claim?._ref
      if (id == null || corrected.has(id)) continue
      if (supporting.has(stance)) supported.add(id)
      if (forIt.has(stance) && groundRule === 'onRecord') onRecord.add(id)
    }
  }
  return new Set([...supported].filter((claim) => !onRecord.has(claim)))
}

const AT_ONCE = 100

/** Those of some claims that are listed as having nobody on the record. @internal */
export async function anonymousAmong(claims: readonly string[], asking: Asking): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (let from = 0; from < claims.length; from += AT_ONCE) {
    const ids = claims.slice(from, from + AT_ONCE)
    const anonymous = anonymousClaims(z.parse(works, await asking.request('affectedTags', carriers, {ids})))
    for (const id of ids) if (anonymous.has(id)) found.add(id)
  }
  return found
}

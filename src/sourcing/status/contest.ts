import type {ContestLevel, Denial, Stance} from '../../vocabulary.ts'
import {asOf, attributionsOf} from '../asOf.ts'
import type {ContestFacts} from '../facts/status.ts'
import type {GraphAttribution} from '../graph.ts'
import {onceAt} from '../once.ts'
import {isByConcerned, subjectsOf} from './concerned.ts'
import {datedStatement, inOrder} from './statements.ts'

type Objection = 'disputed' | 'partlyDisputed' | 'denied' | 'partlyDenied' | 'notDirectlyDenied'

const objectionOf: Record<Extract<Stance, 'denies' | 'partlyDenies'>, Record<Denial, Objection>> = {
  denies: {specific: 'disputed', general: 'denied', nonDenialDenial: 'notDirectlyDenied'},
  partlyDenies: {specific: 'partlyDisputed', general: 'partlyDenied', nonDenialDenial: 'notDirectlyDenied'},
}

/**
 * What stands against a claim at an instant. A denial counts however it was obtained, and after its work was
 * withdrawn: it was made. It contests the claim where it comes from somebody the claim concerns, or from who speaks for
 * them; from anybody else it is told.
 *
 * @internal
 */
export const contestOf = /*@__PURE__*/ onceAt((claimId: string, graph, at): ContestFacts => {
  const claim = graph.claims.get(claimId)
  const stated = attributionsOf(claimId, graph).flatMap((attribution) => asOf(attribution, graph, at) ?? [])
  const concerned = (attribution: GraphAttribution) => isByConcerned(attribution, claim, graph)
  const objected = stated.flatMap((attribution) => {
    const objection = objectionIn(attribution)
    return objection === undefined ? [] : [{objection, isByConcerned: concerned(attribution), attribution}]
  })
  const objections = (is: (objection: Objection, isByConcerned: boolean) => boolean) =>
    inOrder(
      objected
        .filter(({objection, isByConcerned: by}) => is(objection, by))
        .map(({attribution}) => datedStatement(attribution, graph)),
    )

  const facts = {
    disputed: objections((objection, by) => objection === 'disputed' && by),
    partlyDisputed: objections((objection, by) => objection === 'partlyDisputed' && by),
    denied: objections((objection, by) => objection === 'denied' && by),
    partlyDenied: objections((objection, by) => objection === 'partlyDenied' && by),
    deniedByOthers: objections((objection, by) => objection !== 'notDirectlyDenied' && !by),
    notDirectlyDenied: objections((objection) => objection === 'notDirectlyDenied'),
    silent: inOrder(
      stated.flatMap((attribution) => {
        const {stance} = attribution
        if (stance !== 'declined' && stance !== 'noComment' && stance !== 'noReply') return []
        return concerned(attribution) ? [{...datedStatement(attribution, graph), stance}] : []
      }),
    ),
  }
  return {
    ...facts,
    level: levelOf(facts),
    isUndisputed: objected.length === 0 && facts.silent.length === 0 && subjectsOf(claim).length > 0,
    isUnheard: !stated.some(concerned),
  }
})

function objectionIn({stance, denial = 'general'}: GraphAttribution): Objection | undefined {
  return stance === 'denies' || stance === 'partlyDenies' ? objectionOf[stance][denial] : undefined
}

function levelOf({
  disputed,
  partlyDisputed,
  denied,
  partlyDenied,
}: Pick<ContestFacts, 'disputed' | 'partlyDisputed' | 'denied' | 'partlyDenied'>): ContestLevel {
  if (disputed.length + partlyDisputed.length > 0) return 'contestedBySpecifics'
  return denied.length + partlyDenied.length > 0 ? 'denied' : 'uncontested'
}

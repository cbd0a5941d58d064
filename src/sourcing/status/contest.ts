import type {ContestLevel, Denial, Stance} from '../../vocabulary.ts'
import {asOf, attributionsOf} from '../asOf.ts'
import type {ContestFacts} from '../facts/status.ts'
import type {GraphAttribution} from '../graph.ts'
import {namedSpeaker} from '../independence/support.ts'
import {onceAt} from '../once.ts'
import {isConcerned} from './concerned.ts'
import {datedStatement, inOrder} from './statements.ts'

type Objection = 'disputed' | 'partlyDisputed' | 'denied' | 'notDirectlyDenied'

const objectionOf: Record<Extract<Stance, 'denies' | 'partlyDenies'>, Record<Denial, Objection>> = {
  denies: {specific: 'disputed', general: 'denied', nonDenialDenial: 'notDirectlyDenied'},
  partlyDenies: {specific: 'partlyDisputed', general: 'partlyDisputed', nonDenialDenial: 'notDirectlyDenied'},
}

/**
 * What stands against a claim at an instant. A denial counts however it was obtained, and after its work was
 * withdrawn: it was made. It contests the claim where it comes, by name, from somebody the claim concerns; from anybody
 * else it is told.
 *
 * @internal
 */
export const contestOf = /*@__PURE__*/ onceAt((claimId: string, graph, at): ContestFacts => {
  const claim = graph.claims.get(claimId)
  const stated = attributionsOf(claimId, graph).flatMap((attribution) => asOf(attribution, graph, at) ?? [])
  const concerned = (attribution: GraphAttribution) => {
    const speaker = namedSpeaker(attribution)
    return speaker !== undefined && isConcerned(speaker, claim, graph)
  }
  const objected = stated.flatMap((attribution) => {
    const objection = objectionIn(attribution)
    return objection === undefined ? [] : [{objection, isByConcerned: concerned(attribution), attribution}]
  })
  const objections = (is: (objection: Objection, isByConcerned: boolean) => boolean) =>
    inOrder(
      objected
        .filter(({objection, isByConcerned}) => is(objection, isByConcerned))
        .map(({attribution}) => datedStatement(attribution, graph)),
    )

  const facts = {
    disputed: objections((objection, isByConcerned) => objection === 'disputed' && isByConcerned),
    partlyDisputed: objections((objection, isByConcerned) => objection === 'partlyDisputed' && isByConcerned),
    denied: objections((objection, isByConcerned) => objection === 'denied' && isByConcerned),
    deniedByOthers: objections((objection, isByConcerned) => objection !== 'notDirectlyDenied' && !isByConcerned),
    notDirectlyDenied: objections((objection) => objection === 'notDirectlyDenied'),
    silent: inOrder(
      stated.flatMap((attribution) => {
        const {stance} = attribution
        if (stance !== 'declined' && stance !== 'noComment' && stance !== 'noReply') return []
        return concerned(attribution) ? [{...datedStatement(attribution, graph), stance}] : []
      }),
    ),
  }
  return {...facts, level: levelOf(facts)}
})

function objectionIn({stance, denial = 'general'}: GraphAttribution): Objection | undefined {
  return stance === 'denies' || stance === 'partlyDenies' ? objectionOf[stance][denial] : undefined
}

function levelOf({disputed, partlyDisputed, denied}: Omit<ContestFacts, 'level'>): ContestLevel {
  if (disputed.length + partlyDisputed.length > 0) return 'contestedBySpecifics'
  return denied.length > 0 ? 'denied' : 'uncontested'
}

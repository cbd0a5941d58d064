import {isBy, milliseconds} from '../../sourcing/instant.ts'
import type {HousePolicy} from '../../sourcing/rules/policy.ts'
import {type Level, levelValues} from '../../vocabulary.ts'
import type {Approval, SourcingRecord} from '../records/index.ts'

/** What was decided about one article, as far as it counts. @internal */
export type Standing = {
  /** By somebody who may, of the sourcing as it is. */
  readonly approved: readonly Approval[]
  readonly refused: readonly Approval[]
  /** Breaking news that should have been looked at again by now. */
  readonly runOut: readonly Approval[]
  /** Of the sourcing as it was. */
  readonly lapsed: readonly Approval[]
}

/**
 * Two hours, and the one that the time of an approval is kept vague by: a breaking-news approval never runs out early.
 */
const recheckAfter = 3 * 60 * 60 * 1000

/**
 * Sorts out what was decided about an article by an instant. A decision counts where its level allows the role, and
 * where whoever took it handled none of the sources (four eyes); whoever is not known may have.
 *
 * @param hash - Of the sourcing as it is.
 * @internal
 */
export function standing(
  approvals: readonly Approval[],
  {hash, at, policy, records}: {hash: string; at: string; policy: HousePolicy; records: readonly SourcingRecord[]},
): Standing {
  const handlers = new Set(
    records.flatMap(({handledBy, writtenBy}) => [...(handledBy ? [handledBy] : []), ...writtenBy]),
  )
  const counted = approvals.filter(
    (approval) =>
      isBy(approval.at, at) &&
      approval.by !== undefined &&
      !handlers.has(approval.by) &&
      mayDecide(approval, policy) &&
      (approval.decision !== 'breakingNews' || approval.level !== 'desk'),
  )
  const current = counted.filter((approval) => approval.hash === hash)
  const refused = current.filter(({decision}) => decision === 'refused')
  const isRunOut = (approval: Approval) =>
    approval.decision === 'breakingNews' && milliseconds(at) - milliseconds(approval.at) >= recheckAfter
  return {
    // Nobody overrules a refusal of their own rung or of one above it: the sourcing has to change.
    approved: current.filter(
      (approval) => approval.decision !== 'refused' && !isRunOut(approval) && !refused.some(reaches(approval.level)),
    ),
    refused,
    runOut: current.filter(isRunOut),
    lapsed: counted.filter((approval) => approval.hash !== hash && approval.decision !== 'refused'),
  }
}

function mayDecide({level, role}: Approval, policy: HousePolicy): boolean {
  const roles = rolesOfLevel(level, policy)
  return roles.length === 0 || (role !== undefined && roles.includes(role))
}

/** Who may decide at a level; nobody in particular where the policy names nobody. @internal */
export function rolesOfLevel(level: Level, {ladder = []}: HousePolicy): readonly string[] {
  return ladder.filter((rung) => rung.level === level).flatMap((rung) => rung.roles)
}

/** A higher rung approves what a lower one asks for. The lawyers are no rung: only they approve what they are asked. @internal */
export function reaches(level: Level): (approval: Approval) => boolean {
  return (approval) =>
    level === 'legal' || approval.level === 'legal'
      ? approval.level === level
      : levelValues.indexOf(approval.level) >= levelValues.indexOf(level)
}

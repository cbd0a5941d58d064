import type {AssessmentFacts} from '../facts/status.ts'
import type {GraphClaim} from '../graph.ts'
import {isBy, milliseconds} from '../instant.ts'

/** The newsroom's latest finding by an instant; of two of one date the one added later. @internal */
export function assessmentOf(claim: GraphClaim | undefined, at: string): AssessmentFacts {
  const made = (claim?.assessments ?? []).filter((assessment) => isBy(assessment.at, at))
  if (made.length === 0) return {finding: 'open'}
  return made.reduce((latest, next) => (milliseconds(next.at) >= milliseconds(latest.at) ? next : latest))
}

import type {RuleId} from '../../sourcing/rules/finding.ts'
import type {Breach} from '../../sourcing/rules/rule.ts'
import type {Story} from '../../sourcing/rules/story.ts'
import {type Level, level} from '../../vocabulary.ts'
import {reaches, type Standing} from './standing.ts'

/**
 * What is missing of the approvals of a story: S06 nobody approved, S34 somebody approved what it was, S05 and S13
 * nobody attested what only somebody who knows the source can.
 *
 * @internal
 */
export function approvalBreaches(
  story: Story,
  required: readonly Level[],
  standing: Standing,
): Partial<Record<RuleId, readonly Breach[]>> {
  const place = {document: story.article.id, path: ''}
  const open = required.filter((needed) => !standing.approved.some(reaches(needed)))
  const attests = story.article.origin !== 'wire' && story.ownUnnamed.length > 0
  const attested = (what: 'attestsIdentity' | 'attestsNoDoubleUse') =>
    !attests || standing.approved.some((approval) => approval[what]) ? [] : [place]
  return {
    S05: attested('attestsIdentity'),
    S06: open
      .filter((needed) => !hasLapsed(needed, standing))
      .map((needed) => ({...place, ...whyNot(needed, standing)})),
    S13: attested('attestsNoDoubleUse'),
    S34: open
      .filter((needed) => hasLapsed(needed, standing))
      .map(() => place)
      .slice(0, 1),
  }
}

function hasLapsed(needed: Level, {lapsed, refused, runOut}: Standing): boolean {
  return lapsed.some(reaches(needed)) && ![...refused, ...runOut].some(reaches(needed))
}

function whyNot(needed: Level, {refused, runOut}: Standing): Partial<Breach> {
  const title = level.find(({value}) => value === needed)?.title ?? needed
  if (refused.some(reaches(needed))) {
    return {
      message: `${title}: this sourcing has been refused.`,
      mend: 'Change the sourcing, then ask for the approval again.',
    }
  }
  if (runOut.some(reaches(needed))) {
    return {
      message: `${title}: approved as breaking news, and not looked at again since.`,
      mend: 'Have it looked at again now, and approved or changed.',
    }
  }
  return {message: `${title}: nobody who may has approved this sourcing.`}
}

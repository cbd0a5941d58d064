import type {NoticeKind, OrUnknown} from '../vocabulary.ts'
import type {Attribution} from './attribution.ts'
import type {GraphNotice, Work} from './graph.ts'
import {isBy} from './instant.ts'

/** What a notice takes out of support: all of its work, the claims it is about, or nothing. @internal */
export const scopeOf: Record<OrUnknown<NoticeKind>, 'work' | 'claims' | 'nothing'> = {
  correction: 'claims',
  clarification: 'nothing',
  editorsNote: 'nothing',
  update: 'nothing',
  retraction: 'work',
  removal: 'work',
  unknown: 'nothing',
}

/** The notices that stand at an instant: published by then, and not superseded by a later one that was. @internal */
export function noticesInForce(work: Pick<Work, 'notices'>, at: string): GraphNotice[] {
  const published = work.notices.filter((notice) => isBy(notice.at, at))
  return published.filter(
    ({key}, position) => !published.some((later, index) => index > position && later.supersedes === key),
  )
}

/**
 * For a work at an instant: the notice, if any, by which it no longer stands behind a claim.
 *
 * ```ts
 * const withdrawnFrom = withdrawals(report, '2022-11-17T00:00:00Z')
 * withdrawnFrom('russian-missiles') // {kind: 'correction', at: '2022-11-16T18:00:00Z'}
 * ```
 *
 * @internal
 */
export function withdrawals(
  work: Pick<Work, 'notices'>,
  at: string,
): (claim: string) => Attribution['withdrawn'] | undefined {
  const inForce = noticesInForce(work, at)
  return (claim) => {
    const notice = inForce.find((one) => withdraws(one, new Set([claim])))
    return notice && {kind: notice.kind, at: notice.at}
  }
}

/** Whether a notice takes its work out of what stands behind any of these claims. @internal */
export function withdraws({kind, claims}: GraphNotice, from: ReadonlySet<string>): boolean {
  const scope = scopeOf[kind]
  return scope === 'work' || (scope === 'claims' && claims.some((claim) => from.has(claim)))
}

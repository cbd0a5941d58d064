import type {ContentChange} from '../change.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'

/**
 * Says whether a version that is published already is shown. Asked of the newsroom's own service: a rebuild knows nothing of
 * approvals, and has no token of the desk.
 *
 * ```ts
 * gate: publishedGate({newsroom, desk, onRefusal: alarm}) // of `sourceline/gate`
 * ```
 *
 * @public
 */
export type RebuildGate = (work: {
  readonly id: string
  readonly type: string
  readonly revision: string | null
}) => Promise<{readonly shown: boolean}>

/**
 * The changes that are shown; each of the others is told of as held. A held page keeps what it has: it is not stale.
 *
 * @throws what the gate throws: a gate that cannot be asked lets nothing through, and is asked again
 * @internal
 */
export async function shownOf(
  changes: readonly ContentChange[],
  gate: RebuildGate | undefined,
  emit: OnEvent,
): Promise<ContentChange[]> {
  if (gate === undefined) return [...changes]
  const verdicts = await Promise.all(
    changes.map(async (change) => ({change, shown: (await gate(change)).shown || change.operation === 'delete'})),
  )
  for (const {change, shown} of verdicts) {
    if (!shown) emit({type: 'held', document: change.id, documentType: change.type})
  }
  return verdicts.flatMap(({change, shown}) => (shown ? [change] : []))
}

import type {Change, StoredDocument} from '../documents.ts'
import {gateRefused} from '../errors.ts'
import {isPublishedId} from '../ids.ts'
import type {Dataset} from './dataset.ts'

/** A dataset as a transaction finds it, or as it would leave it. */
export type GateState = {
  readonly dataset: string
  /** Who writes: an id of the lake's users. */
  readonly author: string
  /** Ids of the published documents that the transaction writes or deletes. */
  readonly changed: readonly string[]
  get(id: string): StoredDocument | undefined
  documents(): readonly StoredDocument[]
}

/** Why a transaction may not be stored, for whoever sent it. */
export type GateRefusal = {readonly message: string; readonly details?: unknown}

/**
 * Asked before anything that readers could see is stored, whichever endpoint it came through. What it says no to is
 * answered 403 and leaves nothing behind.
 */
export type Gate = (before: GateState, after: GateState) => Promise<GateRefusal | null>

/** Whether a transaction is the gate's business: drafts and versions in releases are nobody's but their writers'. */
export function concernsReaders(changes: readonly Change[]): boolean {
  return changes.some(({id}) => isPublishedId(id))
}

/** @throws LakeError 403 with what the gate says, where it says no */
export async function askGate(
  gate: Gate,
  {dataset, author, changes}: {readonly dataset: Dataset; readonly author: string; readonly changes: readonly Change[]},
): Promise<void> {
  const changed = changes.map(({id}) => id).filter(isPublishedId)
  const written = new Map(changes.map(({id, after}) => [id, after]))
  const common = {dataset: dataset.name, author, changed}
  const refusal = await gate(
    {...common, get: (id) => dataset.get(id), documents: () => dataset.documents()},
    {
      ...common,
      get: (id) => (written.has(id) ? (written.get(id) ?? undefined) : dataset.get(id)),
      documents: () => [
        ...dataset.documents().filter(({_id}) => !written.has(_id)),
        ...[...written.values()].flatMap((document) => document ?? []),
      ],
    },
  )
  if (refusal !== null) throw gateRefused(refusal)
}

/** One question at a time: what the gate was told of everything else must still be so when its answer is acted upon. */
export function createTurns(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }
}

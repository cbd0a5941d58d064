import type {ContentChange} from '../change.ts'
import {digestOf} from '../plan/digest.ts'

/**
 * A digest of what was signed, and of nothing else: Sanity's `idempotency-key` is a header that no signature covers, so a
 * forged one could pass for a delivery that has been dealt with. A change without a revision is not told from its like,
 * and is dealt with each time.
 *
 * @internal
 */
export async function digestKeyOf({transaction: _, ...signed}: ContentChange): Promise<string | undefined> {
  return signed.revision === null ? undefined : `sourceline ${await digestOf(signed)}`
}

/** @internal */
export function answer(status: number, body: object): Response {
  return Response.json(body, {status, headers: {'cache-control': 'no-store'}})
}

import {encodeSignatureHeader} from '@sanity/webhook'
import {secret} from '../delivery.ts'
import type {Random} from '../oracle/random.ts'

const HOUR = 60 * 60_000

/** A network as bad as can be: three of ten deliveries never come, others twice, in any order, or dated an hour ago. */
export function badLine(random: Random) {
  let waiting: {body: string; isLate: boolean}[] = []
  const counts = {sent: 0, dropped: 0, doubled: 0, late: 0, answered: new Map<number, number>()}

  async function send(url: string): Promise<void> {
    const [one] = waiting.splice(random.below(waiting.length), 1)
    if (!one) return
    const signedAt = Date.now() - (one.isLate ? HOUR : 0)
    const headers = {
      'content-type': 'application/json',
      'sanity-webhook-signature': await encodeSignatureHeader(one.body, signedAt, secret),
    }
    try {
      const {status} = await fetch(url, {method: 'POST', body: one.body, headers})
      counts.answered.set(status, (counts.answered.get(status) ?? 0) + 1)
    } catch {
      // Nobody is there: as good as dropped.
      counts.answered.set(0, (counts.answered.get(0) ?? 0) + 1)
    }
  }

  return {
    counts,
    async take(deliveries: readonly Request[]) {
      for (const request of deliveries) {
        counts.sent += 1
        if (random.chance(0.3)) {
          counts.dropped += 1
          continue
        }
        const isLate = random.chance(0.1)
        if (isLate) counts.late += 1
        const one = {body: await request.text(), isLate}
        waiting.push(one)
        if (random.chance(0.2)) {
          counts.doubled += 1
          waiting.push({...one})
        }
      }
    },
    /** Delivers some of what waits, to any of these. */
    async some(urls: readonly string[]) {
      while (waiting.length > 0 && random.chance(0.7)) await send(random.one(urls))
    },
    async rest(urls: readonly string[]) {
      while (waiting.length > 0) await send(random.one(urls))
      waiting = []
    },
  }
}

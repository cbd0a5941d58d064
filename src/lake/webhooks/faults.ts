import type {Faults} from '../options.ts'
import type {Delivery, Pause} from './deliver.ts'

/** How deliveries leave: as they are, or with the trouble a test asked for. */
export type Sending = {
  send(delivery: Delivery): Promise<void>
  /** Lets go of what is held back to be reordered. Undefined when nothing is. */
  release(): Promise<void> | undefined
}

/** Delays, drops, doubles and reorders deliveries. `deliver` is the real thing; every delivery goes through it or nowhere. */
export function withTrouble(deliver: (delivery: Delivery) => Promise<void>, faults: Faults, pause: Pause): Sending {
  let held: Delivery[] = []

  async function leave(delivery: Delivery): Promise<void> {
    if (faults.webhookDelay) await pause(faults.webhookDelay)
    await deliver(delivery)
    if (faults.doubleWebhook?.(new Headers(delivery.headers))) await deliver(delivery)
  }

  async function release(): Promise<void> {
    const backwards = held.toReversed()
    held = []
    for (const delivery of backwards) await leave(delivery)
  }

  return {
    async send(delivery) {
      if (faults.dropWebhook?.(new Headers(delivery.headers))) return
      if (!faults.reorderWebhooks) return leave(delivery)
      held.push(delivery)
      if (held.length >= faults.reorderWebhooks) await release()
    },
    release: () => (held.length > 0 ? release() : undefined),
  }
}

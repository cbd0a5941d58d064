import type {Commit} from '../documents.ts'
import type {Faults} from '../options.ts'
import type {Dataset} from '../store/dataset.ts'
import {type Delivery, deliver, deliveryOf, type Pause, type Turn} from './deliver.ts'
import {withTrouble} from './faults.ts'
import type {WebhookOptions} from './options.ts'
import {compileRule, type Rule} from './rule.ts'

/** Tells webhooks about stored transactions, without anybody waiting for it. */
export type Dispatcher = {
  onCommit(commit: Commit): void
  /** Whether any webhook may have to be told of it. */
  concerns(commit: Commit): boolean
  /** Resolves when nothing is being delivered any more. */
  idle(): Promise<void>
  close(): void
}

export function createDispatcher(
  webhooks: readonly WebhookOptions[],
  context: {
    readonly projectId: string
    readonly datasets: ReadonlyMap<string, Dataset>
    readonly now: () => Date
    readonly faults: Faults
    /** Every webhook has been told of a transaction, or was given up. */
    readonly settle: (sequence: number) => void
  },
): Dispatcher {
  const rules = webhooks.map(compileRule)
  const closing = new AbortController()
  const running = new Set<Promise<void>>()
  let entering: Promise<Delivery[]> = Promise.resolve([])

  const pause: Pause = (milliseconds) =>
    new Promise((resolve) => {
      if (closing.signal.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        closing.signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      timer.unref()
      closing.signal.addEventListener('abort', done)
    })

  /** What one webhook is told of a transaction, as things are now. */
  async function deliveriesOf(rule: Rule, commit: Commit, dataset: Dataset): Promise<Delivery[]> {
    const setting = {
      now: context.now,
      projectId: context.projectId,
      dataset: dataset.name,
      get: (id: string) => dataset.get(id),
    }
    const deliveries: Delivery[] = []
    for (const change of commit.changes) {
      const body = await rule.bodyFor(change, setting)
      if (body === undefined) continue
      deliveries.push(deliveryOf(rule.options, body, commit, change, context.projectId))
    }
    return deliveries
  }

  function rulesFor(commit: Commit): {readonly rule: Rule; readonly dataset: Dataset}[] {
    const dataset = context.datasets.get(commit.dataset)
    return dataset ? rules.filter(({options}) => concerns(options, dataset)).map((rule) => ({rule, dataset})) : []
  }

  async function made(commit: Commit): Promise<Delivery[]> {
    const each = rulesFor(commit).map(({rule, dataset}) =>
      deliveriesOf(rule, commit, dataset).catch((error: unknown) => {
        console.error(`Webhook to ${rule.options.url} could not be evaluated:`, error)
        return []
      }),
    )
    return (await Promise.all(each)).flat()
  }

  /** Keeps no document while it waits: a receiver that is slower than its editors leaves thousands of these behind. */
  async function send(sequence: number, making: Promise<Delivery[]>): Promise<void> {
    await Promise.all((await making).map(sending.send))
    // What the end of the lake has cut short is told by the next one.
    if (!closing.signal.aborted) context.settle(sequence)
  }

  const lines = new Map(
    webhooks.filter(({delivery}) => delivery !== 'parallel').map((webhook) => [webhook, oneAtATime()]),
  )
  const sending = withTrouble(
    (delivery) => {
      const turn = lines.get(delivery.options) ?? atOnce
      return deliver(delivery, {now: context.now, signal: closing.signal, pause, turn})
    },
    context.faults,
    pause,
  )

  return {
    onCommit(commit) {
      if (closing.signal.aborted || rulesFor(commit).length === 0) return
      // A transaction of many documents takes longer to tell than the next one, and is told first all the same.
      entering = Promise.all([made(commit), entering]).then(([deliveries]) => deliveries)
      const work = send(commit.sequence, entering).finally(() => running.delete(work))
      running.add(work)
    },
    concerns: (commit) => rulesFor(commit).length > 0,
    async idle() {
      for (;;) {
        const released = sending.release()
        if (running.size === 0 && !released) return
        await Promise.all([...running, released])
      }
    },
    close: () => closing.abort(),
  }
}

const atOnce: Turn = (work) => work()

/** Each when the one before it has ended. One that waits for its second try has ended until then, and holds up nobody. */
function oneAtATime(): Turn {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = before.then(work)
    before = mine.catch(() => {})
    return mine
  }
}

/** A webhook without a dataset hears of public ones only: what is private leaves the lake when that is asked for by name. */
function concerns({dataset: wanted}: WebhookOptions, dataset: Dataset): boolean {
  return wanted === undefined ? dataset.visibility === 'public' : wanted === dataset.name
}

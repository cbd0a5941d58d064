import {editor} from '../access/viewer.ts'
import type {Commit, StoredDocument} from '../documents.ts'
import type {Dataset} from '../store/dataset.ts'
import type {Writer} from '../store/write.ts'
import {type Kind, kinds} from './due.ts'

/** Does what is scheduled when its time has come: releases, and schedules of single documents. */
export type ReleaseClock = {
  onCommit(commit: Commit): void
  /** Carries out what was due while the lake was not running, and says so. */
  start(): Promise<void>
  /** Lets time pass up to a moment, with everything that happens on the way, each at its time. */
  advanceTo(moment: Date): Promise<void>
  close(): void
}

type Due = {readonly dataset: Dataset; readonly kind: Kind; readonly document: StoredDocument; readonly at: number}

/** Longer waits are begun anew: a clock may be set, and a timer holds 24 days. */
const longestWait = 60_000

export function createReleaseClock(context: {
  readonly datasets: ReadonlyMap<string, Dataset>
  readonly writer: Writer
  readonly now: () => Date
  /** Sets the clock of a lake forward. */
  readonly setClock: (moment: Date) => void
}): ReleaseClock {
  const {datasets, writer, now} = context
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let running: Promise<void> = Promise.resolve()

  function scheduled(): Due[] {
    const found = [...datasets.values()].flatMap(dueIn)
    return found.sort((left, right) => left.at - right.at || (left.document._id < right.document._id ? -1 : 1))
  }

  async function carryOut({dataset, kind, document}: Due): Promise<void> {
    try {
      await writer.write(dataset, {author: editor.id}, (transaction) => kind.carryOut(transaction, document))
    } catch (error) {
      if (closed) return
      const message = error instanceof Error ? error.message : String(error)
      console.warn(`The ${kind.name} "${kind.titleOf(document)}" could not be published: ${message}`)
      await writer.write(dataset, {author: editor.id}, (transaction) => {
        const now = transaction.get(document._id)
        if (now) kind.failed(transaction, now, message)
      })
    }
  }

  async function publishDue(): Promise<readonly Due[]> {
    const due = scheduled().filter(({at}) => at <= now().getTime())
    for (const each of due) await carryOut(each)
    return due
  }

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work, work)
    return running
  }

  function arm(): void {
    clearTimeout(timer)
    const [next] = scheduled()
    if (!next || closed) return
    const wait = Math.min(longestWait, Math.max(0, next.at - now().getTime()))
    timer = setTimeout(() => {
      void inTurn(async () => {
        await publishDue()
      }).then(arm, arm)
    }, wait)
    timer.unref()
  }

  return {
    onCommit({changes}) {
      if (changes.some(({id}) => kinds.some(({is}) => is(id)))) arm()
    },
    async start() {
      for (const {kind, document, at} of await publishDue()) {
        console.warn(
          `The ${kind.name} "${kind.titleOf(document)}" was due at ${new Date(at).toISOString()}, while the lake was not running: it is published now`,
        )
      }
      arm()
    },
    advanceTo: (moment) =>
      inTurn(async () => {
        for (;;) {
          const [next] = scheduled()
          if (!next || next.at > moment.getTime()) break
          context.setClock(new Date(next.at))
          await carryOut(next)
        }
        context.setClock(moment)
        arm()
      }),
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

function dueIn(dataset: Dataset): Due[] {
  const found: Due[] = []
  for (const document of dataset.values()) {
    const kind = kinds.find(({is}) => is(document._id))
    const at = kind && Date.parse(String(kind.at(document)))
    if (kind && at !== undefined && !Number.isNaN(at)) found.push({dataset, kind, document, at})
  }
  return found
}

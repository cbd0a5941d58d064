import {Worker} from 'node:worker_threads'
import {badRequest, LakeError, queryTimedOut, tooBusy} from '../../errors.ts'
import type {DatasetReader} from '../../store/dataset.ts'
import type {Asked} from '../answer.ts'
import {defaultQueryTime} from '../evaluate.ts'
import type {FromThread, ToThread} from './messages.ts'

/** Answers queries in a thread of its own, one after another. It is started for the first and ended when there was none for a while. */
export type Elsewhere = {
  answer(dataset: DatasetReader, asked: Asked): Promise<Uint8Array<ArrayBuffer>>
  close(): void
}

/** Documents that are handed over at once: more would hold up other requests. */
const piece = 200
const idleTime = 120_000
/** A query ends by itself when its time is over; one that does not so long after is ended with its thread. */
const grace = 5_000
const mostWaiting = 50

/** The thread's file: beside this one as it was written, in its own folder where the package was built. */
const file = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './lake/query-thread.js', import.meta.url)

type Known = {readonly of: DatasetReader; readonly version: number}

export function createElsewhere(): Elsewhere {
  let worker: Worker | undefined
  let known = new Map<string, Known>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let idle: NodeJS.Timeout | undefined

  function end(): void {
    void worker?.terminate()
    worker = undefined
    known = new Map()
  }

  function started(): Worker {
    if (!worker) {
      const made = new Worker(file)
      made.unref()
      made.on('error', () => {})
      made.once('exit', () => {
        if (worker === made) end()
      })
      worker = made
    }
    return worker
  }

  async function keepUp(to: Worker, dataset: DatasetReader): Promise<void> {
    const {name, visibility} = dataset
    const post = (message: ToThread) => to.postMessage(message)
    const before = known.get(name)
    const since = before?.of === dataset ? dataset.changedSince(before.version) : undefined
    if (!since) {
      const version = dataset.version()
      const documents = dataset.documents()
      for (let from = 0; from === 0 || from < documents.length; from += piece) {
        const held = documents.slice(from, from + piece)
        post({type: 'documents', dataset: name, visibility, documents: held, isFirst: from === 0})
        await new Promise((resolve) => setImmediate(resolve))
      }
      known.set(name, {of: dataset, version})
      return keepUp(to, dataset)
    }
    const changes = [...new Set(since)].map((id) => [id, dataset.get(id) ?? null] as const)
    if (changes.length > 0) post({type: 'changes', dataset: name, changes})
    known.set(name, {of: dataset, version: dataset.version()})
  }

  async function ask(dataset: DatasetReader, asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
    const to = started()
    clearTimeout(idle)
    await keepUp(to, dataset)
    const {queryTime = defaultQueryTime} = asked.surroundings
    to.ref()
    try {
      return await new Promise((resolve, reject) => {
        const overdue = setTimeout(() => {
          end()
          reject(queryTimedOut(queryTime))
        }, queryTime + grace)
        const gone = () => {
          clearTimeout(overdue)
          reject(badRequest('The query takes more memory than there is for one'))
        }
        to.once('exit', gone)
        to.once('message', (said: FromThread) => {
          clearTimeout(overdue)
          to.off('exit', gone)
          if ('text' in said) resolve(said.text)
          else reject(new LakeError(said.failed.status, said.failed.message, said.failed.body, said.failed.headers))
        })
        to.postMessage({type: 'ask', dataset: dataset.name, asked} satisfies ToThread)
      })
    } finally {
      to.unref()
      idle = setTimeout(end, idleTime)
      idle.unref()
    }
  }

  return {
    answer(dataset, asked) {
      if (waiting >= mostWaiting) return Promise.reject(tooBusy(mostWaiting))
      waiting += 1
      const answered = last
        .then(() => ask(dataset, asked))
        .finally(() => {
          waiting -= 1
        })
      last = answered.catch(() => {})
      return answered
    },
    close() {
      clearTimeout(idle)
      end()
    },
  }
}

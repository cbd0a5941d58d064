import {editor} from '../access/viewer.ts'
import type {Commit, StoredDocument} from '../documents.ts'
import {isReleaseId} from '../ids.ts'
import type {Dataset} from '../store/dataset.ts'
import type {Writer} from '../store/write.ts'
import {publishRelease} from './publish.ts'

/** Publishes what is scheduled when its time has come. */
export type ReleaseClock = {
  onCommit(commit: Commit): void
  /** Carries out what was due while the lake was not running, and says so. */
  start(): Promise<void>
  /** Lets time pass up to a moment, with everything that happens on the way, each at its time. */
  advanceTo(moment: Date): Promise<void>
  close(): void
}

type Due = {readonly dataset: Dataset; readonly name: string; readonly at: number}

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
    const found = [...datasets.values()].flatMap((dataset) =>
      releasesOf(dataset).flatMap((release) => {
        const at = Date.parse(String(release.publishAt))
        return release.state === 'scheduled' && !Number.isNaN(at) ? [{dataset, name: String(release.name), at}] : []
      }),
    )
    return found.sort((left, right) => left.at - right.at || (left.name < right.name ? -1 : 1))
  }

  async function publish({dataset, name}: Due): Promise<void> {
    try {
      await writer.write(dataset, {author: editor.id}, (transaction) => publishRelease(transaction, name))
    } catch (error) {
      if (closed) return
      const message = error instanceof Error ? error.message : String(error)
      console.warn(`The release "${name}" could not be published: ${message}`)
      await failed(dataset, name, message)
    }
  }

  /** A release that cannot be published waits for an editor, and says why. */
  async function failed(dataset: Dataset, name: string, message: string): Promise<void> {
    await writer.write(dataset, {author: editor.id}, (transaction) => {
      const release = releasesOf(dataset).find((each) => each.name === name)
      if (!release) return
      const {publishAt, ...rest} = release
      const document = {...rest, state: 'active', error: {message}}
      transaction.put(release._id, document, {createOrReplace: document})
    })
  }

  async function publishDue(): Promise<readonly Due[]> {
    const due = scheduled().filter(({at}) => at <= now().getTime())
    for (const each of due) await publish(each)
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
      if (changes.some(({id}) => isReleaseId(id))) arm()
    },
    async start() {
      for (const {name, at} of await publishDue()) {
        console.warn(
          `The release "${name}" was due at ${new Date(at).toISOString()}, while the lake was not running: it is published now`,
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
          await publish(next)
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

function releasesOf(dataset: Dataset): StoredDocument[] {
  const found: StoredDocument[] = []
  for (const document of dataset.values()) if (isReleaseId(document._id)) found.push(document)
  return found
}
